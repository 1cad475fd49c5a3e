// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The example of a trunk, with the phones and the dialplan of the others: Kamailio is the provider {@code
 * voice.example.net}.
 */
final class ExampleTrunkIT {

    private static final String PHONE = "127.0.0.4";
    private static final int PHONE_PORT = 21840;
    private static final int CALLER = 21842;

    private static final String FROM_OUTSIDE =
            """
            [from-outside]
            exten => s,1,Answer()
             same => n,Wait(5)
            """;

    private static Kamailio provider;
    private static Exchange exchange;

    @BeforeAll
    static void start(@TempDir Path work) throws IOException {
        assumeThat(Command.exists("sipp")).as("SIPp is installed").isTrue();
        assumeThat(Command.exists("kamailio")).as("Kamailio is installed").isTrue();
        int port = Kamailio.freePort();
        provider = Kamailio.start(work, port, PHONE + ":" + PHONE_PORT, "Osprey-17");
        Example trunk = Example.of("c2-trunk");
        String phones = Example.of("c3-templates").file("pjsip.conf");
        exchange =
                trunk.configuration()
                        .file(
                                "pjsip.conf",
                                atPort(trunk.file("pjsip.conf"), port)
                                        + phones.substring(phones.indexOf("[desk]")))
                        .file(
                                "extensions.conf",
                                Example.of("d-dialling")
                                                .file("extensions.conf")
                                                .replace("198.51.100.20:5060", provider.address())
                                        + FROM_OUTSIDE)
                        .start();
        exchange.awaitAnswer("pjsip list registrations", "Registered ");
    }

    /** The provider listens at a port of its own. */
    private static String atPort(String text, int port) {
        return text.replaceAll("(=sip:.*voice\\.example\\.net)(:5060)?", "$1:" + port);
    }

    @AfterAll
    static void stop() {
        if (exchange != null) {
            exchange.close();
            assertThat(exchange.output())
                    .doesNotContain("Exception")
                    .doesNotContain(" ERROR ")
                    .doesNotContain("Osprey-17");
        }
        if (provider != null) {
            provider.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"85550123", "95550123"})
    void aPhoneCallsOutThroughTheTrunk(String dialed) throws IOException, InterruptedException {
        try (Sipp phone =
                        Sipp.start(exchange, provider.address(), "phone-alaw", PHONE, PHONE_PORT);
                Sipp caller = Sipp.callWithLogin(exchange, CALLER, dialed, "201", "Heron-42")) {
            caller.succeeds();
            phone.succeeds();
        }
        exchange.awaitAnswer("core show channels", "0 active channels");
    }

    @Test
    void aCallOfTheProviderComesInByItsAddress() throws IOException, InterruptedException {
        try (Sipp caller =
                Sipp.start(
                        exchange,
                        provider.address(),
                        "call-alaw",
                        "127.0.0.6",
                        CALLER,
                        "-s",
                        "acct5550100")) {
            caller.succeeds();
        }
        exchange.awaitAnswer("core show channels", "0 active channels");
    }

    @Test
    void nothingIsWrongWithTheConfiguration() {
        assertThat(exchange.rx("config problems")).contains("0 errors, 0 warnings, ");
    }
}
