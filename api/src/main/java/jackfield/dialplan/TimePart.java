// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.dialplan;

/**
 * One part of a {@link TimeSpan} as written.
 *
 * @param offset in the whole text
 */
record TimePart(String text, int offset) {

    /** True if it puts no condition. */
    boolean isAny() {
        String bare = text.strip();
        return bare.isEmpty() || bare.equals("*");
    }
}
