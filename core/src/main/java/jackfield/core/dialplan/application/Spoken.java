// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of the prompts that say numbers and letters, in English. */
final class Spoken {
    private static final Map<Character, String> SIGNS =
            Map.of(
                    ' ', "letters/space",
                    '-', "letters/dash",
                    '.', "letters/dot",
                    '@', "letters/at",
                    '/', "letters/slash",
                    '+', "letters/plus",
                    '=', "letters/equals",
                    '!', "letters/exclaimation-point",
                    '$', "letters/dollar",
                    '*', "letters/asterisk");

    private static final List<String> GROUPS = List.of("", "thousand", "million", "billion");

    private Spoken() {}

    /** Digit by digit; what has no prompt is left out. */
    static List<String> digits(String text) {
        return text.chars().mapToObj(c -> digit((char) c)).flatMap(Optional::stream).toList();
    }

    private static Optional<String> digit(char sign) {
        return switch (sign) {
            case '*' -> Optional.of("digits/star");
            case '#' -> Optional.of("digits/pound");
            case '-' -> Optional.of("digits/minus");
            default ->
                    sign >= '0' && sign <= '9' ? Optional.of("digits/" + sign) : Optional.empty();
        };
    }

    /** Letter by letter; what has no prompt is left out. */
    static List<String> letters(String text) {
        return spelled(text, "letters/", "");
    }

    /** As letters are spelled in the alphabet of radio. */
    static List<String> phonetic(String text) {
        return spelled(text, "phonetic/", "_p");
    }

    private static List<String> spelled(String text, String folder, String ending) {
        List<String> prompts = new ArrayList<>();
        for (char sign : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (sign >= 'a' && sign <= 'z') {
                prompts.add(folder + sign + ending);
            } else {
                Optional.ofNullable(SIGNS.get(sign)).or(() -> digit(sign)).ifPresent(prompts::add);
            }
        }
        return prompts;
    }

    /** A whole number of up to twelve digits. */
    static List<String> number(long number) {
        List<String> prompts = new ArrayList<>();
        if (number < 0) {
            prompts.add("digits/minus");
        }
        long value = Math.abs(number);
        if (value == 0) {
            prompts.add("digits/0");
        }
        long unit = 1_000_000_000;
        for (int group = GROUPS.size() - 1; group >= 0; group--) {
            int part = (int) (value / unit % 1000);
            if (part > 0) {
                belowThousand(part, prompts);
                if (group > 0) {
                    prompts.add("digits/" + GROUPS.get(group));
                }
            }
            unit /= 1000;
        }
        return prompts;
    }

    private static void belowThousand(int number, List<String> prompts) {
        if (number >= 100) {
            prompts.add("digits/" + number / 100);
            prompts.add("digits/hundred");
        }
        int rest = number % 100;
        if (rest > 20) {
            prompts.add("digits/" + rest / 10 * 10);
            rest %= 10;
        }
        if (rest > 0) {
            prompts.add("digits/" + rest);
        }
    }
}
