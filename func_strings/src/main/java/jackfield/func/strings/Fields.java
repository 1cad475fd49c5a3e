// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.strings;

import java.util.List;

/** The fields of a text. */
final class Fields {
    private Fields() {}

    /**
     * @param delimiter one character; {@code \\n}, {@code \\t} and {@code \\xHH} stand for others
     */
    static List<String> of(String text, String delimiter) {
        String mark = CharacterSet.unescape(delimiter);
        return mark.isEmpty()
                ? List.of(text)
                : List.of(text.split(java.util.regex.Pattern.quote(mark.substring(0, 1)), -1));
    }
}
