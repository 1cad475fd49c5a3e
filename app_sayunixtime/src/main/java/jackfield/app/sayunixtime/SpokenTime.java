// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.sayunixtime;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A time as prompts.
 *
 * @param now the present time
 */
record SpokenTime(ZonedDateTime time, ZonedDateTime now) {

    /** The prompts of a format; what has no meaning in it is left out. */
    List<String> prompts(String format) {
        List<String> prompts = new ArrayList<>();
        for (int i = 0; i < format.length(); i++) {
            int end = format.charAt(i) == '\'' ? format.indexOf('\'', i + 1) : -1;
            if (end > i) {
                prompts.add(format.substring(i + 1, end));
                i = end;
            } else {
                prompts.addAll(sign(format.charAt(i)));
            }
        }
        return prompts;
    }

    private List<String> sign(char sign) {
        return switch (sign) {
            case 'A', 'a' -> List.of("digits/day-" + time.getDayOfWeek().getValue() % 7);
            case 'B', 'b', 'h' -> List.of("digits/mon-" + (time.getMonthValue() - 1));
            case 'd', 'e' -> SpokenNumber.ordinal(time.getDayOfMonth());
            case 'Y' -> SpokenNumber.of(time.getYear());
            case 'I', 'l' -> SpokenNumber.of((time.getHour() + 11) % 12 + 1);
            case 'H' -> hour();
            case 'k' -> SpokenNumber.of(time.getHour());
            case 'M' -> minute();
            case 'S' -> SpokenNumber.of(time.getSecond());
            case 'P', 'p' -> List.of(time.getHour() < 12 ? "digits/a-m" : "digits/p-m");
            case 'Q', 'q' -> day();
            case 'R' -> prompts("HM");
            case 'T' -> prompts("HMS");
            default -> List.of();
        };
    }

    private List<String> hour() {
        List<String> prompts = new ArrayList<>();
        if (time.getHour() > 0 && time.getHour() < 10) {
            prompts.add("digits/oh");
        }
        prompts.addAll(SpokenNumber.of(time.getHour()));
        return prompts;
    }

    /** "O'clock", "oh five", "fifteen". */
    private List<String> minute() {
        int minute = time.getMinute();
        if (minute == 0) {
            return List.of("digits/oclock");
        }
        List<String> prompts = new ArrayList<>();
        if (minute < 10) {
            prompts.add("digits/oh");
        }
        prompts.addAll(SpokenNumber.of(minute));
        return prompts;
    }

    private List<String> day() {
        LocalDate today = now.toLocalDate();
        if (time.toLocalDate().equals(today)) {
            return List.of("digits/today");
        }
        return time.toLocalDate().equals(today.minusDays(1))
                ? List.of("digits/yesterday")
                : prompts("ABd");
    }
}
