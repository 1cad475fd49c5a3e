// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.config.BadValueException;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class TimeoutFunctionTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final DialplanScript script = DialplanScript.of("100", "NoOp()");

    TimeoutFunctionTest() {
        script.offer(new TimeoutFunction(script.timers()));
    }

    private String value(String text) {
        return script.substitution().substitute(channel, text);
    }

    @Test
    void startsWithTheUsualTimes() {
        assertThat(value("${TIMEOUT(digit)} ${TIMEOUT(response)} ${TIMEOUT(absolute)}"))
                .isEqualTo("5.000 10.000 0.000");
    }

    @Test
    void setsTheTimesOfDigits() {
        script.substitution().assign(channel, "TIMEOUT(digit)", "2.5");
        script.substitution().assign(channel, "TIMEOUT(response)", "4");

        assertThat(channel.timeouts().digit()).isEqualTo(Duration.ofMillis(2500));
        assertThat(channel.timeouts().response()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void setsTheEndOfTheCallAndTellsWhatIsLeft() {
        script.substitution().assign(channel, "TIMEOUT(absolute)", "60");
        script.timers().advance(Duration.ofSeconds(15));

        assertThat(value("${TIMEOUT(absolute)}")).isEqualTo("45.000");
        script.substitution().assign(channel, "TIMEOUT(absolute)", "0");
        assertThat(channel.timeouts().end()).isEmpty();
    }

    @Test
    void refusesWhatIsNoTime() {
        assertThatThrownBy(() -> script.substitution().assign(channel, "TIMEOUT(digit)", "soon"))
                .isInstanceOf(BadValueException.class);
    }

    @Test
    void atTheEndOfItsTimeACallGoesToT() {
        script.extension("200", "Set(TIMEOUT(absolute)=5)", "Wait(60)", "NoOp(too late)")
                .extension("T", "NoOp(over)");
        channel.whileWaiting(time -> channel.timeouts().endNow());
        script.run(channel, "200");

        assertThat(channel.ran())
                .containsExactly("Set(TIMEOUT(absolute)=5)", "Wait(60)", "NoOp(over)");
    }
}
