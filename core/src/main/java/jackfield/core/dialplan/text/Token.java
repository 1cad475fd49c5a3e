// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

/** A piece of an expression. */
sealed interface Token {

    /**
     * A text or number.
     *
     * @param callable written as a bare word right in front of a parenthesis
     */
    record Operand(String text, boolean callable) implements Token {}

    /** An operator, a parenthesis or a comma. */
    record Sign(String text) implements Token {}

    /** Nothing follows. */
    record End() implements Token {}
}
