// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import java.util.Locale;

/**
 * The word that names a module, {@code res_pjsip}. What operators type may end in {@code .so} and be of any
 * case.
 *
 * @param text in lower case, without ending
 */
public record ModuleName(String text) implements Comparable<ModuleName> {

    private static final String ENDING = ".so";

    public static ModuleName of(String typed) {
        String lower = typed.strip().toLowerCase(Locale.ROOT);
        return new ModuleName(
                lower.endsWith(ENDING)
                        ? lower.substring(0, lower.length() - ENDING.length())
                        : lower);
    }

    /** With {@code .so}, as operators know it. */
    public String shown() {
        return text + ENDING;
    }

    @Override
    public int compareTo(ModuleName other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
