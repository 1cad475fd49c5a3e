// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.sprintf;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A format as the C library knows it, and its values. Confined to one use. */
final class Format {
    private static final Pattern PLACE =
            Pattern.compile("%([-+ 0#]{0,5})(\\d{0,3})(\\.\\d{0,3})?[hlL]{0,2}([diouxXcsfFeEgG%])");

    private final String format;
    private final Deque<String> values;

    Format(String format, String values) {
        this.format = format;
        this.values = new ArrayDeque<>(List.of(values.split(",", -1)));
    }

    String text() {
        Matcher places = PLACE.matcher(format);
        StringBuilder text = new StringBuilder();
        int written = 0;
        while (places.find()) {
            text.append(format, written, places.start()).append(value(places));
            written = places.end();
        }
        return text.append(format.substring(written)).toString();
    }

    private String value(MatchResult place) {
        char letter = place.group(4).charAt(0);
        if (letter == '%') {
            return "%";
        }
        String value = values.isEmpty() ? "" : values.pop();
        String precision = place.group(3) == null ? "" : place.group(3);
        String head = "%" + flags(place.group(1), letter) + place.group(2);
        return switch (letter) {
            case 's', 'c' ->
                    padded(
                            "s",
                            head,
                            letter == 'c' && !value.isEmpty() ? value.substring(0, 1) : value,
                            precision);
            case 'd', 'i', 'u' ->
                    String.format(Locale.ROOT, head + "d", number(value).toBigInteger());
            case 'o', 'x', 'X' ->
                    String.format(Locale.ROOT, head + letter, number(value).longValue());
            case 'F' -> String.format(Locale.ROOT, head + precision + "f", number(value));
            default -> String.format(Locale.ROOT, head + precision + letter, number(value));
        };
    }

    private static String padded(String letter, String head, String value, String precision) {
        return String.format(Locale.ROOT, head + precision + letter, value);
    }

    /** Flags that have no sense with a letter, which C ignores, and a 0 without width. */
    private static String flags(String flags, char letter) {
        String sense =
                "sc".indexOf(letter) >= 0 ? "-" : "oxX".indexOf(letter) >= 0 ? "-0#" : "-+ 0";
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < flags.length(); i++) {
            char flag = flags.charAt(i);
            if (sense.indexOf(flag) >= 0 && kept.indexOf(String.valueOf(flag)) < 0) {
                kept.append(flag);
            }
        }
        return kept.toString();
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            return BigDecimal.ZERO;
        }
    }
}
