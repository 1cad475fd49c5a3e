// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

import jackfield.dialplan.Step;
import java.util.Optional;

/** What is looked for in the dialplan: a step of a number, for a caller. */
sealed interface Query {

    /** Without {@code -}. */
    String number();

    /** The caller's number. */
    String caller();

    Optional<Step> in(CompiledExtension extension);

    /** A step by its number. */
    record ByPriority(String number, String caller, int priority) implements Query {
        @Override
        public Optional<Step> in(CompiledExtension extension) {
            return extension.step(priority);
        }
    }

    /** A step by its label. */
    record ByLabel(String number, String caller, String label) implements Query {
        @Override
        public Optional<Step> in(CompiledExtension extension) {
            return extension.labeled(label);
        }
    }
}
