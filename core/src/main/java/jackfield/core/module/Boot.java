// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.config.ConfigProblem;
import jackfield.core.module.KnownNames.Standing;
import jackfield.core.module.ModuleStart.Opened;
import jackfield.core.module.ModulesConfReader.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings up the modules that {@code modules.conf} asks for. Confined to the loader's thread. */
final class Boot {

    static final int CANNOT_START = 1;
    static final int REQUIRED_MODULE_FAILED = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Boot.class);

    private final ModuleFolders folders;
    private final ModuleStart start;
    private final ModuleTable table;
    private final BooleanSupplier stopping;
    private final KnownNames known = new KnownNames();
    private final List<String> errors = new ArrayList<>();

    /** Modules that the operator does without: those of {@code noload} and what cannot be without them. */
    private final Set<ModuleName> unwanted = new HashSet<>();

    /** @param stopping true once the exchange was told to stop, perhaps by a signal */
    Boot(ModuleFolders folders, ModuleStart start, ModuleTable table, BooleanSupplier stopping) {
        this.folders = folders;
        this.start = start;
        this.table = table;
        this.stopping = stopping;
    }

    /** Gives 0, or the status to end with. */
    int run(Reading reading) {
        reading.problems().forEach(Boot::report);
        if (reading.conf().isEmpty()) {
            LOG.error("Jackfield does not start: modules.conf cannot be followed");
            return CANNOT_START;
        }
        ModulesConf conf = reading.conf().get();
        SortedMap<ModuleName, Path> found = folders.modules();
        unwanted.addAll(conf.excluded());
        reportAbsent(conf, found);
        reportExcluded(conf, found);
        startAll(conf, openAll(conf, found));
        return checkRequired(conf, found);
    }

    /** Says once more, in one block, what does not run. */
    void repeatErrors() {
        if (!errors.isEmpty()) {
            LOG.error("{} of the modules asked for do not run:", errors.size());
            errors.forEach(error -> LOG.error("  {}", error));
        }
    }

    private Map<ModuleName, Opened> openAll(ModulesConf conf, SortedMap<ModuleName, Path> found) {
        Map<ModuleName, Opened> opened = new LinkedHashMap<>();
        found.forEach(
                (name, jar) -> {
                    if (conf.wants(name)) {
                        start.open(name, jar).ifPresent(module -> opened.put(name, module));
                        table.find(name).ifPresent(module -> reportDeclined(conf, module));
                    }
                });
        return opened;
    }

    private void startAll(ModulesConf conf, Map<ModuleName, Opened> opened) {
        Map<ModuleName, Declaration> declarations = new LinkedHashMap<>();
        opened.forEach((name, module) -> declarations.put(name, module.declaration()));
        for (ModuleName name : LoadOrder.of(declarations, conf.preload())) {
            Opened module = opened.get(name);
            if (module != null && !stopping.getAsBoolean()) {
                reportDeclined(conf, start.start(module));
            }
        }
    }

    private void reportDeclined(ModulesConf conf, LoadedModule module) {
        if (module.isRunning()) {
            return;
        }
        String reason = module.name() + " is declined: " + module.declined();
        if (isUnwanted(conf, module)) {
            unwanted.add(module.name());
            LOG.warn("{}", reason);
        } else {
            error(reason);
        }
    }

    /** Nobody named it, and all that it lacks is unwanted. */
    private boolean isUnwanted(ModulesConf conf, LoadedModule module) {
        List<ModuleName> missing =
                module.declaration().requires().stream()
                        .filter(required -> !table.isRunning(required))
                        .toList();
        return !conf.asked().contains(module.name())
                && !missing.isEmpty()
                && unwanted.containsAll(missing);
    }

    private int checkRequired(ModulesConf conf, SortedMap<ModuleName, Path> found) {
        int status = 0;
        for (ModuleName module : conf.required()) {
            boolean builtIn = !found.containsKey(module) && known.of(module) == Standing.BUILT_IN;
            if (!builtIn && !table.isRunning(module) && !stopping.getAsBoolean()) {
                LOG.error(
                        "{}: {} is required and does not run, so Jackfield does not start",
                        place(conf, module),
                        module);
                status = REQUIRED_MODULE_FAILED;
            }
        }
        return status;
    }

    private void reportAbsent(ModulesConf conf, SortedMap<ModuleName, Path> found) {
        List<String> notYet = new ArrayList<>();
        for (ModuleName module : conf.asked()) {
            if (!found.containsKey(module)) {
                switch (known.of(module)) {
                    case BUILT_IN -> LOG.debug("{} is part of Jackfield", module);
                    case NOT_YET -> notYet.add(module.text());
                    case UNKNOWN -> reportUnknown(conf, module, found);
                }
            }
        }
        if (!notYet.isEmpty()) {
            LOG.info(
                    "modules.conf names {} that Jackfield does not have yet: {}",
                    notYet.size() == 1 ? "one module" : notYet.size() + " modules",
                    String.join(", ", notYet));
        }
    }

    private static void reportUnknown(
            ModulesConf conf, ModuleName module, SortedMap<ModuleName, Path> found) {
        List<String> names = found.keySet().stream().map(ModuleName::text).toList();
        LOG.warn(
                "{}: there is no module {}{}",
                place(conf, module),
                module,
                Suggestion.of(module, names));
    }

    private void reportExcluded(ModulesConf conf, SortedMap<ModuleName, Path> found) {
        for (ModuleName module : conf.excluded()) {
            if (!found.containsKey(module) && known.of(module) == Standing.BUILT_IN) {
                LOG.info(
                        "{}: {} is part of Jackfield, so noload does not keep it out",
                        place(conf, module),
                        module);
            }
        }
    }

    private void error(String text) {
        errors.add(text);
        LOG.error("{}", text);
    }

    private static String place(ModulesConf conf, ModuleName module) {
        return conf.line(module).map(Object::toString).orElse(ModulesConfReader.FILE);
    }

    private static void report(ConfigProblem problem) {
        switch (problem.severity()) {
            case ERROR -> LOG.error("{}", problem);
            case WARNING -> LOG.warn("{}", problem);
            case NOTE -> LOG.info("{}", problem);
        }
    }
}
