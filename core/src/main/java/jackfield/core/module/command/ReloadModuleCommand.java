// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.core.module.ModuleLine;
import jackfield.core.module.ModuleLoader;
import jackfield.core.module.ModuleName;
import jackfield.core.module.ModuleReload;
import jackfield.core.module.ModuleReload.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code module reload}. */
@Component
@Command("module reload")
@Usage("[<name>...]")
@Synopsis("Reads the configuration of modules again; without a name, of all.")
public final class ReloadModuleCommand implements CliCommand {

    private final ModuleLoader loader;
    private final ModuleReload reload;

    @Activate
    public ReloadModuleCommand(@Reference ModuleLoader loader, @Reference ModuleReload reload) {
        this.loader = loader;
        this.reload = reload;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        if (!loader.isBooted()) {
            return CliResult.failure("The start is not complete yet; nothing was reloaded.");
        }
        if (arguments.size() == 0) {
            return all(reload);
        }
        List<String> lines = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        boolean failed = false;
        for (String word : arguments.words()) {
            ModuleName module = ModuleName.of(word);
            Optional<ModuleLine> known = known(module);
            if (known.isPresent()) {
                failed |= !reloaded(known.get(), lines);
            } else if (reload.isEngine(module)) {
                failed |= !done(module, lines);
            } else {
                missing.add(module.toString());
            }
        }
        if (!missing.isEmpty()) {
            lines.add("No such module: " + String.join(", ", missing));
        }
        return new CliResult.Lines(lines, failed || missing.size() == arguments.size());
    }

    static CliResult all(ModuleReload reload) {
        Outcome outcome = reload.all();
        return new CliResult.Lines(ReloadText.lines(outcome), outcome.isFaulty());
    }

    private Optional<ModuleLine> known(ModuleName module) {
        return loader.modules().stream().filter(line -> line.name().equals(module)).findFirst();
    }

    private boolean reloaded(ModuleLine known, List<String> lines) {
        ModuleName module = known.name();
        if (!known.isRunning()) {
            lines.add(
                    "Module '%s' is not running (%s); load it first"
                            .formatted(module, known.declined()));
            return false;
        }
        return done(module, lines);
    }

    private boolean done(ModuleName module, List<String> lines) {
        Outcome outcome = reload.of(module);
        lines.addAll(ReloadText.lines(outcome));
        lines.add(answer(module, outcome));
        return outcome.any() && !outcome.isFaulty();
    }

    private static String answer(ModuleName module, Outcome outcome) {
        if (!outcome.any()) {
            return "Module '"
                    + module
                    + "' does not support reloads: it has no configuration of its own";
        }
        return outcome.isFaulty()
                ? "Module '" + module + "' was reloaded, but not all of it is in force as written"
                : "Module '" + module + "' reloaded successfully";
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return ModuleNames.running(loader);
    }
}
