// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order in which modules are started. */
final class LoadOrder {

    private final Map<ModuleName, Declaration> modules;
    private final Set<ModuleName> preload;
    private final Set<ModuleName> ordered = new LinkedHashSet<>();
    private final Set<ModuleName> visited = new LinkedHashSet<>();

    private LoadOrder(Map<ModuleName, Declaration> modules, Set<ModuleName> preload) {
        this.modules = modules;
        this.preload = preload;
    }

    /**
     * Preloaded ones first, then by priority, then by name; but whatever a module requires comes before
     * it.
     */
    static List<ModuleName> of(Map<ModuleName, Declaration> modules, Set<ModuleName> preload) {
        LoadOrder order = new LoadOrder(modules, preload);
        modules.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<ModuleName, Declaration> one) ->
                                                !order.preload.contains(one.getKey()))
                                .thenComparing(one -> one.getValue().priority())
                                .thenComparing(Map.Entry::getKey))
                .forEach(one -> order.visit(one.getKey()));
        return new ArrayList<>(order.ordered);
    }

    private void visit(ModuleName module) {
        Declaration declaration = modules.get(module);
        // Visited but not ordered means a circle; the start then says what is missing.
        if (declaration == null || !visited.add(module)) {
            return;
        }
        declaration.requires().forEach(this::visit);
        ordered.add(module);
    }
}
