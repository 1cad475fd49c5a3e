// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider that refuses us, goes away and comes back; and our own going away. */
final class TrunkFailuresIT {

    private static final int CALLER = 35220;
    private static final String NOBODY = "127.0.0.4:35230";

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private Path work;

    @BeforeAll
    static void peers() {
        assumeThat(Command.exists("sipp")).as("SIPp is installed").isTrue();
        assumeThat(Command.exists("kamailio")).as("Kamailio is installed").isTrue();
    }

    @Test
    void aWrongPasswordIsRejectedOnceAndRefusesCalls() throws IOException, InterruptedException {
        try (Kamailio provider = Kamailio.start(work, Kamailio.freePort(), NOBODY);
                Exchange exchange = Trunk.start(provider, "wrong-password")) {
            exchange.awaitAnswer("pjsip show registrations", "Rejected");
            assertThat(exchange.rx("pjsip show registration by-address"))
                    .contains("Answer: 401", "were refused", "Next try: never");
            try (Sipp sipp = Sipp.start(exchange, "call-403", CALLER, "-s", "5550200")) {
                sipp.succeeds();
            }
            assertThat(exchange.rx("dialplan show globals")).contains("LAST=CHANUNAVAIL 21");
            assertThat(exchange.output())
                    .contains("by-line asks for credentials for INVITE (407)", "were refused")
                    .doesNotContain("wrong-password");
        }
    }

    @Test
    void withoutTheAuthenticatorItSaysWhatIsMissing() throws IOException {
        try (Kamailio provider = Kamailio.start(work, Kamailio.freePort(), NOBODY);
                Exchange exchange = Trunk.start(provider, Kamailio.PASSWORD)) {
            exchange.awaitAnswer("pjsip show registration by-address", "Registered ");
            exchange.rx("module unload res_pjsip_outbound_authenticator_digest");
            exchange.rx("pjsip send register by-address");
            exchange.awaitAnswer("pjsip show registration by-address", "Rejected");
            assertThat(exchange.output()).contains("no module gives credentials");

            exchange.rx("module load res_pjsip_outbound_authenticator_digest");
            exchange.rx("pjsip send register by-address");
            exchange.awaitAnswer("pjsip show registration by-address", "Registered ");
        }
    }

    @Test
    void aProviderThatGoesAndComesBackIsFoundAgain() throws IOException, InterruptedException {
        int port = Kamailio.freePort();
        Kamailio first = Kamailio.start(work, port, NOBODY);
        try (Exchange exchange = Trunk.start(first, Kamailio.PASSWORD)) {
            exchange.awaitAnswer("pjsip show registration by-address", "Registered ");
            first.close();
            exchange.rx("pjsip send register by-address");
            exchange.awaitAnswer("pjsip show registration by-address", "Answer: no answer");
            assertThat(exchange.rx("pjsip show registrations")).contains("Unregistered");
            try (Kamailio second = Kamailio.start(work, port, NOBODY)) {
                exchange.awaitAnswer("pjsip show registration by-address", "Registered ");
                call(exchange, second, "call");
            }
        } finally {
            first.close();
        }
    }

    @Test
    void theRegistrationsAreTakenBackWhenTheModuleAndWhenTheExchangeGoes()
            throws IOException, InterruptedException {
        try (Kamailio provider = Kamailio.start(work, Kamailio.freePort(), NOBODY)) {
            Exchange exchange = Trunk.start(provider, Kamailio.PASSWORD);
            try {
                exchange.awaitAnswer("pjsip show registration by-address", "Registered ");
                exchange.rx("module unload res_pjsip_outbound_registration");
                call(exchange, provider, "call-404");
                exchange.rx("module load res_pjsip_outbound_registration");
                exchange.awaitAnswer("pjsip show registration by-address", "Registered ");
                call(exchange, provider, "call");
            } finally {
                exchange.close();
            }
            call(exchange, provider, "call-404");
            assertThat(exchange.output()).doesNotContain("Exception").doesNotContain("\tat ");
        }
    }

    /** A call from outside to our account goes as this scenario says. */
    private static void call(Exchange exchange, Kamailio provider, String scenario)
            throws IOException, InterruptedException {
        try (Sipp sipp =
                Sipp.start(
                        exchange,
                        provider.address(),
                        scenario,
                        "127.0.0.6",
                        CALLER,
                        "-s",
                        "acct78")) {
            sipp.succeeds();
        }
    }
}
