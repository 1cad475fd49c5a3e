// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import jackfield.core.module.LoadResult.Done;
import jackfield.core.module.LoadResult.Refused;
import jackfield.core.module.ModuleLoader;
import jackfield.core.module.ModuleName;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code module unload}. */
@Component
@Command("module unload")
@Usage("<name>...")
@Synopsis("Unloads modules that nobody uses.")
@Details("The first one that cannot be unloaded ends the command.")
public final class UnloadModuleCommand implements CliCommand {

    private final ModuleLoader loader;

    @Activate
    public UnloadModuleCommand(@Reference ModuleLoader loader) {
        this.loader = loader;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        List<String> lines = new ArrayList<>();
        for (String word : arguments.words()) {
            switch (loader.unload(ModuleName.of(word))) {
                case Done done -> lines.add("Unloaded " + done.module());
                case Refused refused -> {
                    lines.add(text(refused));
                    return CliResult.failure(lines.toArray(String[]::new));
                }
            }
        }
        return CliResult.of(lines);
    }

    static String text(Refused refused) {
        return "Unable to unload resource " + refused.module() + ": " + refused.reason();
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return ModuleNames.running(loader);
    }
}
