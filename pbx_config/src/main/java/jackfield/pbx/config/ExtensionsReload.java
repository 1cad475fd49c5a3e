// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.Position;
import jackfield.module.Reloadable;
import jackfield.pbx.config.ExtensionsFile.Loaded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads extensions.conf again with {@code module reload} and {@code core reload}. Thread-safe. */
@Component
public final class ExtensionsReload implements Reloadable {

    private final ExtensionsFile file;
    private final ApplicationCheck applications;

    @Activate
    public ExtensionsReload(
            @Reference ExtensionsFile file, @Reference ApplicationCheck applications) {
        this.file = file;
        this.applications = applications;
    }

    @Override
    public List<ConfigProblem> reload() {
        Optional<Loaded> loaded = file.reload();
        if (loaded.isEmpty()) {
            return List.of(unreadable());
        }
        List<ConfigProblem> problems = new ArrayList<>(loaded.get().problems());
        problems.addAll(applications.report());
        return problems;
    }

    private static ConfigProblem unreadable() {
        return new ConfigProblem(
                Severity.ERROR,
                new Position(ExtensionsFile.FILE, 0, 0),
                "",
                "",
                "it cannot be read (see config problems); the dialplan stays as it was",
                "");
    }
}
