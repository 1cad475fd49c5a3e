// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.generation;

import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The offers of one contract as they are at each read. Thread-safe. */
record LiveServices<S>(ContractKey contract, Supplier<Offers<S>> current)
        implements ModuleServices<S> {

    @Override
    public List<Offer<S>> offers() {
        return current.get().list();
    }

    @Override
    public Optional<Offer<S>> offer(String key) {
        return Optional.ofNullable(current.get().byKey().get(contract.folded(key)));
    }
}
