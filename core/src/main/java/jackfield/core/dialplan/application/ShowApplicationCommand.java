// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanApplication;
import jackfield.module.ModuleRegistry;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show application}. */
@Component
@Command("core show application")
@Usage("<name>...")
@Synopsis("Describes applications of the dialplan.")
public final class ShowApplicationCommand implements CliCommand {

    private final WordDescriptions<DialplanApplication<?>> descriptions;

    @Activate
    @SuppressWarnings("unchecked")
    public ShowApplicationCommand(@Reference ModuleRegistry modules) {
        descriptions =
                new WordDescriptions<>(
                        "application",
                        modules.services(
                                (Class<DialplanApplication<?>>)
                                        (Class<?>) DialplanApplication.class),
                        DialplanApplication::arguments);
    }

    @Override
    public CliResult run(CliArguments arguments) {
        return descriptions.of(arguments.words());
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return descriptions.names();
    }
}
