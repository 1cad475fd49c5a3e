// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The modules that have been opened. Changed on the loader's thread, read on any. Thread-safe. */
final class ModuleTable {

    private final ConcurrentNavigableMap<ModuleName, LoadedModule> modules =
            new ConcurrentSkipListMap<>();
    private final List<ModuleName> startOrder = new CopyOnWriteArrayList<>();

    void put(LoadedModule module) {
        startOrder.remove(module.name());
        if (module.isRunning()) {
            startOrder.add(module.name());
        }
        modules.put(module.name(), module);
    }

    void remove(ModuleName name) {
        startOrder.remove(name);
        modules.remove(name);
    }

    Optional<LoadedModule> find(ModuleName name) {
        return Optional.ofNullable(modules.get(name));
    }

    boolean isRunning(ModuleName name) {
        return find(name).filter(LoadedModule::isRunning).isPresent();
    }

    /** By name. */
    Collection<LoadedModule> all() {
        return modules.values();
    }

    /** Running modules, the one that was started last first. */
    List<LoadedModule> lastStartedFirst() {
        return new ArrayList<>(startOrder)
                .reversed().stream().flatMap(name -> find(name).stream()).toList();
    }

    /** Running modules that require this one. */
    List<ModuleName> dependants(ModuleName name) {
        return all().stream()
                .filter(module -> module.isRunning() && module.requires(name))
                .map(LoadedModule::name)
                .toList();
    }

    /** Modules that were declined, require this one, and have all else that they require. */
    List<ModuleName> declinedWithout(ModuleName name) {
        return all().stream()
                .filter(module -> !module.isRunning() && module.requires(name))
                .filter(
                        module ->
                                module.declaration().requires().stream().allMatch(this::isRunning))
                .map(LoadedModule::name)
                .toList();
    }

    /** Leases, holds and dependants. */
    long useCount(LoadedModule module) {
        return module.running().map(running -> running.generation().uses()).orElse(0L)
                + (module.isRunning() ? dependants(module.name()).size() : 0);
    }
}
