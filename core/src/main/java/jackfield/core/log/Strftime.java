// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formats of times as {@code strftime} has them. */
final class Strftime {

    private static final Pattern SIGN = Pattern.compile("%(\\d?q|.)", Pattern.DOTALL);

    private static final Map<String, String> PATTERNS =
            Map.ofEntries(
                    Map.entry("Y", "uuuu"),
                    Map.entry("y", "uu"),
                    Map.entry("m", "MM"),
                    Map.entry("d", "dd"),
                    Map.entry("e", "ppd"),
                    Map.entry("j", "DDD"),
                    Map.entry("b", "MMM"),
                    Map.entry("h", "MMM"),
                    Map.entry("B", "MMMM"),
                    Map.entry("a", "EEE"),
                    Map.entry("A", "EEEE"),
                    Map.entry("H", "HH"),
                    Map.entry("I", "hh"),
                    Map.entry("M", "mm"),
                    Map.entry("S", "ss"),
                    Map.entry("p", "a"),
                    Map.entry("Z", "zzz"),
                    Map.entry("z", "xx"),
                    Map.entry("F", "uuuu-MM-dd"),
                    Map.entry("T", "HH:mm:ss"),
                    Map.entry("R", "HH:mm"),
                    Map.entry("D", "MM/dd/uu"),
                    Map.entry("q", "SSS"));

    private Strftime() {}

    static DateTimeFormatter formatter(String text) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
        Matcher sign = SIGN.matcher(text);
        int from = 0;
        while (sign.find()) {
            builder.appendLiteral(text.substring(from, sign.start()));
            append(builder, sign.group(1), sign.group());
            from = sign.end();
        }
        builder.appendLiteral(text.substring(from));
        return builder.toFormatter(Locale.ROOT);
    }

    private static void append(DateTimeFormatterBuilder builder, String sign, String written) {
        String pattern = PATTERNS.get(sign);
        if (pattern != null) {
            builder.appendPattern(pattern);
        } else if (sign.matches("[1-9]q")) {
            builder.appendPattern("S".repeat(Integer.parseInt(sign.substring(0, 1))));
        } else {
            builder.appendLiteral(sign.equals("%") ? "%" : written);
        }
    }
}
