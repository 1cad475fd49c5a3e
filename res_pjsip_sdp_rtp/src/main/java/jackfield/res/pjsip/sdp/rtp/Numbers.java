// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

/** Numbers in session descriptions: digits, and nothing else. */
final class Numbers {

    private Numbers() {}

    /** The number, or -1 if the text is none from 0 to {@code max}. */
    static int parse(String text, int max) {
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (text.isEmpty() || text.length() > 9 || !digits) {
            return -1;
        }
        int number = Integer.parseInt(text);
        return number <= max ? number : -1;
    }
}
