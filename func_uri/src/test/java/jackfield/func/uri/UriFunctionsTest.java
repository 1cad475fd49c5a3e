// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.uri;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UriFunctionsTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final DialplanScript script = DialplanScript.of("100", "NoOp()");

    UriFunctionsTest() {
        script.offer(new UriEncodeFunction());
        script.offer(new UriDecodeFunction());
    }

    private String value(String text) {
        return script.substitution().substitute(channel, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${URIENCODE(a b/c?d)} | a%20b%2Fc%3Fd",
                "${URIENCODE(-._~Az09)} | -._~Az09",
                "${URIDECODE(a%20b%2fc)} | a b/c",
                "${URIDECODE(%C3%A4)} | ä",
                "${URIENCODE(ä)} | %C3%A4",
                "${URIDECODE(100%)} | 100%",
                "${URIDECODE(%zz)} | %zz"
            })
    void computes(String text, String expected) {
        channel.variables().set("WHERE", "berlin-mitte-3");
        channel.variables().set("COUNT", "3");
        channel.variables().set("QUOTED", "a,b");
        assertThat(value(text)).isEqualTo(expected == null ? "" : expected);
    }
}
