// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.sayunixtime;

import java.util.ArrayList;
import java.util.List;

/** Names of the prompts that say the numbers of a time, in English. */
final class SpokenNumber {

    private SpokenNumber() {}

    /** 0 to 999999. */
    static List<String> of(int number) {
        List<String> prompts = new ArrayList<>();
        int rest = number;
        if (rest >= 1000) {
            prompts.addAll(of(rest / 1000));
            prompts.add("digits/thousand");
            rest %= 1000;
        }
        if (rest >= 100) {
            prompts.add("digits/" + rest / 100);
            prompts.add("digits/hundred");
            rest %= 100;
        }
        if (rest > 20) {
            prompts.add("digits/" + rest / 10 * 10);
            rest %= 10;
        }
        if (rest > 0 || prompts.isEmpty()) {
            prompts.add("digits/" + rest);
        }
        return prompts;
    }

    /** "First" to "thirty-first". */
    static List<String> ordinal(int number) {
        return number <= 20 || number % 10 == 0
                ? List.of("digits/h-" + number)
                : List.of("digits/" + number / 10 * 10, "digits/h-" + number % 10);
    }
}
