// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.lock;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class LockFunctionsTest {
    private final Locks locks = new Locks();
    private final FakeChannel ann = FakeChannel.up("PJSIP/201-00000001");
    private final FakeChannel bob = FakeChannel.up("PJSIP/202-00000002");
    private final DialplanScript script =
            DialplanScript.of("100", "NoOp()")
                    .offer(new LockFunction(locks))
                    .offer(new TryLockFunction(locks))
                    .offer(new UnlockFunction(locks));

    private String value(FakeChannel channel, String text) {
        return script.substitution().substitute(channel, text);
    }

    @Test
    void oneCallHoldsALockAtATime() {
        assertThat(value(ann, "${TRYLOCK(door)}")).isEqualTo("1");
        assertThat(value(bob, "${TRYLOCK(door)} ${TRYLOCK(gate)} ${UNLOCK(door)}"))
                .isEqualTo("0 1 0");
        assertThat(value(ann, "${UNLOCK(door)}")).isEqualTo("1");
        assertThat(value(bob, "${LOCK(door)}")).isEqualTo("1");
    }

    @Test
    void whatWasTakenTwiceIsGivenBackTwice() {
        assertThat(value(ann, "${LOCK(door)}${LOCK(door)}${UNLOCK(door)}")).isEqualTo("111");
        assertThat(value(bob, "${TRYLOCK(door)}")).isEqualTo("0");
        value(ann, "${UNLOCK(door)}");
        assertThat(value(bob, "${TRYLOCK(door)}")).isEqualTo("1");
    }

    @Test
    void aCallThatEndsGivesItsLocksBack() {
        value(ann, "${LOCK(door)}");
        ann.hangsUp(HangupCause.NORMAL_CLEARING);
        assertThat(value(bob, "${TRYLOCK(door)}")).isEqualTo("1");
    }

    @Test
    void waitingEndsInTime() throws InterruptedException {
        locks.take(ann, "door", Duration.ZERO);
        assertThat(locks.take(bob, "door", Duration.ofMillis(5))).isFalse();
    }

    @Test
    void aCallThatIsOverWaitsForNothing() throws InterruptedException {
        locks.take(ann, "door", Duration.ZERO);
        bob.hangsUp(HangupCause.NORMAL_CLEARING);
        assertThat(locks.take(bob, "door", Duration.ofHours(1))).isFalse();
        assertThat(locks.tryTake(bob, "gate")).isFalse();
    }
}
