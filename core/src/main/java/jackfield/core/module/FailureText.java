// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import org.jspecify.annotations.Nullable;

/** One line out of a failure, for the operator. */
final class FailureText {

    private static final String CAUSE = "Caused by: ";

    private FailureText() {}

    /**
     * The first cause in the text of a stack trace: its first line names only the reflection that called
     * the constructor.
     */
    static String of(@Nullable String stackTrace) {
        if (stackTrace == null || stackTrace.isBlank()) {
            return "it failed and does not say why";
        }
        String line =
                stackTrace
                        .lines()
                        .filter(one -> one.startsWith(CAUSE))
                        .map(one -> one.substring(CAUSE.length()))
                        .findFirst()
                        .orElseGet(() -> stackTrace.lines().findFirst().orElse(""));
        return message(line);
    }

    static String of(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return message(cause.toString());
    }

    /** {@code a.b.SomeException: text} is {@code text}; without a text, the exception's short name. */
    private static String message(String line) {
        int colon = line.indexOf(": ");
        if (colon > 0 && line.substring(0, colon).matches("[\\w.$]+")) {
            return line.substring(colon + 2);
        }
        return line.substring(line.lastIndexOf('.') + 1);
    }
}
