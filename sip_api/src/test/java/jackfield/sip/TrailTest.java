// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class TrailTest {

    private final Trail trail =
            new Trail(
                    Instant.EPOCH,
                    "INVITE",
                    "sip:600@192.0.2.1",
                    "sip:601@192.0.2.1",
                    new InetSocketAddress("192.0.2.7", 5060),
                    "one");

    @Test
    void keepsTheStepsInTheirOrderAndWritesThemWhenAsked() {
        trail.add("identify", "ip: no identify section matches %s", "192.0.2.7");
        trail.add("endpoint", "none");
        assertThat(trail.steps())
                .map(Trail.Step::toString)
                .containsExactly(
                        "identify: ip: no identify section matches 192.0.2.7", "endpoint: none");
        assertThat(trail.length()).isEqualTo(2);
    }

    @Test
    void doesNotGrowWithoutEnd() {
        for (int i = 0; i < 1000; i++) {
            trail.add("answer", "%s", 180);
        }
        assertThat(trail.steps()).hasSize(64);
    }

    @Test
    void takesWhatAStrangerWroteForNoPattern() {
        trail.add("identify", "%s is no endpoint", "%n%d");
        assertThat(trail.steps().getFirst().text()).isEqualTo("%n%d is no endpoint");
    }
}
