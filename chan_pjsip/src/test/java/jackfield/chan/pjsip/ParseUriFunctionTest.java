// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParseUriFunctionTest {

    private static final String FULL =
            "\"Ann, desk\" <sip:201:se:cret@192.0.2.1:5070;transport=tcp;user=phone;method=INVITE"
                    + ";ttl=3;maddr=192.0.2.9;lr>";

    private static String part(String uri, String part) {
        FakeChannel channel = FakeChannel.incoming("PJSIP/201-00000001");
        return new ParseUriFunction().read(channel, new ParseUriFunction.Arguments(uri, part));
    }

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "display, 'Ann, desk'",
                "scheme, sip",
                "user, 201",
                "passwd, se:cret",
                "host, 192.0.2.1",
                "port, 5070",
                "user_param, phone",
                "method_param, INVITE",
                "transport_param, tcp",
                "ttl_param, 3",
                "lr_param, 1",
                "maddr_param, 192.0.2.9",
                "nonsense, ''",
            })
    void readsEveryPart(String part, String value) {
        assertThat(part(FULL, part)).isEqualTo(value);
    }

    @Test
    void whatIsNotWrittenIsEmpty() {
        for (String part : "display user passwd port transport_param".split(" ")) {
            assertThat(part("sips:pbx.example.org", part)).isEmpty();
        }
        assertThat(part("sips:pbx.example.org", "lr_param")).isEqualTo("0");
        assertThat(part("sips:pbx.example.org", "host")).isEqualTo("pbx.example.org");
        assertThat(part("<sip:1@[2001:db8::1]:5070>", "host")).isEqualTo("2001:db8::1");
        assertThat(part("Ann <sip:1@192.0.2.1>", "display")).isEqualTo("Ann");
    }

    @ParameterizedTest
    @CsvSource({"tel:201", "nonsense", "<sip:201@192.0.2.1", "''"})
    void whatIsNoUriIsEmpty(String uri) {
        assertThat(part(uri, "host")).isEmpty();
    }

    @Test
    void readsAUriWithCommasOutOfAVariable() {
        FakeChannel channel = FakeChannel.incoming("PJSIP/201-00000001");
        channel.variables().set("FROM", FULL);
        DialplanScript.of("100", "Set(A=${PJSIP_PARSE_URI_FROM(FROM,display)})", "Hangup()")
                .offer(new ParseUriFromFunction())
                .run(channel, "100");
        assertThat(channel.variables().get("A")).contains("Ann, desk");
    }
}
