// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import jackfield.core.log.LogKind;

/** Makes what went wrong stand out. */
record LogColors(boolean on) {

    private static final String PLAIN = "\u001b[0m";

    String of(LogKind kind, String line) {
        return on ? color(kind) + line + PLAIN : line;
    }

    private static String color(LogKind kind) {
        return switch (kind) {
            case ERROR -> "\u001b[31m";
            case WARNING -> "\u001b[33m";
            case NOTICE, DTMF, FAX, SECURITY -> "\u001b[32m";
            case VERBOSE -> "\u001b[36m";
            case DEBUG -> "\u001b[35m";
        };
    }
}
