// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.rtp.Format;
import jackfield.rtp.RtpStream;
import jackfield.sip.Endpoint;
import jackfield.sip.spi.Session;
import jackfield.testing.FakeRtpEngine;
import jackfield.testing.FakeRtpLeg;
import jackfield.testing.TestConfig;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

final class SessionDriverTest {

    private final Endpoint endpoint =
            TestConfig.of("pjsip.conf", "[201]\ntype=endpoint\n")
                    .view(Endpoint.class)
                    .get("201")
                    .orElseThrow();
    private final RecordingLine line = new RecordingLine();
    private final AtomicBoolean held = new AtomicBoolean();
    private final SessionLine reports = new SessionLine(line, held, () -> {});
    private final RecordingSession session = new RecordingSession(endpoint, reports);
    private final SessionDriver driver = new SessionDriver(session, held, Map.of("aor", "201"));

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
        assertThat(driver.read("aor")).contains("201");
        assertThat(driver.read("contact")).isEmpty();
        assertThat(driver.read("pjsip,call-id")).contains("value of call-id");
    }

    @Test
    void itemsOfTheMediaCanBeRead() throws Exception {
        FakeRtpLeg leg =
                (FakeRtpLeg) new FakeRtpEngine().open(InetAddress.ofLiteral("192.0.2.1"), 0);
        session.leg = leg;
        assertThat(driver.read("rtp,src")).contains(text(leg.local()));
        assertThat(driver.read("rtp,dest")).isEmpty();
        leg.negotiated(stream("192.0.2.10", 4000));
        assertThat(driver.read("rtp,dest")).contains("192.0.2.10:4000");
        assertThat(driver.read("rtp,dest,audio")).contains("192.0.2.10:4000");
        assertThat(driver.read("rtp,dest,video")).isEmpty();
        assertThat(driver.read("rtp,secure")).contains("0");
        assertThat(driver.read("rtp,direct")).contains("");
        assertThat(driver.read("rtp,nonsense")).isEmpty();
    }

    @Test
    void knowsWhetherTheFarEndHoldsTheCall() {
        assertThat(driver.read("rtp,hold")).contains("0");
        reports.held(true);
        assertThat(driver.read("rtp,hold")).contains("1");
        reports.held(false);
        assertThat(driver.read("rtp,hold")).contains("0");
    }

    @Test
    void theSessionItselfCanBeAskedFor() {
        assertThat(driver.facet(Session.class)).containsSame(session);
        assertThat(driver.facet(String.class)).isEmpty();
    }

    private static String text(InetSocketAddress address) {
        return address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    private static RtpStream stream(String host, int port) {
        return new RtpStream(
                new InetSocketAddress(InetAddress.ofLiteral(host), port),
                new InetSocketAddress(InetAddress.ofLiteral(host), port + 1),
                List.of(Format.ULAW),
                Map.of(Format.ULAW, 0),
                Map.of(0, Format.ULAW),
                Duration.ofMillis(20),
                false,
                true,
                true);
    }
}
