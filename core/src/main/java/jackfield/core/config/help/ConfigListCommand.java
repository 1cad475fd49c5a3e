// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.help;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.config.Synopsis;
import jackfield.core.config.AnnouncedType;
import jackfield.core.config.AnnouncedTypes;
import jackfield.core.config.ConfigReload;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code config list}: which file is read for whom. */
@Component
@Command("config list")
@Synopsis("Lists the configuration files in use, and who reads them.")
public final class ConfigListCommand implements CliCommand {

    private final AnnouncedTypes types;
    private final ConfigReload config;

    @Activate
    public ConfigListCommand(@Reference AnnouncedTypes types, @Reference ConfigReload config) {
        this.types = types;
        this.config = config;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        Set<String> lines = new TreeSet<>();
        Set<String> announced = new HashSet<>();
        for (AnnouncedType type : types.all()) {
            announced.add(type.schema().file());
            lines.add(line(type.module(), type.schema().file()));
        }
        for (String file : config.files()) {
            if (!announced.contains(file)) {
                lines.add(line("core", file));
            }
        }
        return CliResult.of(List.copyOf(lines));
    }

    private static String line(String reader, String file) {
        return "%-20.20s %s".formatted(reader, file);
    }
}
