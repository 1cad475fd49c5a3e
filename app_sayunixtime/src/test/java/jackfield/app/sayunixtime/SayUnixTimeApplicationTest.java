// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.sayunixtime;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

final class SayUnixTimeApplicationTest {
    /** Wednesday, 2026-11-25 21:05:07 UTC. */
    private static final long MOMENT = 1_795_640_707;

    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final DialplanScript script = DialplanScript.of("100", "NoOp()");

    private String said(String arguments) {
        script.offer(new SayUnixTimeApplication(script.player(), script.player(), script.timers()))
                .extension("200", "SayUnixTime(" + arguments + ")")
                .run(channel, "200");
        return String.join(" ", script.player().played()).replace("play ", "");
    }

    private String prompts(long moment, String format) {
        ZonedDateTime time = Instant.ofEpochSecond(moment).atZone(ZoneId.of("UTC"));
        ZonedDateTime now = Instant.ofEpochSecond(MOMENT).atZone(ZoneId.of("UTC"));
        return String.join(" ", new SpokenTime(time, now).prompts(format)).replace("digits/", "");
    }

    @Test
    void saysDayAndTime() {
        assertThat(prompts(MOMENT, "ABdY 'digits/at' IMp"))
                .isEqualTo("day-3 mon-10 20 h-5 2 thousand 20 6 at 9 oh 5 p-m");
    }

    @Test
    void saysHoursOfTheWholeDay() {
        assertThat(prompts(MOMENT, "T")).isEqualTo("20 1 oh 5 7");
        assertThat(prompts(MOMENT - 12 * 3600 - 5 * 60, "R")).isEqualTo("oh 9 oclock");
        assertThat(prompts(MOMENT - 21 * 3600, "I p k")).isEqualTo("12 a-m 0");
    }

    @Test
    void saysWhichDayItWas() {
        assertThat(prompts(MOMENT, "Q")).isEqualTo("today");
        assertThat(prompts(MOMENT - 86_400, "Q")).isEqualTo("yesterday");
        assertThat(prompts(MOMENT - 5 * 86_400, "Q")).isEqualTo("day-5 mon-10 h-20");
    }

    @Test
    void playsThePromptsOfTheZone() {
        script.player().has("digits/20", "digits/2", "digits/oh", "digits/5");
        assertThat(said(MOMENT + ",Europe/Berlin,R"))
                .isEqualTo("digits/20 digits/2 digits/oh digits/5");
    }

    @Test
    void aKeyEndsItWhereItMay() {
        script.player().has("digits/5").during("digits/20", () -> channel.presses("1"));
        assertThat(said(MOMENT + ",UTC,d,j")).isEqualTo("digits/20");
    }

    @Test
    void saysTheTimeNow() {
        script.player().has("digits/day-1", "digits/day-2", "digits/day-3", "digits/day-4");
        script.player().has("digits/day-0", "digits/day-5", "digits/day-6");
        int day = script.timers().now().atZone(ZoneId.of("UTC")).getDayOfWeek().getValue() % 7;
        assertThat(said(",UTC,A")).isEqualTo("digits/day-" + day);
    }
}
