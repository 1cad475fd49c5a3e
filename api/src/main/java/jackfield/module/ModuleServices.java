// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.module;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/** The services of one contract that modules offer now. Thread-safe; every read is one volatile read. */
@ProviderType
public interface ModuleServices<S> {

    /** An immutable snapshot, highest {@code service.ranking} first, then by key. */
    List<Offer<S>> offers();

    /** The offer of this key. */
    Optional<Offer<S>> offer(String key);

    /** Asks one service after the other until one answers. */
    default <R> Optional<R> first(Function<S, Optional<R>> question) {
        for (Offer<S> offer : offers()) {
            Optional<R> answer = offer.ask(question).flatMap(Function.identity());
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }
}
