// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.dialplan;

import jackfield.config.BadValueException;
import java.util.BitSet;
import java.util.Locale;

/** What a part of a {@link TimeSpan} counts: how its values are written, and which there are. */
enum TimeField {
    MINUTE(0, 24 * 60 - 1, "a time such as 09:00", "") {
        @Override
        int value(String text) {
            int colon = text.indexOf(':');
            int hour = number(text.substring(0, Math.max(colon, 0)));
            int minute = number(text.substring(colon + 1));
            return hour < 0 || hour > 23 || minute < 0 || minute > 59 ? -1 : hour * 60 + minute;
        }
    },
    WEEKDAY(0, 6, "a weekday such as mon", "mon tue wed thu fri sat sun"),
    DAY(1, 31, "a day from 1 to 31", ""),
    MONTH(0, 11, "a month such as jan", "jan feb mar apr may jun jul aug sep oct nov dec");

    private final int first;
    private final int last;
    private final String expected;

    /** Three letters each, in order; empty for numbers. */
    private final String words;

    TimeField(int first, int last, String expected, String words) {
        this.first = first;
        this.last = last;
        this.expected = expected;
        this.words = words;
    }

    /** The values that belong to ranges joined by {@code &}. */
    BitSet set(TimePart part) {
        BitSet set = new BitSet();
        if (part.isAny()) {
            set.set(first, last + 1);
            return set;
        }
        int offset = part.offset();
        for (String range : part.text().split("&", -1)) {
            add(range, offset, set);
            offset += range.length() + 1;
        }
        return set;
    }

    private void add(String range, int offset, BitSet set) {
        int dash = range.indexOf('-');
        int from = checked(dash < 0 ? range : range.substring(0, dash), offset);
        int to = dash < 0 ? from : checked(range.substring(dash + 1), offset + dash + 1);
        if (from <= to) {
            set.set(from, to + 1);
        } else {
            set.set(from, last + 1);
            set.set(first, to + 1);
        }
    }

    private int checked(String text, int offset) {
        int value = value(text.strip().toLowerCase(Locale.ROOT));
        if (value < first || value > last) {
            throw new BadValueException("expected " + expected, 0, offset);
        }
        return value;
    }

    /** The value of one word in lower case; -1 if there is none. */
    int value(String text) {
        if (words.isEmpty()) {
            return number(text);
        }
        int found = text.length() == 3 && text.indexOf(' ') < 0 ? words.indexOf(text) : -1;
        return found < 0 ? -1 : found / 4;
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 2;
        for (int i = 0; i < text.length(); i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits ? Integer.parseInt(text) : -1;
    }
}
