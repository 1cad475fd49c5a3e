// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import jackfield.sip.spi.SourceShield.Admission;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    private static final String STRANGER = "198.51.100.7";
    private static final String PHONE = "192.0.2.7";

    @Test
    void letsAStrangerSendSoManyAtOnceAndThenSoManyASecond() {
        Gatekeeper gate = Gatekeeper.with("stranger_rate=10", "stranger_burst=50");
        assertThat(gate.letIn(STRANGER, 200)).isEqualTo(50);
        assertThat(gate.waits(Duration.ofSeconds(1)).letIn(STRANGER, 200)).isEqualTo(10);
        assertThat(gate.waits(Duration.ofHours(1)).letIn(STRANGER, 200)).isEqualTo(50);
    }

    @Test
    void countsEachSourceByItself() {
        Gatekeeper gate = Gatekeeper.with("stranger_burst=5");
        assertThat(gate.letIn(STRANGER, 50)).isEqualTo(5);
        assertThat(gate.letIn("198.51.100.8", 50)).isEqualTo(5);
    }

    @Test
    void takesANetworkOfIpv6ForOneSource() {
        Gatekeeper gate = Gatekeeper.with("stranger_burst=5");
        assertThat(gate.letIn("2001:db8:1:2::1", 3)).isEqualTo(3);
        assertThat(gate.letIn("2001:db8:1:2:ffff::9", 50)).isEqualTo(2);
        assertThat(gate.letIn("2001:db8:1:3::1", 50)).isEqualTo(5);
    }

    @Test
    void limitsAKnownSourceByItsOwnRate() {
        Gatekeeper gate = Gatekeeper.with("stranger_burst=5", "known_burst=100").knows(PHONE);
        assertThat(gate.letIn(PHONE, 500)).isEqualTo(100);
    }

    @Test
    void forgetsWhoWasKnown() {
        Gatekeeper gate = Gatekeeper.with("stranger_burst=5", "known_for=60").knows(PHONE);
        assertThat(gate.guard.knows(Gatekeeper.source(PHONE))).isTrue();
        gate.waits(Duration.ofSeconds(61));
        assertThat(gate.guard.knows(Gatekeeper.source(PHONE))).isFalse();
        assertThat(gate.letIn(PHONE, 50)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.10", "::1", "203.0.113.200", "2001:db8:5::1"})
    void neverLimitsNorBlocksLoopbackAndTrustedSources(String address) {
        Gatekeeper gate =
                Gatekeeper.with("stranger_burst=1", "trusted=203.0.113.128/25,2001:db8:5::/48")
                        .fails(address, 1000);
        assertThat(gate.letIn(address, 10_000)).isEqualTo(10_000);
        assertThat(gate.guard.knows(Gatekeeper.source(address))).isTrue();
    }

    @Test
    void answersWhatIsBeyondWhereToldSo() {
        Gatekeeper gate = Gatekeeper.with("stranger_burst=1", "beyond=refuse");
        assertThat(gate.asks(STRANGER)).isEqualTo(Admission.PASS);
        assertThat(gate.asks(STRANGER)).isEqualTo(Admission.REFUSE);
    }

    @Test
    void countsNoResponses() {
        Gatekeeper gate = Gatekeeper.with("stranger_burst=1");
        gate.asks(STRANGER);
        assertThat(gate.guard.admit(Gatekeeper.source(STRANGER), false)).isEqualTo(Admission.PASS);
    }

    @Test
    @DisplayName("threat08: who guesses again and again is blocked for a while")
    void threat08_blocksWhoGuesses() {
        Gatekeeper gate =
                Gatekeeper.with("failures=20", "failure_period=60", "block_time=600")
                        .fails(STRANGER, 19);
        assertThat(gate.asks(STRANGER)).isEqualTo(Admission.PASS);
        gate.fails(STRANGER, 1);
        assertThat(gate.asks(STRANGER)).isEqualTo(Admission.DROP);
        assertThat(gate.guard.admit(Gatekeeper.source(STRANGER), false)).isEqualTo(Admission.DROP);
        assertThat(gate.guard.blocked()).containsEntry(STRANGER, 600L);
        assertThat(gate.waits(Duration.ofSeconds(601)).asks(STRANGER)).isEqualTo(Admission.PASS);
        assertThat(gate.guard.blocked()).isEmpty();
    }

    @Test
    void forgivesWhoFailsSeldomOrSucceedsThen() {
        Gatekeeper gate = Gatekeeper.with("failures=20", "failure_period=60");
        for (int i = 0; i < 200; i++) {
            gate.fails(STRANGER, 1).waits(Duration.ofSeconds(4));
        }
        assertThat(gate.guard.blocked()).isEmpty();
        gate.fails(PHONE, 19).knows(PHONE).fails(PHONE, 500);
        assertThat(gate.guard.blocked()).isEmpty();
    }

    @Test
    @DisplayName("threat05: a flood from made-up addresses grows nothing and pushes out no phone")
    void threat05_aSpoofedFloodMakesNoPhoneForgotten() throws UnknownHostException {
        Gatekeeper gate = Gatekeeper.with("sources=1024", "stranger_burst=5").knows(PHONE);
        gate.guard.block(Gatekeeper.source("203.0.113.9"), Duration.ofHours(1));
        byte[] four = {9, 0, 0, 0};
        byte[] six = new byte[16];
        six[0] = 0x20;
        for (int i = 0; i < 200_000; i++) {
            four[1] = six[3] = (byte) (i >> 16);
            four[2] = six[5] = (byte) (i >> 8);
            four[3] = six[7] = (byte) i;
            gate.guard.admit(InetAddress.getByAddress(four), true);
            gate.guard.admit(InetAddress.getByAddress(six), true);
        }
        assertThat(gate.guard.totals().capacity()).isEqualTo(1024);
        assertThat(gate.guard.totals().strangers()).isLessThanOrEqualTo(1024);
        assertThat(gate.letIn(PHONE, 1000)).isEqualTo(1000);
        assertThat(gate.asks("203.0.113.9")).isEqualTo(Admission.DROP);
    }

    @ParameterizedTest
    @CsvSource({"stranger_rate=0", "enabled=no"})
    void canBeTurnedOff(String line) {
        assertThat(Gatekeeper.with("stranger_burst=1", line).letIn(STRANGER, 10_000))
                .isEqualTo(10_000);
    }

    @Test
    void takesInNewSettings() {
        Gatekeeper gate = Gatekeeper.with("stranger_burst=5");
        gate.config.replace("shield.conf", "[general]\nstranger_burst=50\n");
        assertThat(gate.letIn(STRANGER, 500)).isEqualTo(50);
    }

    @Test
    void leavesNoGarbageForAKnownSource() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Gatekeeper gate = Gatekeeper.with("known_rate=0").knows(PHONE);
        InetAddress phone = Gatekeeper.source(PHONE);
        askOften(gate, phone); // until everything is loaded
        long before = threads.getCurrentThreadAllocatedBytes();
        askOften(gate, phone);
        // a single object for each message would be 16 octets or more
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000);
    }

    private static void askOften(Gatekeeper gate, InetAddress phone) {
        for (int i = 0; i < 10_000; i++) {
            gate.guard.admit(phone, true);
        }
    }

    @Test
    void knowsASourceWithoutLookingLong() {
        Gatekeeper gate = Gatekeeper.with().knows(PHONE);
        InetAddress phone = Gatekeeper.source(PHONE);
        long[] nanos = new long[20];
        for (int round = 0; round < nanos.length; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 10_000; i++) {
                gate.guard.admit(phone, true);
            }
            nanos[round] = (System.nanoTime() - start) / 10_000;
        }
        assertThat(java.util.Arrays.stream(nanos).min().orElseThrow())
                .as("nanoseconds for a known source")
                .isLessThan(1_000);
    }
}
