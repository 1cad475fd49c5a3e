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
import jackfield.core.module.LoadResult;
import jackfield.core.module.LoadResult.Done;
import jackfield.core.module.LoadResult.Refused;
import jackfield.core.module.ModuleLoader;
import jackfield.core.module.ModuleName;
import jackfield.core.module.ModulesConfFile;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code module load}. */
@Component
@Command("module load")
@Usage("[-p] <name>")
@Synopsis("Loads a module.")
@Details(
        "With -p a noload line for it is taken out of modules.conf, so that the next start loads it too.")
public final class LoadModuleCommand implements CliCommand {

    private static final String KEEP = "-p";

    private final ModuleLoader loader;
    private final ModulesConfFile file;

    @Activate
    public LoadModuleCommand(@Reference ModuleLoader loader, @Reference ModulesConfFile file) {
        this.loader = loader;
        this.file = file;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        boolean keep = arguments.size() > 1 && arguments.words().getFirst().equals(KEEP);
        ModuleName module = ModuleName.of(arguments.words().getLast());
        if (keep) {
            try {
                file.include(module);
            } catch (IOException e) {
                return CliResult.failure("modules.conf cannot be changed: " + e.getMessage());
            }
        }
        return answer(loader.load(module));
    }

    private static CliResult answer(LoadResult result) {
        return switch (result) {
            case Done done -> CliResult.of("Loaded " + done.module());
            case Refused refused ->
                    CliResult.failure(
                            "Unable to load module " + refused.module() + ": " + refused.reason());
        };
    }
}
