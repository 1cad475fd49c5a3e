// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import java.util.Objects;

/** An expression that cannot be computed. */
final class ExpressionException extends Exception {
    private static final long serialVersionUID = 1;

    ExpressionException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
