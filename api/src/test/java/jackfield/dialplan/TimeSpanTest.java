// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.dialplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.config.BadValueException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeSpanTest {

    // 2026-11-23 is a Monday.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    *                              | 2026-11-23T03:00 | true
                    ''                             | 2026-11-23T03:00 | true
                    09:00-17:59,mon-fri,*,*        | 2026-11-23T09:00 | true
                    09:00-17:59,mon-fri,*,*        | 2026-11-23T17:59 | true
                    09:00-17:59,mon-fri,*,*        | 2026-11-23T18:00 | false
                    09:00-17:59,mon-fri,*,*        | 2026-11-23T08:59 | false
                    09:00-17:59,mon-fri,*,*        | 2026-11-28T12:00 | false
                    9:00-17:59                     | 2026-11-23T09:30 | true
                    22:00-05:59                    | 2026-11-23T23:00 | true
                    22:00-05:59                    | 2026-11-23T05:59 | true
                    22:00-05:59                    | 2026-11-23T12:00 | false
                    12:00                          | 2026-11-23T12:00 | true
                    12:00                          | 2026-11-23T12:01 | false
                    *,sat-mon                      | 2026-11-22T12:00 | true
                    *,sat-mon                      | 2026-11-24T12:00 | false
                    *,MON&wed                      | 2026-11-25T12:00 | true
                    *,mon&wed                      | 2026-11-24T12:00 | false
                    *,*,1-15                       | 2026-11-15T12:00 | true
                    *,*,1-15                       | 2026-11-16T12:00 | false
                    *,*,24,dec                     | 2026-12-24T12:00 | true
                    *,*,24,dec                     | 2026-11-24T12:00 | false
                    *,*,*,nov-feb                  | 2026-01-01T00:00 | true
                    *,*,*,nov-feb                  | 2026-03-01T00:00 | false
                    09:00-10:00,*,*,*,Europe/Berlin| 2026-11-23T08:30 | true
                    09:00-10:00,*,*,*,Europe/Berlin| 2026-11-23T09:30 | false
                    09:00-10:00,*,*,*,             | 2026-11-23T09:30 | true
                    """)
    void knowsItsMoments(String text, LocalDateTime moment, boolean contained) {
        assertThat(TimeSpan.parse(text).contains(moment.toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .isEqualTo(contained);
    }

    @Test
    void usesTheLocalZoneWhereNoneIsWritten() {
        TimeSpan span = TimeSpan.parse("09:00-10:00");
        var moment = LocalDateTime.parse("2026-11-23T08:30").toInstant(ZoneOffset.UTC);
        assertThat(span.contains(moment, ZoneId.of("Europe/Berlin"))).isTrue();
        assertThat(span.contains(moment, ZoneOffset.UTC)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    24:00                | 0  | a time
                    9                    | 0  | a time
                    09:00-               | 6  | a time
                    09:00-9h             | 6  | a time
                    *,monday             | 2  | a weekday
                    *,mon-tues           | 6  | a weekday
                    *,*,0                | 4  | a day
                    *,*,32               | 4  | a day
                    *,*,1&2&x            | 8  | a day
                    *,*,*,january        | 6  | a month
                    *,*,*,*,Nowhere/City | 8  | a time zone
                    *,*,*,*,UTC,1        | 12 | five parts
                    -1:30                | 0  | a time
                    ٠٩:٠٠                | 0  | a time
                    """)
    void saysWhereATextGoesWrong(String text, int offset, String expected) {
        assertThatThrownBy(() -> TimeSpan.parse(text))
                .isInstanceOfSatisfying(
                        BadValueException.class,
                        e -> {
                            assertThat(e.offset()).isEqualTo(offset);
                            assertThat(e).hasMessageContaining(expected);
                        });
    }

    @Test
    void isAlwaysIfNothingIsConditional() {
        assertThat(TimeSpan.ALWAYS.isAlways()).isTrue();
        assertThat(TimeSpan.parse("*,*,*,*").isAlways()).isTrue();
        assertThat(TimeSpan.parse("*,mon").isAlways()).isFalse();
    }

    @Test
    void givesItsTextBack() {
        assertThat(TimeSpan.parse("09:00-17:59,mon-fri")).hasToString("09:00-17:59,mon-fri");
    }

    @Test
    void isEqualByMeaning() {
        assertThat(TimeSpan.parse("*,mon-tue"))
                .isEqualTo(TimeSpan.parse("*,MON&TUE,*"))
                .hasSameHashCodeAs(TimeSpan.parse("*,mon-tue"))
                .isNotEqualTo(TimeSpan.parse("*,mon"));
    }
}
