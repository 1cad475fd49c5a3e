// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.security.log;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.event.SecurityEvent;
import jackfield.event.SecurityEvent.Address;
import jackfield.event.SecurityEvent.Kind;
import jackfield.testing.VirtualTimers;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecurityLogTest {

    /** The shape that the filter of fail2ban asks for: fields, the address, fields, and the end. */
    private static final Pattern READ_BY_FAIL2BAN =
            Pattern.compile(
                    "SecurityEvent=\"[A-Za-z]+\"(,\\w+=\"[^\"]*\")*"
                            + ",RemoteAddress=\"IPV[46]/UDP/([0-9a-f:.]+)/\\d+\"(,\\w+=\"[^\"]*\")*");

    private final VirtualTimers timers = new VirtualTimers();
    private final List<String> lines = new ArrayList<>();
    private final SecurityLog log = new SecurityLog(Runnable::run, timers, lines::add);

    private static SecurityEvent event(Kind kind, String account, String from) {
        return new SecurityEvent(
                kind,
                Instant.parse("2026-01-01T00:00:00.5Z"),
                "PJSIP",
                account,
                "one",
                new Address("UDP", new InetSocketAddress("192.0.2.1", 5060)),
                new Address("UDP", new InetSocketAddress(from, 5060)),
                Map.of("Challenge", "n"));
    }

    @Test
    void writesAllFieldsInOneLine() {
        log.happened(event(Kind.CHALLENGE_RESPONSE_FAILED, "201", "192.0.2.7"));
        assertThat(lines)
                .containsExactly(
                        "SecurityEvent=\"ChallengeResponseFailed\","
                                + "EventTV=\"2026-01-01T00:00:00.500+0000\",Severity=\"Error\","
                                + "Service=\"PJSIP\",EventVersion=\"1\",AccountID=\"201\","
                                + "SessionID=\"one\",LocalAddress=\"IPV4/UDP/192.0.2.1/5060\","
                                + "RemoteAddress=\"IPV4/UDP/192.0.2.7/5060\",Challenge=\"n\"");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void writesEveryKindAsFail2banReadsIt(Kind kind) {
        log.happened(event(kind, "201", "2001:db8::7"));
        assertThat(lines.getFirst()).matches(READ_BY_FAIL2BAN).contains(kind.word());
    }

    @Test
    @DisplayName("threat22: a stranger's text ends no field and no line, and moves no cursor")
    void threat22_textOfStrangersIsEscaped() {
        log.happened(
                event(
                        Kind.INVALID_ACCOUNT_ID,
                        "x\",RemoteAddress=\"IPV4/UDP/198.51.100.1/5060\"\r\n\u001b[2J\u2028",
                        "192.0.2.7"));
        var found = READ_BY_FAIL2BAN.matcher(lines.getFirst());
        assertThat(found.matches()).isTrue();
        assertThat(found.group(2)).isEqualTo("192.0.2.7");
        assertThat(lines.getFirst()).doesNotContain("\n", "\r", "\u001b", "\u2028");
    }

    @Test
    @DisplayName("threat05: a flood does not fill the disk")
    void threat05_writesSoManyASecondAndNoMore() {
        for (int i = 0; i < 5000; i++) {
            log.happened(event(Kind.INVALID_ACCOUNT_ID, "x", "192.0.2.7"));
            log.happened(event(Kind.CHALLENGE_SENT, "x", "192.0.2.7"));
        }
        assertThat(lines).hasSize(300);
        timers.advance(Duration.ofSeconds(1));
        log.happened(event(Kind.INVALID_ACCOUNT_ID, "x", "192.0.2.7"));
        assertThat(lines).hasSize(301);
    }
}
