// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.sip.Endpoint;
import jackfield.testing.TestConfig;
import org.junit.jupiter.api.Test;

final class SessionDriverTest {

    private final Endpoint endpoint =
            TestConfig.of("pjsip.conf", "[201]\ntype=endpoint\n")
                    .view(Endpoint.class)
                    .get("201")
                    .orElseThrow();
    private final RecordingLine line = new RecordingLine();
    private final SessionLine reports = new SessionLine(line, () -> {});
    private final RecordingSession session = new RecordingSession(endpoint, reports);
    private final SessionDriver driver = new SessionDriver(session);

    @Test
    void whatIsAskedOfTheChannelIsAskedOfTheSession() {
        driver.call();
        driver.ring();
        driver.progress();
        driver.answer();
        driver.hangUp(HangupCause.USER_BUSY);
        assertThat(session.asked())
                .containsExactly("invite", "ring", "progress", "answer", "end USER_BUSY");
    }

    @Test
    void whatHappensToTheSessionIsReportedToTheChannel() {
        reports.ringing();
        reports.progress();
        reports.mediaChanged();
        reports.answered();
        reports.held(true);
        reports.ended(HangupCause.NORMAL_CLEARING, 0);
        assertThat(line.told())
                .containsExactly(
                        "ringing",
                        "progress",
                        "media",
                        "answered",
                        "held true",
                        "hungUp NORMAL_CLEARING");
    }

    @Test
    void itemsOfTheSessionCanBeRead() {
        assertThat(driver.read("endpoint")).contains("201");
        assertThat(driver.read("pjsip,call-id")).contains("value of call-id");
        assertThat(driver.read("rtp,src")).isEmpty();
    }
}
