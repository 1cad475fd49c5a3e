// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallLimitsTest {

    private double load;

    @Test
    void letsSoManyCallsInAsAreWritten() {
        CallLimits limits = new CallLimits(2, 0, () -> 99);
        assertThat(limits.hasRoom(1)).isTrue();
        assertThat(limits.hasRoom(2)).isFalse();
        assertThat(limits.hasRoom(1)).isTrue();
    }

    @Test
    void letsNoCallInWhileTheMachineIsTooBusy() {
        CallLimits limits = new CallLimits(0, 1.5, () -> load);
        load = 1.4;
        assertThat(limits.hasRoom(1000)).isTrue();
        load = 1.5;
        assertThat(limits.hasRoom(0)).isFalse();
    }

    @Test
    void hasNoLimitUnlessOneIsWritten() {
        assertThat(CallLimits.NONE.hasRoom(1_000_000)).isTrue();
    }
}
