// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.module.Hold;
import jackfield.module.Lease;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A registry with the services that a test adds, which counts what is in use. */
public final class StubModules implements ModuleRegistry {

    private record Entry(Class<?> contract, String key, Object service) {}

    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private final AtomicInteger inUse = new AtomicInteger();

    /** Adds a service; earlier ones rank higher. */
    public <S> void offer(Class<S> contract, String key, S service) {
        entries.add(new Entry(contract, key, service));
    }

    public void withdraw(String key) {
        entries.removeIf(entry -> entry.key().equals(key));
    }

    public int inUse() {
        return inUse.get();
    }

    @Override
    public <S> ModuleServices<S> services(Class<S> contract) {
        return new ModuleServices<>() {
            @Override
            public List<Offer<S>> offers() {
                return entries.stream()
                        .filter(entry -> entry.contract() == contract)
                        .map(entry -> offerOf(entry.key(), contract.cast(entry.service())))
                        .toList();
            }

            @Override
            public Optional<Offer<S>> offer(String key) {
                return offers().stream()
                        .filter(offer -> offer.key().equalsIgnoreCase(key))
                        .findFirst();
            }
        };
    }

    @Override
    public Hold hold(Object ofModule) {
        return use(ofModule);
    }

    private <S> Offer<S> offerOf(String key, S service) {
        return new Offer<>() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public String module() {
                return "test";
            }

            @Override
            public int ranking() {
                return 0;
            }

            @Override
            public Map<String, Object> properties() {
                return Map.of();
            }

            @Override
            public Optional<Lease<S>> lease() {
                return Optional.of(use(service));
            }
        };
    }

    private <S> Lease<S> use(S service) {
        AtomicBoolean closed = new AtomicBoolean();
        inUse.incrementAndGet();
        return new Lease<>() {
            @Override
            public S service() {
                return service;
            }

            @Override
            public void close() {
                if (closed.compareAndSet(false, true)) {
                    inUse.decrementAndGet();
                }
            }
        };
    }
}
