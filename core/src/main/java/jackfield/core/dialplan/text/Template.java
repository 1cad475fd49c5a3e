// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import java.util.List;
import java.util.Optional;

/**
 * A text with places to fill in.
 *
 * @param parts in order
 */
record Template(List<Part> parts) {

    /** One piece of a template. */
    sealed interface Part {}

    /** Text that stays as it is. */
    record Literal(String text) implements Part {}

    /**
     * <code>${NAME}</code>, <code>${NAME(arguments)}</code>, <code>${NAME:offset:length}</code>.
     *
     * @param arguments present for a function
     * @param slice present if only a part of the value is wanted
     */
    record Reference(Template name, Optional<Template> arguments, Optional<Slice> slice)
            implements Part {}

    /** <code>$[…]</code>. */
    record Expression(Template text) implements Part {}

    /**
     * Part of a value.
     *
     * @param length empty if the rest is wanted
     */
    record Slice(Template offset, Optional<Template> length) {}

    Template {
        parts = List.copyOf(parts);
    }

    /** True if a text has nothing to fill in; most have not. */
    static boolean isPlain(String text) {
        int dollar = text.indexOf('$');
        while (dollar >= 0 && dollar + 1 < text.length()) {
            char next = text.charAt(dollar + 1);
            if (next == '{' || next == '[') {
                return false;
            }
            dollar = text.indexOf('$', dollar + 1);
        }
        return true;
    }
}
