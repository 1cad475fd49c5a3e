// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The options of one Read.
 *
 * @param tone whether the sound is the name of a tone
 * @param terminators keys that end the input
 */
record ReadOptions(boolean skips, boolean answers, boolean tone, String terminators) {
    private static final Pattern TERMINATORS = Pattern.compile("t\\(([^)]*)\\)");

    static ReadOptions parse(String text) {
        Matcher terminators = TERMINATORS.matcher(text);
        boolean own = terminators.find();
        String letters = TERMINATORS.matcher(text).replaceAll("");
        return new ReadOptions(
                letters.contains("s"),
                !letters.contains("n"),
                letters.contains("i"),
                own ? terminators.group(1) : "#");
    }
}
