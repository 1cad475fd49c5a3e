// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.CallerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdentitiesTest {

    private static CallerId caller(SessionFixture at, String line) {
        at.receive(at.invite("600", "sdp-of-alice", line + "\n"));
        return at.calls.getFirst().caller();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "P-Asserted-Identity: \"Ann \\\"B\\\"\" <sip:+15550100@example.org>|Ann \"B\"|+15550100",
                "P-Asserted-Identity: <sip:5550100@example.org;user=phone>||5550100",
                "Remote-Party-ID: Ann <sip:205@example.org>;party=calling;privacy=off|Ann|205",
                "Subject: none|Alice|201",
                "P-Asserted-Identity: <tel:+15550100>|Alice|201",
            })
    void aTrustedEndpointSaysWhoCalls(String line, String name, String number) {
        CallerId caller = caller(SessionFixture.with("trust_id_inbound=yes"), line);
        assertThat(caller).isEqualTo(new CallerId(name == null ? "" : name, number));
    }

    @Test
    void anotherIsNotBelieved() {
        assertThat(caller(new SessionFixture(), "P-Asserted-Identity: <sip:5550100@example.org>"))
                .isEqualTo(new CallerId("Alice", "201"));
    }

    @Test
    void whatIsConfiguredComesFirst() {
        SessionFixture at = SessionFixture.with("trust_id_inbound=yes", "callerid=Desk <300>");
        assertThat(caller(at, "P-Asserted-Identity: <sip:5550100@example.org>"))
                .isEqualTo(new CallerId("Desk", "300"));
    }

    @Test
    void ourInviteAssertsWhoCallsWhereThatIsWanted() {
        SessionFixture at =
                SessionFixture.with("send_pai=yes", "send_rpid=yes", "from_domain=example.org");
        at.call().invite();
        assertThat(at.lastSent().getHeader("P-Asserted-Identity").toString())
                .contains("\"Alice\" <sip:201@example.org>");
        assertThat(at.lastSent().getHeader("Remote-Party-ID").toString())
                .contains("\"Alice\" <sip:201@example.org>;party=calling;privacy=off;screen=no");

        SessionFixture plain = new SessionFixture();
        plain.call().invite();
        assertThat(plain.lastSent().getHeader("P-Asserted-Identity")).isNull();
        assertThat(plain.lastSent().getHeader("Remote-Party-ID")).isNull();
    }
}
