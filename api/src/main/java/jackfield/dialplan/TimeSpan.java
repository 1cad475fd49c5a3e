// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.dialplan;

import jackfield.config.BadValueException;
import jackfield.config.OptionValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Recurring hours, days and months, {@code 09:00-17:59,mon-fri,*,*}: a moment belongs to it if all
 * parts agree. Ends are included, and a range may go over the end of the day, week, month or year.
 */
@OptionValue(accepts = "times,weekdays,days,months[,timezone], such as 09:00-17:59,mon-fri,*,*")
public final class TimeSpan {

    /** Every moment. */
    public static final TimeSpan ALWAYS = parse("");

    private final String text;
    private final BitSet minutes;
    private final BitSet weekdays;
    private final BitSet days;
    private final BitSet months;
    private final Optional<ZoneId> zone;

    private TimeSpan(String text, List<TimePart> parts) {
        this.text = text;
        this.minutes = TimeField.MINUTE.set(parts.get(0));
        this.weekdays = TimeField.WEEKDAY.set(parts.get(1));
        this.days = TimeField.DAY.set(parts.get(2));
        this.months = TimeField.MONTH.set(parts.get(3));
        this.zone = zone(parts.get(4));
    }

    /** Takes up to five parts; one that is missing or {@code *} puts no condition. */
    public static TimeSpan parse(String text) {
        List<TimePart> parts = new ArrayList<>();
        int offset = 0;
        for (String part : text.split(",", -1)) {
            parts.add(new TimePart(part, offset));
            offset += part.length() + 1;
        }
        if (parts.size() > 5) {
            throw new BadValueException("expected at most five parts", 0, parts.get(5).offset());
        }
        while (parts.size() < 5) {
            parts.add(new TimePart("*", text.length()));
        }
        return new TimeSpan(text, parts);
    }

    private static Optional<ZoneId> zone(TimePart part) {
        if (part.isAny()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(part.text().strip()));
        } catch (DateTimeException e) {
            throw new BadValueException(
                    "expected a time zone such as Europe/Berlin", 0, part.offset());
        }
    }

    /** True if this puts no condition. */
    public boolean isAlways() {
        return equals(ALWAYS);
    }

    /**
     * @param local zone to use where none is written
     */
    public boolean contains(Instant moment, ZoneId local) {
        ZonedDateTime time = moment.atZone(zone.orElse(local));
        return minutes.get(time.getHour() * 60 + time.getMinute())
                && weekdays.get(time.getDayOfWeek().getValue() - 1)
                && days.get(time.getDayOfMonth())
                && months.get(time.getMonthValue() - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeSpan span
                && span.minutes.equals(minutes)
                && span.weekdays.equals(weekdays)
                && span.days.equals(days)
                && span.months.equals(months)
                && span.zone.equals(zone);
    }

    @Override
    public int hashCode() {
        return minutes.hashCode() ^ weekdays.hashCode() ^ days.hashCode() ^ months.hashCode();
    }

    /** As written. */
    @Override
    public String toString() {
        return text;
    }
}
