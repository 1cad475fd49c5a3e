// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.util.Objects;

/** Thrown by a record's constructor when its options do not go together. */
public final class InvalidOptionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String option;

    /**
     * @param option name in the file of the option to blame
     * @param message what was expected
     */
    public InvalidOptionException(String option, String message) {
        super(message);
        this.option = option;
    }

    public String option() {
        return option;
    }

    /** What was expected. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
