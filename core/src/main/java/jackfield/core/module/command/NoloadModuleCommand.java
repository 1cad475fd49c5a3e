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
import jackfield.core.module.LoadResult.Refused;
import jackfield.core.module.ModuleLoader;
import jackfield.core.module.ModuleName;
import jackfield.core.module.ModulesConfFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code module noload}. */
@Component
@Command("module noload")
@Usage("<name>")
@Synopsis("Unloads a module and keeps it out of later starts.")
@Details(
        "A noload line is written into modules.conf; everything else in the file stays. module load -p takes it back.")
public final class NoloadModuleCommand implements CliCommand {

    private final ModuleLoader loader;
    private final ModulesConfFile file;

    @Activate
    public NoloadModuleCommand(@Reference ModuleLoader loader, @Reference ModulesConfFile file) {
        this.loader = loader;
        this.file = file;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        ModuleName module = ModuleName.of(arguments.words().getFirst());
        List<String> lines = new ArrayList<>();
        if (isLoaded(module)) {
            if (loader.unload(module) instanceof Refused refused) {
                return CliResult.failure(UnloadModuleCommand.text(refused));
            }
            lines.add("Unloaded " + module);
        }
        try {
            lines.add(
                    file.exclude(module)
                            ? "modules.conf now says: noload = " + module.shown()
                            : "modules.conf said so already: noload = " + module.shown());
            return CliResult.of(lines);
        } catch (IOException e) {
            lines.add("modules.conf cannot be changed: " + e.getMessage());
            return CliResult.failure(lines.toArray(String[]::new));
        }
    }

    private boolean isLoaded(ModuleName module) {
        return loader.modules().stream().anyMatch(line -> line.name().equals(module));
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return ModuleNames.running(loader);
    }
}
