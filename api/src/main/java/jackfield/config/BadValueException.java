// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.util.Objects;

/** A value that its type does not accept; says what was expected and where the text goes wrong. */
public final class BadValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int offset;

    public BadValueException(String message) {
        this(message, 0, 0);
    }

    /**
     * @param message what was expected, such as {@code "expected a number from 1 to 65535"}
     * @param line index into the lines handed to {@code parse(List)}; 0 for a single text
     * @param offset of the offending character in that line's value, from 0
     */
    public BadValueException(String message, int line, int offset) {
        super(message);
        this.line = line;
        this.offset = offset;
    }

    public int line() {
        return line;
    }

    public int offset() {
        return offset;
    }

    /** What was expected. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
