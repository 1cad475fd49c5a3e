// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.config.Details;
import jackfield.config.Synopsis;
import jackfield.module.Hold;
import jackfield.module.Lease;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A registry that holds what a test puts in; counts what is in use. */
public final class FakeModuleRegistry implements ModuleRegistry {

    private final Map<Class<?>, List<Offer<?>>> offers = new HashMap<>();
    private int inUse;

    /** Offers a service; later ones with a higher ranking come first. */
    public <S> FakeModuleRegistry offer(Class<S> contract, String key, int ranking, S service) {
        List<Offer<?>> list = offers.computeIfAbsent(contract, any -> new ArrayList<>());
        list.add(new FakeOffer<>(key, ranking, service));
        list.sort(
                Comparator.<Offer<?>>comparingInt(Offer::ranking)
                        .reversed()
                        .thenComparing(Offer::key));
        return this;
    }

    public <S> FakeModuleRegistry offer(Class<S> contract, String key, S service) {
        return offer(contract, key, 0, service);
    }

    /** Takes a service away. */
    public void withdraw(Class<?> contract, String key) {
        offers.getOrDefault(contract, new ArrayList<>()).removeIf(offer -> offer.key().equals(key));
    }

    /** Leases and holds that have not been closed. */
    public int inUse() {
        return inUse;
    }

    @Override
    public <S> ModuleServices<S> services(Class<S> contract) {
        return new ModuleServices<>() {
            @Override
            @SuppressWarnings("unchecked")
            public List<Offer<S>> offers() {
                return (List<Offer<S>>)
                        (List<?>) List.copyOf(offers.getOrDefault(contract, List.of()));
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
        return new FakeLease<>(ofModule);
    }

    private final class FakeOffer<S> implements Offer<S> {
        private final String key;
        private final int ranking;
        private final S service;

        FakeOffer(String key, int ranking, S service) {
            this.key = key;
            this.ranking = ranking;
            this.service = service;
        }

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
            return ranking;
        }

        @Override
        public Map<String, Object> properties() {
            Class<?> declared = service.getClass();
            Synopsis synopsis = declared.getAnnotation(Synopsis.class);
            Details details = declared.getAnnotation(Details.class);
            Map<String, Object> properties = new HashMap<>();
            if (synopsis != null) {
                properties.put("synopsis", synopsis.value());
            }
            if (details != null) {
                properties.put("details", details.value());
            }
            return properties;
        }

        @Override
        public Optional<Lease<S>> lease() {
            return Optional.of(new FakeLease<>(service));
        }
    }

    private final class FakeLease<S> implements Lease<S> {
        private final S service;
        private boolean closed;

        FakeLease(S service) {
            this.service = service;
            inUse++;
        }

        @Override
        public S service() {
            return service;
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                inUse--;
            }
        }
    }
}
