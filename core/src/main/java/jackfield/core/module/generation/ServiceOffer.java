// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.generation;

import jackfield.module.Lease;
import jackfield.module.Offer;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One service of a serving generation. Thread-safe. */
final class ServiceOffer<S> implements Offer<S> {

    private final Class<S> contract;
    private final String key;
    private final ServiceEntry entry;
    private final Supplier<Optional<Offer<S>>> current;

    /**
     * @param key as the service writes it
     * @param current what is offered under this key at the time of asking
     */
    ServiceOffer(
            Class<S> contract,
            String key,
            ServiceEntry entry,
            Supplier<Optional<Offer<S>>> current) {
        this.contract = contract;
        this.key = key;
        this.entry = entry;
        this.current = current;
    }

    ServiceEntry entry() {
        return entry;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String module() {
        return entry.generation().module();
    }

    @Override
    public int ranking() {
        return entry.ranking();
    }

    @Override
    public Map<String, Object> properties() {
        return entry.properties();
    }

    @Override
    public Optional<Lease<S>> lease() {
        if (entry.generation().enter()) {
            return entered();
        }
        // Retired since the caller read its snapshot: the key may have passed to a newer
        // generation.
        return current.get().filter(newer -> newer != this).flatMap(Offer::lease);
    }

    private Optional<Lease<S>> entered() {
        Object service = entry.held().get();
        if (service == null) {
            entry.generation().exit();
            return Optional.empty();
        }
        return Optional.of(new OwnLease<>(contract.cast(service), entry.generation()));
    }

    @Override
    public String toString() {
        return key + " of " + entry.generation();
    }
}
