// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SipUriTest {

    @ParameterizedTest
    @CsvSource({
        "sip:alice@example.org, alice",
        "sip:%61lice@example.org, alice",
        "sip:j%C3%B6rg@example.org, jörg",
        "sip:100%25@example.org, 100%",
        "sip:100%2@example.org, 100%2",
        "sip:100%zz@example.org, 100%zz",
    })
    void resolvesEscapesInTheUser(String uri, String user) {
        assertThat(SipUri.parse(uri).decodedUser()).isEqualTo(user);
    }

    @ParameterizedTest
    @CsvSource({
        "sip:%61lice@atlanta.example.org;transport=TCP, sip:alice@AtLanTa.Example.org;Transport=tcp",
        "sip:carol@example.org, sip:carol@example.org;newparam=5",
        "sip:carol@example.org;security=on, sip:carol@example.org;newparam=5",
        "sip:192.0.2.5:5062, sip:192.0.2.5:5062",
    })
    void matchesWhatIsEquivalent(String one, String other) {
        assertThat(SipUri.parse(one).matches(SipUri.parse(other))).isTrue();
        assertThat(SipUri.parse(other).matches(SipUri.parse(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "sip:alice@example.org, sip:ALICE@example.org",
        "sip:bob@example.org, sip:bob@example.org:5060",
        "sip:bob@example.org, sip:bob@example.org;transport=udp",
        "sip:bob@example.org, sips:bob@example.org",
        "sip:carol@example.org;security=on, sip:carol@example.org;security=off",
        "sip:bob@example.org, sip:example.org",
    })
    void tellsApartWhatIsNot(String one, String other) {
        assertThat(SipUri.parse(one).matches(SipUri.parse(other))).isFalse();
        assertThat(SipUri.parse(other).matches(SipUri.parse(one))).isFalse();
    }
}
