// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.spi.SourceShield.Admission;
import jackfield.testing.CliFixture;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ShieldCommandsTest {

    private final Gatekeeper gate = Gatekeeper.with("stranger_burst=500", "failures=20");
    private final CliFixture block = CliFixture.of(new BlockSourceCommand(gate.guard));
    private final CliFixture unblock = CliFixture.of(new UnblockSourceCommand(gate.guard));
    private final CliFixture show = CliFixture.of(new ShowShieldCommand(gate.guard));
    private final CliFixture explain = CliFixture.of(new ExplainSourceCommand(gate.guard));

    @Test
    void blocksAndUnblocks() {
        assertThat(block.run("198.51.100.7", "60"))
                .containsExactly("198.51.100.7 is blocked for 60 s.");
        assertThat(block.run("2001:db8::9"))
                .containsExactly("2001:db8:0:0:0:0:0:0/64 is blocked for 600 s.");
        assertThat(gate.asks("198.51.100.7")).isEqualTo(Admission.DROP);
        assertThat(unblock.complete("198")).containsExactly("198.51.100.7");
        assertThat(unblock.run("198.51.100.7"))
                .containsExactly("198.51.100.7 is not blocked any more.");
        assertThat(gate.asks("198.51.100.7")).isEqualTo(Admission.PASS);
        assertThat(unblock.answer("198.51.100.7").failed()).isTrue();
    }

    @Test
    void doesNotBlockWhatIsTrustedNorWhatIsNoAddress() {
        assertThat(block.answer("127.0.0.1").failed()).isTrue();
        assertThat(block.answer("example.org").failed()).isTrue();
        assertThat(block.answer("192.0.2.7", "soon").failed()).isTrue();
        assertThat(gate.guard.blocked()).isEmpty();
    }

    @Test
    void showsWhatWasDone() {
        block.run("198.51.100.7", "60");
        gate.asks("198.51.100.7");
        gate.knows("192.0.2.7").letIn("198.51.100.8", 501);
        assertThat(show.run())
                .containsExactly(
                        "Blocked source Seconds left",
                        "198.51.100.7   60",
                        "1 sources are blocked.",
                        "1 messages of blocked sources were dropped, 1 requests were beyond the limits.",
                        "1 strangers are being counted, 1 sources are known; there is room for 65536 of each.",
                        "The shield is on.");
    }

    @Test
    void explainsAStranger() {
        gate.fails("198.51.100.7", 3).letIn("198.51.100.7", 12);
        assertThat(explain.run("198.51.100.7"))
                .containsExactly(
                        "198.51.100.7 is a stranger.",
                        "Of 500 requests at once, 488 are left; one comes back every 10.0 ms.",
                        "It has failed 3 times within 60 s; after 20 it is blocked.");
    }

    @Test
    void explainsTheOthers() {
        gate.knows("192.0.2.7");
        block.run("198.51.100.7", "60");
        assertThat(explain.run("192.0.2.7"))
                .contains("192.0.2.7 is known.")
                .anyMatch(line -> line.startsWith("Of 20000 requests at once, 20000 are left"));
        assertThat(explain.run("127.0.0.1"))
                .containsExactly("127.0.0.1 is trusted.", "It is not limited.");
        gate.waits(Duration.ofSeconds(1));
        assertThat(explain.run("198.51.100.7"))
                .contains("It is blocked for 59 s more; nothing of it is read.");
    }
}
