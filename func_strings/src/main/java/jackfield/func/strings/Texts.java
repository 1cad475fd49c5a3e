// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.strings;

import java.util.ArrayList;
import java.util.List;

/** Texts that are joined by commas. */
final class Texts {
    private Texts() {}

    /** Splits at commas that are not behind a backslash. */
    static List<String> split(String joined) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            char next = joined.charAt(i);
            if (next == '\\' && i + 1 < joined.length()) {
                i++;
                text.append(joined.charAt(i));
            } else if (next == ',') {
                texts.add(text.toString());
                text.setLength(0);
            } else {
                text.append(next);
            }
        }
        texts.add(text.toString());
        return texts;
    }
}
