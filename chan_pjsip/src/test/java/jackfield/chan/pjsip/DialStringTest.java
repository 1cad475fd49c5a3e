// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.config.BadValueException;
import jackfield.sip.SipUri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DialStringTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "201                             | ''   | 201    | ''   | ''",
                "555@uplink                      | 555  | uplink | ''   | ''",
                "201/desk                        | ''   | 201    | desk | ''",
                "uplink/sip:555@192.0.2.20:5070  | ''   | uplink | ''   | sip:555@192.0.2.20:5070",
                "1@uplink/SIPS:host.example.org  | 1    | uplink | ''   | sips:host.example.org",
                "1@uplink/desk                   | 1    | uplink | desk | ''",
                "''                              | ''   | ''     | ''   | ''",
            })
    void readsEveryForm(String resource, String user, String endpoint, String aor, String uri) {
        DialString dialed = DialString.parse(resource);
        assertThat(dialed.user()).isEqualTo(user);
        assertThat(dialed.endpoint()).isEqualTo(endpoint);
        assertThat(dialed.aor()).isEqualTo(aor);
        assertThat(dialed.uri().map(SipUri::toString).orElse("")).isEqualTo(uri);
    }

    @Test
    void refusesAUriThatIsNone() {
        assertThatThrownBy(() -> DialString.parse("uplink/sip:555@"))
                .isInstanceOf(BadValueException.class);
    }
}
