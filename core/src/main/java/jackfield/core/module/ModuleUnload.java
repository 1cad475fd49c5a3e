// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.core.module.LoadedModule.Running;
import jackfield.core.module.generation.Generation;
import jackfield.core.module.generation.GenerationRegistry;
import jackfield.core.thread.Poll;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Takes one module out, if nobody uses it. Confined to the loader's thread. */
final class ModuleUnload {

    /** Uses that last no longer than a request must not keep a module in place. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ModuleBundles bundles;
    private final GenerationRegistry registry;
    private final ModuleTable table;

    ModuleUnload(ModuleBundles bundles, GenerationRegistry registry, ModuleTable table) {
        this.bundles = bundles;
        this.registry = registry;
        this.table = table;
    }

    LoadResult unload(LoadedModule module) {
        if (module.running().isPresent()) {
            List<ModuleName> dependants = table.dependants(module.name());
            if (!dependants.isEmpty()) {
                return refused(
                        module,
                        names(dependants) + (dependants.size() == 1 ? " needs it" : " need it"));
            }
            Running running = module.running().get();
            if (!withdrawn(running.generation())) {
                return refused(module, users(running.generation()));
            }
            remove(running);
        }
        table.remove(module.name());
        return new LoadResult.Done(module.name());
    }

    /** At the end of everything: stops the module whoever uses it. */
    void stop(LoadedModule module) {
        module.running()
                .ifPresent(
                        running -> {
                            registry.withdraw(running.generation());
                            bundles.stop(running.bundle());
                        });
        table.remove(module.name());
    }

    private boolean withdrawn(Generation generation) {
        return generation.held().isEmpty()
                && Poll.until(PATIENCE, () -> registry.withdrawIfIdle(generation));
    }

    private void remove(Running running) {
        bundles.remove(running.bundle());
        registry.forget(running.generation());
    }

    private static LoadResult refused(LoadedModule module, String reason) {
        return new LoadResult.Refused(module.name(), reason);
    }

    private static String names(List<ModuleName> modules) {
        return modules.stream().map(ModuleName::text).collect(Collectors.joining(", "));
    }

    private static String users(Generation generation) {
        List<String> users = new ArrayList<>();
        generation.held().forEach((what, count) -> users.add(count + " " + what));
        long leases =
                generation.uses() - generation.held().values().stream().mapToLong(n -> n).sum();
        if (leases > 0) {
            users.add(leases + (leases == 1 ? " service" : " services"));
        }
        return users.isEmpty() ? "it was in use" : "in use: " + String.join(", ", users);
    }
}
