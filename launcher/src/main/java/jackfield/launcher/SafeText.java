// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

/** Text from outside, with what could steer a terminal or fake a line of the log made visible. */
final class SafeText {

    private SafeText() {}

    static String of(String text) {
        if (text.chars().noneMatch(SafeText::isUnsafe)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> append(safe, (char) c));
        return safe.toString();
    }

    private static void append(StringBuilder safe, char c) {
        if (!isUnsafe(c)) {
            safe.append(c);
        } else {
            safe.append(c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\u%04x".formatted((int) c));
        }
    }

    private static boolean isUnsafe(int c) {
        return Character.isISOControl(c) && c != '\t';
    }
}
