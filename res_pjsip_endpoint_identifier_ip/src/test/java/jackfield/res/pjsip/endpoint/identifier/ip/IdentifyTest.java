// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.config.BadValueException;
import jackfield.testing.RecordChecks;
import jackfield.testing.TestConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifyTest {

    @Test
    void hasTheDeclaredDefaults() {
        RecordChecks.defaultsEqualTheDeclaration(
                Identify.class, "endpoint=uplink", "match=192.0.2.1");
    }

    @Test
    void survivesParseAndPrint() {
        RecordChecks.survivesParseAndPrint(
                Identify.class,
                "endpoint=uplink",
                "match=192.0.2.1",
                "match_header=X-Account: /^7/",
                "match_request_uri=/uplink/");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1/32",
        "192.0.2.0/24, 192.0.2.0/24",
        "192.0.2.0/255.255.255.0, 192.0.2.0/24",
        "!192.0.2.7, !192.0.2.7/32",
        "192.0.2.1:5080, 192.0.2.1:5080",
        "2001:db8::/32, 2001:db8:0:0:0:0:0:0/32",
        "[2001:db8::1]:5080, [2001:db8:0:0:0:0:0:1]:5080",
        "voice.example.net, voice.example.net",
        "voice.example.net:5080, voice.example.net:5080",
        "3com.example.net, 3com.example.net",
    })
    void readsWhatToMatch(String text, String printed) {
        assertThat(SourceMatch.parse(text)).hasToString(printed);
        assertThat(SourceMatch.parse(printed)).isEqualTo(SourceMatch.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "!",
                "192.0.2.256",
                "192.0.2",
                "192.0.2.0/33",
                "192.0.2.1:0",
                "192.0.2.1:65536",
                "voice example.net",
                "voice..example.net",
                "-voice.example.net",
                "!voice.example.net",
                "[2001:db8::1",
            })
    void refusesWhatCannotBeMatched(String text) {
        assertThatThrownBy(() -> SourceMatch.parse(text)).isInstanceOf(BadValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Account", ": 7", "X Account: 7", "X-Account:", "X-Account: /(/"})
    void refusesAHeaderThatMakesNoSense(String text) {
        assertThatThrownBy(() -> HeaderMatch.parse(text)).isInstanceOf(BadValueException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "match=192.0.2.1, endpoint",
        "endpoint=|match=192.0.2.1, endpoint",
        "endpoint=uplink, match",
    })
    void needsAnEndpointAndSomethingToMatch(String lines, String blamed) {
        TestConfig config =
                TestConfig.of(
                        "pjsip.conf", "[a]\ntype=identify\n" + lines.replace('|', '\n') + "\n");
        assertThat(config.view(Identify.class).all()).isEmpty();
        assertThat(config.complaints()).singleElement().asString().contains(blamed);
    }

    @Test
    void addsLinesUp() {
        Identify identify =
                TestConfig.section(
                        Identify.class,
                        "a",
                        "endpoint=uplink",
                        "match=192.0.2.1, 192.0.2.2",
                        "match=192.0.2.3");
        assertThat(identify.match())
                .extracting(SourceMatch::toString)
                .containsExactly("192.0.2.1/32", "192.0.2.2/32", "192.0.2.3/32");
    }
}
