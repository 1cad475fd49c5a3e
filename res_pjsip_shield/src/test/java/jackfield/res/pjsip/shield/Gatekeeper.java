// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

import jackfield.sip.spi.SourceShield.Admission;
import jackfield.testing.TestConfig;
import java.net.InetAddress;
import java.time.Duration;

/** A guard with a clock that the test moves, and sources by their names. */
final class Gatekeeper {

    final TestConfig config;
    final Guard guard;
    private long now = 1;

    private Gatekeeper(String shieldConf) {
        config = TestConfig.of("shield.conf", shieldConf);
        guard = new Guard(config, () -> now);
    }

    /** With these lines in {@code [general]}. */
    static Gatekeeper with(String... lines) {
        return new Gatekeeper("[general]\n" + String.join("\n", lines) + "\n");
    }

    Gatekeeper waits(Duration time) {
        now += time.toNanos();
        return this;
    }

    static InetAddress source(String address) {
        return InetAddress.ofLiteral(address);
    }

    Gatekeeper knows(String address) {
        guard.proven(source(address));
        return this;
    }

    Gatekeeper fails(String address, int times) {
        for (int i = 0; i < times; i++) {
            guard.failed(source(address));
        }
        return this;
    }

    Admission asks(String address) {
        return guard.admit(source(address), true);
    }

    /** How many of so many requests at once are let in. */
    int letIn(String address, int requests) {
        int in = 0;
        for (int i = 0; i < requests; i++) {
            in += asks(address) == Admission.PASS ? 1 : 0;
        }
        return in;
    }
}
