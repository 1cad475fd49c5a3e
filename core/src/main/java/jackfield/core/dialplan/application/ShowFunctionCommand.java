// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.module.ModuleRegistry;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code core show function}. */
@Component
@Command("core show function")
@Usage("<name>...")
@Synopsis("Describes functions of the dialplan.")
public final class ShowFunctionCommand implements CliCommand {

    private final WordDescriptions<DialplanFunction<?>> descriptions;

    @Activate
    @SuppressWarnings("unchecked")
    public ShowFunctionCommand(@Reference ModuleRegistry modules) {
        descriptions =
                new WordDescriptions<>(
                        "function",
                        modules.services(
                                (Class<DialplanFunction<?>>) (Class<?>) DialplanFunction.class),
                        DialplanFunction::arguments);
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
