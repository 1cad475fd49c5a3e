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
import org.junit.jupiter.params.provider.CsvSource;

/** Calls through a provider that wants to know who we are. */
final class TrunkIT {

    private static final int CALLER = 35200;
    private static final String PHONE = "127.0.0.4";
    private static final int PHONE_PORT = 35210;

    private static Kamailio provider;
    private static Exchange exchange;

    @BeforeAll
    static void start(@TempDir Path work) throws IOException {
        assumeThat(Command.exists("sipp")).as("SIPp is installed").isTrue();
        assumeThat(Command.exists("kamailio")).as("Kamailio is installed").isTrue();
        provider = Kamailio.start(work, Kamailio.freePort(), PHONE + ":" + PHONE_PORT);
        exchange = Trunk.start(provider, Kamailio.PASSWORD);
        exchange.awaitAnswer("pjsip show registration by-line", "Registered ");
        exchange.awaitAnswer("pjsip show registration by-address", "Registered ");
    }

    @AfterAll
    static void stop() {
        if (exchange != null) {
            exchange.close();
            assertThat(exchange.output())
                    .doesNotContain("Exception")
                    .doesNotContain("\tat ")
                    .doesNotContain(Kamailio.PASSWORD);
        }
        if (provider != null) {
            provider.close();
        }
    }

    @Test
    void theRegistrationsAreShownAsTheProviderGrantedThem() {
        assertThat(exchange.rx("pjsip show registrations"))
                .containsPattern("by-line/sip:\\S+ +login +Registered +\\(exp\\. [0-9]+s\\)")
                .containsPattern(
                        "by-address/sip:\\S+ +login +Registered +\\(exp\\. 1[0-2][0-9]s\\)")
                .contains("Objects found: 2");
    }

    @ParameterizedTest
    @CsvSource({
        "call, 5550200, phone",
        "call, 701, phone",
        "call-ended-by-us, 5550200, proxied-phone-hangs-up",
        "call-486, 5550200, phone-486",
        "call-cancel, 5550200, phone-rings",
    })
    void aCallGoesOutThroughTheProvider(String caller, String extension, String phone)
            throws IOException, InterruptedException {
        try (Sipp taking = Sipp.start(exchange, provider.address(), phone, PHONE, PHONE_PORT);
                Sipp calling = Sipp.start(exchange, caller, CALLER, "-s", extension)) {
            calling.succeeds();
            taking.succeeds();
        }
        exchange.awaitAnswer("core show channels", "0 active channels");
    }

    @ParameterizedTest
    @CsvSource({"acct77, by-line", "acct78, by-address"})
    void aCallFromTheProviderIsKnown(String account, String endpoint)
            throws IOException, InterruptedException {
        try (Sipp calling =
                Sipp.start(
                        exchange, provider.address(), "call", "127.0.0.6", CALLER, "-s", account)) {
            exchange.awaitAnswer("core show channels", "PJSIP/" + endpoint + "-");
            calling.succeeds();
        }
        exchange.awaitAnswer("core show channels", "0 active channels");
    }

    @Test
    void itIsTakenBackAndRegisteredOnCommand() throws IOException, InterruptedException {
        exchange.rx("pjsip send unregister by-address");
        exchange.awaitAnswer("pjsip show registration by-address", "Unregistered");
        fromOutside("call-404", "acct78");
        exchange.rx("pjsip send register *all");
        exchange.awaitAnswer("pjsip show registration by-address", "Registered ");
        fromOutside("call", "acct78");
    }

    private static void fromOutside(String scenario, String account)
            throws IOException, InterruptedException {
        try (Sipp calling =
                Sipp.start(
                        exchange,
                        provider.address(),
                        scenario,
                        "127.0.0.6",
                        CALLER,
                        "-s",
                        account)) {
            calling.succeeds();
        }
    }
}
