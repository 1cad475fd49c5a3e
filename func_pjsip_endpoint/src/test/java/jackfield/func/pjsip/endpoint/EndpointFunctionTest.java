// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.pjsip.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import jackfield.testing.TestConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EndpointFunctionTest {

    private static final TestConfig CONFIG =
            TestConfig.of(
                    "pjsip.conf",
                    "[201]\ntype=endpoint\naors=201,desk\nallow=ulaw\ncontext=inside\nrtp_timeout=30\n");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "201,aors | 201,desk",
                "201,context | inside",
                "201,rtp_timeout | 30",
                "201,direct_media | true",
                "201,nonsense | ''",
                "299,context | ''",
            })
    void readsAnOptionAsTheConsoleShowsIt(String arguments, String value) {
        FakeChannel channel =
                DialplanScript.of("100", "Set(A=${PJSIP_ENDPOINT(" + arguments + ")})")
                        .offer(new EndpointFunction(CONFIG))
                        .run(FakeChannel.incoming("PJSIP/201-00000001"), "100");
        assertThat(channel.variables().get("A")).contains(value);
    }
}
