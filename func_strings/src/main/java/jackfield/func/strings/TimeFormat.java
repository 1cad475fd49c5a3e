// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.strings;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;

/** Formats of {@code strftime}, in English. */
final class TimeFormat {
    private static final Map<Character, String> PATTERNS =
            Map.ofEntries(
                    Map.entry('a', "EEE"),
                    Map.entry('A', "EEEE"),
                    Map.entry('b', "MMM"),
                    Map.entry('B', "MMMM"),
                    Map.entry('c', "EEE MMM ppd HH:mm:ss yyyy"),
                    Map.entry('d', "dd"),
                    Map.entry('D', "MM/dd/yy"),
                    Map.entry('e', "ppd"),
                    Map.entry('F', "yyyy-MM-dd"),
                    Map.entry('h', "MMM"),
                    Map.entry('H', "HH"),
                    Map.entry('I', "hh"),
                    Map.entry('j', "DDD"),
                    Map.entry('k', "ppH"),
                    Map.entry('l', "pph"),
                    Map.entry('m', "MM"),
                    Map.entry('M', "mm"),
                    Map.entry('p', "a"),
                    Map.entry('r', "hh:mm:ss a"),
                    Map.entry('R', "HH:mm"),
                    Map.entry('S', "ss"),
                    Map.entry('T', "HH:mm:ss"),
                    Map.entry('x', "MM/dd/yy"),
                    Map.entry('X', "HH:mm:ss"),
                    Map.entry('y', "yy"),
                    Map.entry('Y', "yyyy"),
                    Map.entry('z', "xx"),
                    Map.entry('Z', "zzz"));

    private TimeFormat() {}

    static String format(String format, ZonedDateTime time) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char next = format.charAt(i);
            if (next == '%' && i + 1 < format.length()) {
                i++;
                text.append(field(format, i, time));
                i += fraction(format, i) ? 1 : 0;
            } else {
                text.append(next);
            }
        }
        return text.toString();
    }

    /** {@code %3q}: thousandths of a second. */
    private static boolean fraction(String format, int at) {
        return Character.isDigit(format.charAt(at))
                && at + 1 < format.length()
                && format.charAt(at + 1) == 'q';
    }

    private static String field(String format, int at, ZonedDateTime time) {
        char letter = format.charAt(at);
        if (fraction(format, at)) {
            String nanos = "%09d".formatted(time.getNano());
            return nanos.substring(0, Math.min(9, Character.digit(letter, 10)));
        }
        String pattern = PATTERNS.get(letter);
        return switch (letter) {
            case '%' -> "%";
            case 'n' -> "\n";
            case 't' -> "\t";
            case 's' -> String.valueOf(time.toEpochSecond());
            case 'q' -> "%03d".formatted(time.getNano() / 1_000_000);
            case 'u' -> String.valueOf(time.getDayOfWeek().getValue());
            case 'w' -> String.valueOf(time.getDayOfWeek().getValue() % 7);
            case 'C' -> "%02d".formatted(time.getYear() / 100);
            case 'V' -> "%02d".formatted(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 'G' -> String.valueOf(time.get(IsoFields.WEEK_BASED_YEAR));
            default ->
                    pattern == null
                            ? "%" + letter
                            : DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
        };
    }
}
