// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.generation;

import jackfield.module.ModuleContract;
import java.util.Locale;
import java.util.Optional;

/**
 * How the services of one contract are named.
 *
 * @param contract name of the interface
 * @param property the service property that holds the key
 */
record ContractKey(String contract, String property, boolean ignoreCase) {

    static ContractKey of(Class<?> contract) {
        ModuleContract declared = contract.getAnnotation(ModuleContract.class);
        if (declared == null) {
            throw new IllegalArgumentException(contract.getName() + " is not a @ModuleContract");
        }
        return new ContractKey(contract.getName(), declared.key(), declared.ignoreCase());
    }

    Optional<String> keyOf(ServiceEntry entry) {
        return entry.properties().get(property) instanceof String key
                ? Optional.of(key)
                : Optional.empty();
    }

    /** The form in which keys are compared. */
    String folded(String key) {
        return ignoreCase ? key.toLowerCase(Locale.ROOT) : key;
    }
}
