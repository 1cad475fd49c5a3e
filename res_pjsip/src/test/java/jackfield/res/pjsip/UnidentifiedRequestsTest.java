// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliArguments;
import jackfield.res.pjsip.cli.ShowUnidentifiedRequestsCommand;
import jackfield.sip.Global;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnidentifiedRequestsTest {

    private static final String CONF =
            """
            [global]
            type=global
            unidentified_request_period=10
            unidentified_request_prune_interval=60
            [201]
            type=endpoint
            """;

    private final RequestScene scene = RequestScene.of(CONF).authenticator(false);

    private List<String> shown() {
        return new ShowUnidentifiedRequestsCommand(scene.unidentified, scene.timers)
                .run(CliArguments.of())
                .lines();
    }

    private void strangerCalls() {
        scene.status(RequestScene.request("INVITE"));
    }

    @Test
    void countsThemByAddress() {
        scene.identifier("ip", 300, "");
        strangerCalls();
        scene.timers.advance(Duration.ofSeconds(7));
        strangerCalls();
        assertThat(shown())
                .containsExactly(
                        "Request                                     Count Age(sec)",
                        "192.0.2.10                                      2        7",
                        "",
                        "Objects found: 1");
    }

    @Test
    void doesNotCountWhoIsKnown() {
        scene.identifier("ip", 300, "201");
        strangerCalls();
        assertThat(shown()).contains("Objects found: 0");
    }

    @Test
    void beginsToCountAnewAfterThePeriod() {
        strangerCalls();
        scene.timers.advance(Duration.ofSeconds(11));
        strangerCalls();
        assertThat(shown()).anyMatch(line -> line.matches("192.0.2.10 +1 +0"));
    }

    @Test
    void forgetsOldOnesWhenTheIntervalIsOver() {
        strangerCalls();
        scene.timers.advance(Duration.ofSeconds(61));
        scene.unidentified.count(
                InetAddress.ofLiteral("192.0.2.99"),
                scene.config.view(Global.class).single(),
                scene.timers.now());
        assertThat(shown())
                .contains("Objects found: 1")
                .noneMatch(line -> line.startsWith("192.0.2.10 "));
    }
}
