// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.rtp.RtpSettings.StrictRtp;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SourceLatchTest {

    private static final InetSocketAddress NAMED = new InetSocketAddress("192.0.2.1", 4000);
    private static final InetSocketAddress OTHER_PORT = new InetSocketAddress("192.0.2.1", 61000);
    private static final InetSocketAddress NAT = new InetSocketAddress("198.51.100.7", 5000);
    private static final InetSocketAddress STRANGER = new InetSocketAddress("203.0.113.9", 9999);

    private final SourceLatch latch = new SourceLatch(StrictRtp.YES, 4);
    private long now;

    @Test
    void takesTheNamedAddressFromItsFirstPacketOnAndSettlesAfterProbation() {
        latch.learn(NAMED, now);
        assertThat(send(NAMED, 1, 3)).isEqualTo(3);
        assertThat(latch.settled()).isFalse();
        assertThat(send(NAMED, 4, 1)).isEqualTo(1);
        assertThat(latch.settled()).isTrue();
        assertThat(latch.source()).isEqualTo(NAMED);
    }

    @Test
    void takesAnotherSourceOnlyAfterProbation() {
        latch.learn(NAMED, now);
        assertThat(send(NAT, 1, 3)).isZero();
        assertThat(latch.source()).isNull();
        assertThat(send(NAT, 4, 2)).isEqualTo(2);
        assertThat(latch.source()).isEqualTo(NAT);
        assertThat(latch.settled()).isFalse();
    }

    @Test
    void wantsPacketsInARow() {
        latch.learn(NAMED, now);
        for (int sequence = 0; sequence < 100; sequence += 2) {
            assertThat(send(NAT, sequence, 1)).isZero();
        }
        assertThat(latch.source()).isNull();
    }

    @Test
    void countsAcrossTheTurnOfTheSequence() {
        latch.learn(NAMED, now);
        assertThat(send(NAT, 65534, 4)).isEqualTo(1);
    }

    @Test
    void doesNotBelieveWhatIsNotPlausible() {
        latch.learn(NAMED, now);
        for (int sequence = 0; sequence < 10; sequence++) {
            assertThat(latch.admits(NAT, sequence, false, now)).isFalse();
        }
    }

    @Test
    void prefersTheNamedAddressToAnyOther() {
        latch.learn(NAMED, now);
        send(STRANGER, 1, 10);
        assertThat(latch.source()).isEqualTo(STRANGER);
        send(OTHER_PORT, 100, 4);
        assertThat(latch.source()).isEqualTo(OTHER_PORT);
        send(NAMED, 200, 4);
        assertThat(latch.source()).isEqualTo(NAMED);
        assertThat(latch.settled()).isTrue();
        assertThat(send(OTHER_PORT, 104, 10)).isZero();
        assertThat(send(STRANGER, 11, 10)).isZero();
    }

    @Test
    void doesNotBelieveAStrangerWhoKeepsStepWithTheNamedAddress() {
        latch.learn(NAMED, now);
        for (int sequence = 0; sequence < 10; sequence++) {
            assertThat(send(NAMED, sequence, 1)).isEqualTo(1);
            assertThat(send(OTHER_PORT, sequence, 1)).isZero();
            assertThat(send(STRANGER, sequence, 1)).isZero();
        }
    }

    @Test
    void believesAnotherIfTheNamedAddressFallsSilent() {
        latch.learn(NAMED, now);
        send(NAMED, 1, 1);
        assertThat(send(NAT, 1, 10)).isZero();
        now += SourceLatch.LEARNING.toNanos();
        assertThat(send(NAT, 11, 5)).isEqualTo(2);
    }

    @Test
    void keepsTheFirstOfTwoThatAreAlike() {
        latch.learn(NAMED, now);
        send(NAT, 1, 10);
        assertThat(send(STRANGER, 1, 10)).isZero();
        assertThat(latch.source()).isEqualTo(NAT);
    }

    @Test
    void settlesWhenNobodyBetterCameInTime() {
        latch.learn(NAMED, now);
        send(NAT, 1, 10);
        now += SourceLatch.LEARNING.toNanos();
        send(NAT, 11, 1);
        assertThat(latch.settled()).isTrue();
        assertThat(send(NAMED, 1, 10)).isZero();
    }

    @Test
    void takesTheFirstSourceHoweverLateItComes() {
        latch.learn(NAMED, now);
        now += Duration.ofMinutes(5).toNanos();
        assertThat(send(NAT, 1, 5)).isEqualTo(2);
    }

    @Test
    void goesOnWithTheSourceItHasWhileLearningAnew() {
        latch.learn(NAMED, now);
        send(NAT, 1, 10);
        now += SourceLatch.LEARNING.toNanos();
        send(NAT, 11, 1);
        latch.learn(NAMED, now);
        assertThat(send(NAT, 12, 1)).isEqualTo(1);
        assertThat(send(STRANGER, 1, 10)).isZero();
    }

    @Test
    void followsAPhoneWhoseNatHasMovedIt() {
        latch.learn(NAMED, now);
        send(NAT, 1, 10);
        latch.learn(NAMED, now);
        assertThat(send(new InetSocketAddress(NAT.getAddress(), 5002), 1, 5)).isEqualTo(2);
    }

    @Test
    void forgetsTheSourceWhenAnotherAddressIsNamed() {
        latch.learn(NAMED, now);
        send(NAMED, 1, 10);
        latch.learn(NAT, now);
        assertThat(latch.source()).isNull();
        assertThat(send(NAT, 1, 4)).isEqualTo(4);
    }

    @Test
    void survivesASprayOfSources() {
        latch.learn(NAMED, now);
        int taken = 0;
        for (int i = 0; i < 4000; i++) {
            taken += send(new InetSocketAddress("203.0.113.9", 1024 + i), i, 1);
            if (i % 10 == 0) {
                send(OTHER_PORT, i / 10, 1);
            }
        }
        assertThat(taken).isZero();
        assertThat(latch.source()).isEqualTo(OTHER_PORT);
    }

    @Test
    void takesAnybodyIfNotStrict() {
        SourceLatch open = new SourceLatch(StrictRtp.NO, 4);
        open.learn(NAMED, now);
        assertThat(open.admits(STRANGER, 1, true, now)).isTrue();
        assertThat(open.source()).isEqualTo(STRANGER);
        assertThat(open.admits(NAMED, 1, true, now)).isTrue();
        assertThat(open.source()).isEqualTo(NAMED);
        assertThat(open.admits(STRANGER, 1, false, now)).isFalse();
        assertThat(open.settled()).isFalse();
    }

    /** Sends packets in a row, and counts those that are taken. */
    private int send(InetSocketAddress from, int sequence, int packets) {
        int taken = 0;
        for (int i = 0; i < packets; i++) {
            taken += latch.admits(from, sequence + i & 0xffff, true, now) ? 1 : 0;
        }
        return taken;
    }
}
