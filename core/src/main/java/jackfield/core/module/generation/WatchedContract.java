// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.generation;

import jackfield.core.module.generation.Selection.Clash;
import jackfield.module.Offer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A contract that somebody has asked for, and how its offers are made from services. */
final class WatchedContract<S> {

    private final Class<S> type;
    private final ContractKey key;
    private final Supplier<Offers<S>> current;

    /** @param current what is offered at the time of asking */
    WatchedContract(Class<S> type, Supplier<Offers<S>> current) {
        this.type = type;
        this.key = ContractKey.of(type);
        this.current = current;
    }

    ContractKey key() {
        return key;
    }

    Offers<S> offers(Collection<ServiceEntry> all, Consumer<Clash> clashes) {
        Map<String, String> owners = new HashMap<>();
        current.get().byKey().forEach((folded, offer) -> owners.put(folded, offer.module()));
        Map<String, ServiceOffer<S>> offers = new HashMap<>();
        new Selection(key, owners, clashes)
                .from(all.stream().filter(e -> e.contracts().contains(key.contract())).toList())
                .forEach((folded, entry) -> offers.put(folded, offer(folded, entry)));
        return Offers.of(offers);
    }

    private ServiceOffer<S> offer(String folded, ServiceEntry entry) {
        Supplier<Optional<Offer<S>>> now =
                () -> Optional.ofNullable(current.get().byKey().get(folded));
        return new ServiceOffer<>(type, key.keyOf(entry).orElseThrow(), entry, now);
    }
}
