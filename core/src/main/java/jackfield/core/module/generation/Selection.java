// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.generation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Chooses which of the registered services of a contract are offered: for each key one, of the newest
 * serving generation of one module. The module that had the key before keeps it; other modules are
 * refused.
 */
final class Selection {

    private static final Comparator<ServiceEntry> NEWEST_FIRST =
            Comparator.<ServiceEntry>comparingLong(entry -> entry.generation().number())
                    .reversed()
                    .thenComparingLong(ServiceEntry::id);

    private final ContractKey contract;
    private final Map<String, String> owners;
    private final Consumer<Clash> clashes;

    /**
     * @param owners modules that own a key now, by folded key
     * @param clashes told of each service that is not offered because its key is taken
     */
    Selection(ContractKey contract, Map<String, String> owners, Consumer<Clash> clashes) {
        this.contract = contract;
        this.owners = owners;
        this.clashes = clashes;
    }

    /** A service whose key belongs to another one. */
    record Clash(ContractKey contract, String key, ServiceEntry owner, ServiceEntry refused) {
        @Override
        public String toString() {
            return "%s '%s' of %s is refused: %s has it already"
                    .formatted(
                            contract.property(),
                            key,
                            refused.generation().module(),
                            owner.generation().module());
        }
    }

    /** By folded key. */
    Map<String, ServiceEntry> from(Collection<ServiceEntry> entries) {
        Map<String, List<ServiceEntry>> byKey = new TreeMap<>();
        for (ServiceEntry entry : entries) {
            if (entry.generation().stage() == Generation.Stage.SERVING) {
                contract.keyOf(entry)
                        .map(contract::folded)
                        .ifPresent(
                                key ->
                                        byKey.computeIfAbsent(
                                                        key, any -> new java.util.ArrayList<>())
                                                .add(entry));
            }
        }
        Map<String, ServiceEntry> chosen = new HashMap<>();
        byKey.forEach((key, rivals) -> chosen.put(key, choose(key, rivals)));
        return chosen;
    }

    private ServiceEntry choose(String key, List<ServiceEntry> rivals) {
        String owner = owner(key, rivals);
        ServiceEntry chosen =
                rivals.stream()
                        .filter(entry -> entry.generation().module().equals(owner))
                        .min(NEWEST_FIRST)
                        .orElseThrow();
        for (ServiceEntry rival : rivals) {
            if (rival.id() != chosen.id() && !isOlderGeneration(rival, chosen)) {
                clashes.accept(new Clash(contract, key, chosen, rival));
            }
        }
        return chosen;
    }

    private String owner(String key, List<ServiceEntry> rivals) {
        String before = owners.get(key);
        if (before != null
                && rivals.stream().anyMatch(entry -> entry.generation().module().equals(before))) {
            return before;
        }
        return rivals.stream()
                .min(Comparator.comparingLong(ServiceEntry::id))
                .orElseThrow()
                .generation()
                .module();
    }

    private static boolean isOlderGeneration(ServiceEntry rival, ServiceEntry chosen) {
        return rival.generation().module().equals(chosen.generation().module())
                && rival.generation().number() < chosen.generation().number();
    }
}
