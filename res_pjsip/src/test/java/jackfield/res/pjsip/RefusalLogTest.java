// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.Endpoint;
import jackfield.sip.Verdict;
import jackfield.testing.FakeInboundRequest;
import jackfield.testing.TestConfig;
import jackfield.testing.VirtualTimers;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sip.header.WWWAuthenticateHeader;
import org.junit.jupiter.api.Test;

class RefusalLogTest {

    private static final Pattern READ_BY_FAIL2BAN =
            Pattern.compile(
                    "Request '[^']*' from '[^']*' failed for '[0-9a-f.:\\[\\]]+:\\d+'"
                            + " \\(callid: [^)]*\\) - [A-Z][A-Za-z ]+");

    private final VirtualTimers timers = new VirtualTimers();
    private final List<String> lines = new ArrayList<>();
    private final RefusalLog log = new RefusalLog(timers, lines::add);
    private final Optional<Endpoint> nobody = Optional.empty();
    private final Optional<Endpoint> phone =
            Optional.of(TestConfig.section(Endpoint.class, "201", "auth=201"));
    private final Verdict challenge = Verdict.respond(401);

    @Test
    void writesWhereAStrangerCameFrom() {
        log.report(RequestScene.request("INVITE"), nobody, nobody, challenge);
        assertThat(lines)
                .containsExactly(
                        "Request 'INVITE' from '<sip:201@example.org>' failed for"
                                + " '192.0.2.10:5060' (callid: one) - No matching endpoint found");
    }

    @Test
    void tellsApartWhoFailedTheAcl() {
        log.report(RequestScene.request("INVITE"), phone, nobody, challenge);
        assertThat(lines.getFirst()).endsWith("Not match Endpoint ACL");
    }

    @Test
    void writesAWrongPasswordButNotTheFirstChallengeNorAnOldNonce() throws ParseException {
        FakeInboundRequest first = RequestScene.request("REGISTER");
        FakeInboundRequest second =
                RequestScene.request(
                        "REGISTER", "Authorization: Digest username=\"201\", realm=\"asterisk\"");
        WWWAuthenticateHeader stale =
                RequestScene.of("").stack.headers().createWWWAuthenticateHeader("Digest");
        stale.setStale(true);
        log.report(first, phone, phone, challenge);
        log.report(second, phone, phone, Verdict.respond(401, stale));
        log.report(second, phone, phone, Verdict.proceed());
        assertThat(lines).isEmpty();
        log.report(second, phone, phone, challenge);
        assertThat(lines.getFirst()).endsWith("Failed to authenticate");
    }

    @Test
    void cannotBeLedToBlameAnotherAddress() {
        FakeInboundRequest request =
                FakeInboundRequest.parse(
                                """
                                INVITE sip:300@192.0.2.1 SIP/2.0
                                Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-1
                                From: <sip:x'(failed)'198.51.100.1'@example.org>;tag=a
                                To: <sip:300@example.org>
                                Call-ID: x)-'198.51.100.1'(
                                CSeq: 1 INVITE
                                """)
                        .from("2001:db8::7", 5060);
        log.report(request, nobody, nobody, challenge);
        assertThat(lines.getFirst())
                .matches(READ_BY_FAIL2BAN)
                .contains("failed for '[2001:db8:0:0:0:0:0:7]:5060'")
                .doesNotContain("'198.51.100.1");
    }

    @Test
    void writesSoManyLinesASecondAndNoMore() {
        for (int i = 0; i < 1000; i++) {
            log.report(RequestScene.request("INVITE"), nobody, nobody, challenge);
        }
        assertThat(lines).hasSize(20);
        timers.advance(Duration.ofSeconds(1));
        log.report(RequestScene.request("INVITE"), nobody, nobody, challenge);
        assertThat(lines).hasSize(21);
    }
}
