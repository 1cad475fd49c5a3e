// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.loop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LoopLagTest {

    private static final long PERIOD = LoopLag.PERIOD_MILLIS * 1_000_000;

    private long now;
    private final LoopLag lag = new LoopLag(() -> now);
    private final LoopLag.Queue queue = new LoopLag.Queue(lag, 16);

    @Test
    void isNothingWhereTasksRunInTime() {
        for (int i = 0; i < 10; i++) {
            now += PERIOD;
            lag.tick();
        }
        assertThat(lag.nanos()).isZero();
    }

    @Test
    void isHowLateATaskRunsAndWasInThePeriodBefore() {
        now += PERIOD + 300;
        assertThat(lag.nanos()).isEqualTo(300);
        lag.tick();
        assertThat(lag.nanos()).isEqualTo(300);
        now += PERIOD;
        lag.tick();
        assertThat(lag.nanos()).isZero();
        assertThat(lag.worstNanos()).isEqualTo(300);
    }

    @Test
    void isHowLongASocketWasNotReadEmpty() {
        for (int i = 0; i < 100; i++) {
            queue.read(16);
            now += PERIOD;
            lag.tick();
        }
        assertThat(lag.nanos()).isEqualTo(99 * PERIOD);
        queue.read(15);
        for (int i = 0; i < 2; i++) {
            now += PERIOD;
            lag.tick();
        }
        assertThat(lag.nanos()).isZero();
    }

    @Test
    void doesNotTakeOneFullBatchForABacklog() {
        queue.read(16);
        now += 10;
        queue.read(3);
        now += 10;
        queue.read(16);
        assertThat(lag.nanos()).isLessThanOrEqualTo(0);
    }
}
