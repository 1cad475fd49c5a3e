// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two phones register and talk both ways; each hears the other's tone. */
final class TwoPhonesIT {

    @BeforeAll
    static void baresipIsThere() {
        assumeThat(Command.exists("baresip")).as("baresip is installed").isTrue();
    }

    @ParameterizedTest
    @CsvSource({"pcmu, pcmu", "pcma, pcmu"})
    void registerAndTalkBothWays(String codecOfAlice, String codecOfBob) throws IOException {
        try (Exchange exchange = Phones.exchange()) {
            Baresip.Phone bob =
                    new Baresip.Phone(
                            "6002", "secret-6002", 35090, 1000, codecOfBob + "/8000/1", "auto");
            Baresip.Phone alice =
                    new Baresip.Phone(
                            "6001", "secret-6001", 35080, 440, codecOfAlice + "/8000/1", "manual");
            try (Baresip phoneOfBob = Baresip.start(exchange, bob)) {
                exchange.awaitAnswer("pjsip show contacts", "6002/sip:6002");
                try (Baresip phoneOfAlice =
                        Baresip.start(exchange, alice, "/dial sip:6002@" + exchange.address())) {
                    phoneOfAlice.awaitSaying("Call established");
                    phoneOfAlice.awaitSaying("incoming rtp for 'audio' established");
                    phoneOfBob.awaitSaying("incoming rtp for 'audio' established");
                    exchange.awaitAnswer("core show channels", "2 active channels");
                    phoneOfAlice.awaitSaying("[0:00:04]");
                    assertThat(phoneOfAlice.heard()).isCloseTo(1000, withPercentage(5));
                }
                phoneOfBob.awaitSaying("terminated");
                assertThat(phoneOfBob.heard()).isCloseTo(440, withPercentage(5));
                exchange.awaitAnswer("core show channels", "0 active channels");
            }
            assertThat(exchange.output()).doesNotContain("Exception").doesNotContain("ERROR");
        }
    }
}
