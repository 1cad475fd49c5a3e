// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.FakeChannel;
import jackfield.testing.VirtualTimers;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The time of a channel comes to its end. */
final class OvertimeTest {
    private final VirtualTimers timers = new VirtualTimers();
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private boolean walks;
    private int interrupted;
    private final Overtime overtime = new Overtime(timers, channel, this::interrupt);

    private boolean interrupt() {
        interrupted += walks ? 1 : 0;
        return walks;
    }

    private void end(int seconds) {
        overtime.timeouts().end(Optional.of(timers.now().plusSeconds(seconds)));
    }

    @Test
    void aChannelWithoutADialplanIsHungUp() {
        end(10);
        timers.advance(Duration.ofSeconds(9));
        assertThat(channel.isHungUp()).isFalse();
        timers.advance(Duration.ofSeconds(1));
        assertThat(channel.isHungUp()).isTrue();
    }

    @Test
    void aWalkIsInterruptedAndToldOnce() {
        walks = true;
        end(10);
        timers.advance(Duration.ofSeconds(10));
        assertThat(interrupted).isOne();
        assertThat(channel.isHungUp()).isFalse();
        assertThat(overtime.timeouts().takeEnd()).isTrue();
        assertThat(overtime.timeouts().takeEnd()).isFalse();
    }

    @Test
    void aLaterEndTakesThePlaceOfAnEarlierOne() {
        end(10);
        end(30);
        timers.advance(Duration.ofSeconds(29));
        assertThat(channel.isHungUp()).isFalse();
        assertThat(timers.running()).isOne();
    }

    @Test
    void aChannelThatIsOverHasNoClock() {
        end(10);
        overtime.cancel();
        assertThat(timers.running()).isZero();
    }

    @Test
    void anEndThatHasPassedIsNow() {
        end(-5);
        timers.advance(Duration.ZERO);
        assertThat(channel.isHungUp()).isTrue();
    }
}
