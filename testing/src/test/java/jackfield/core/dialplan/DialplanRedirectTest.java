// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.Location;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.api.Test;

/** Somebody sends a caller elsewhere. */
final class DialplanRedirectTest {

    private final FakeChannel ann = FakeChannel.incoming("PJSIP/ann-00000001");
    private final DialplanScript script =
            DialplanScript.of("100", "Wait(10)", "NoOp(not reached)")
                    .extension("200", "NoOp(reached)", "Hangup()")
                    .extension("h", "NoOp(end)");

    @Test
    void leavesItsApplicationAndGoesOnThere() {
        ann.whileWaiting(
                time -> {
                    ann.redirect(new Location("default", "200", 1));
                    Thread.currentThread().interrupt();
                });

        script.run(ann, "100");

        assertThat(ann.ran()).containsExactly("Wait(10)", "NoOp(reached)", "Hangup()", "NoOp(end)");
        assertThat(Thread.interrupted()).isFalse();
    }
}
