// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Column;
import jackfield.cli.Command;
import jackfield.cli.Table;
import jackfield.cli.Usage;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import jackfield.core.module.ModuleLine;
import jackfield.core.module.ModuleLoader;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code module show}. */
@Component
@Command("module show")
@Usage("[like <text>]")
@Synopsis("Lists the modules that have been opened.")
@Details("The use count is the number of leases and holds, and of modules that require it.")
public final class ShowModulesCommand implements CliCommand {

    private final ModuleLoader loader;

    @Activate
    public ShowModulesCommand(@Reference ModuleLoader loader) {
        this.loader = loader;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String text = arguments.after("like").orElse("").toLowerCase(Locale.ROOT);
        return table(
                loader.modules().stream()
                        .filter(module -> module.name().shown().contains(text))
                        .toList());
    }

    static Table table(List<ModuleLine> modules) {
        Table table =
                Table.of(
                        Column.left("Module", 30),
                        Column.cut("Description", 40),
                        Column.left("Use Count", 10),
                        Column.left("Status", 11),
                        Column.right("Support Level", 13));
        for (ModuleLine module : modules) {
            table.row(
                    module.name().shown(),
                    module.description(),
                    module.useCount(),
                    module.isRunning() ? "Running" : "Not Running",
                    module.support());
        }
        return table.line(modules.size() + " modules loaded");
    }
}
