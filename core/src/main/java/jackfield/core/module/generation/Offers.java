// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.generation;

import jackfield.module.Offer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is offered of one contract. Immutable.
 *
 * @param list highest ranking first, then by key
 * @param byKey by folded key
 */
record Offers<S>(List<Offer<S>> list, Map<String, Offer<S>> byKey) {

    private static final Comparator<Offer<?>> ORDER =
            Comparator.<Offer<?>>comparingInt(Offer::ranking).reversed().thenComparing(Offer::key);

    static <S> Offers<S> none() {
        return new Offers<>(List.of(), Map.of());
    }

    static <S> Offers<S> of(Map<String, ? extends Offer<S>> byKey) {
        List<Offer<S>> list =
                byKey.values().stream().<Offer<S>>map(offer -> offer).sorted(ORDER).toList();
        return new Offers<>(list, new HashMap<>(byKey));
    }
}
