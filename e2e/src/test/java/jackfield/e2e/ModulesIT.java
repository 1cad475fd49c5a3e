// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Modules come and go while the exchange runs. */
final class ModulesIT {

    private static final String IDENTIFIER = "res_pjsip_endpoint_identifier_ip";

    @BeforeAll
    static void sippIsThere() {
        assumeThat(Command.exists("sipp")).as("SIPp is installed").isTrue();
    }

    private static int options(Exchange exchange, String fromUser) throws IOException {
        try (SipSocket socket = new SipSocket(exchange, "127.0.0.2")) {
            socket.send(
                    """
                    OPTIONS sip:100@%%PBX%% SIP/2.0
                    Via: SIP/2.0/UDP %%ME%%;branch=z9hG4bK-%1$d;rport
                    Max-Forwards: 70
                    From: <sip:%2$s@%%ME%%>;tag=%1$d
                    To: <sip:100@%%PBX%%>
                    Call-ID: %1$d
                    CSeq: 1 OPTIONS
                    Content-Length: 0

                    """
                            .formatted(System.nanoTime(), fromUser));
            return socket.status();
        }
    }

    @Test
    void anIdentifierGoesDuringACallAndTheNextRequestIsIdentifiedByUser()
            throws IOException, InterruptedException {
        try (Exchange exchange = Phones.exchange();
                Sipp call = Sipp.start(exchange, "call-hold", 35180, "-s", "600", "-d", "3000")) {
            exchange.awaitAnswer("core show channels", "1 active channel");
            assertThat(options(exchange, "nobody")).isEqualTo(200);

            assertThat(exchange.rx("module unload " + IDENTIFIER))
                    .contains("Unloaded " + IDENTIFIER);
            assertThat(exchange.rx("module show like identifier_ip")).contains("0 modules loaded");
            assertThat(options(exchange, "nobody")).isEqualTo(401);
            assertThat(options(exchange, "sipp")).isEqualTo(200);
            assertThat(options(exchange, "6001")).isEqualTo(401);

            assertThat(exchange.rx("module load " + IDENTIFIER)).contains("Loaded " + IDENTIFIER);
            assertThat(options(exchange, "nobody")).isEqualTo(200);
            call.succeeds();
        }
    }

    @Test
    void aModuleInUseIsNotUnloaded() throws IOException, InterruptedException {
        try (Exchange exchange = Phones.exchange();
                Sipp call = Sipp.start(exchange, "call-hold", 35180, "-s", "600")) {
            exchange.awaitAnswer("core show channels", "1 active channel");
            assertThat(exchange.rx("module unload chan_pjsip"))
                    .contains("chan_pjsip")
                    .doesNotContain("Unloaded");
            call.succeeds();
            exchange.awaitAnswer("core show channels", "0 active channels");
            assertThat(exchange.rx("module unload chan_pjsip")).contains("Unloaded chan_pjsip");
        }
    }

    @Test
    void withoutChannelsRegistrationsWorkAndCallsAreRefusedProperly()
            throws IOException, InterruptedException {
        String modules = "[modules]\nautoload=yes\nnoload = chan_pjsip.so\n";
        try (Exchange exchange = Phones.configuration().file("modules.conf", modules).start()) {
            try (Sipp register =
                    Sipp.start(
                            exchange,
                            "register",
                            "127.0.0.1",
                            35180,
                            "-s",
                            "6001",
                            "-au",
                            "6001",
                            "-ap",
                            "secret-6001")) {
                register.succeeds();
            }
            assertThat(exchange.rx("pjsip show contacts"))
                    .contains("6001/sip:6001@127.0.0.1:35180");
            try (Sipp unknown = Sipp.start(exchange, "call-404", 35181, "-s", "999")) {
                unknown.succeeds();
            }
            try (Sipp known = Sipp.start(exchange, "call-503", 35182, "-s", "600")) {
                known.succeeds();
            }
            assertThat(exchange.rx("module show like chan_pjsip")).doesNotContain("Running   ");
            assertThat(exchange.output()).doesNotContain("Exception");
        }
    }

    @Test
    void moduleNoloadIsRememberedInTheFile() throws IOException {
        try (Exchange exchange =
                Phones.configuration()
                        .file("modules.conf", "; mine\n[modules]\nautoload=yes ; all\n")
                        .start()) {
            exchange.rx("module noload app_echo");
            assertThat(Files.readString(exchange.etc().resolve("modules.conf")))
                    .startsWith("; mine\n[modules]\nautoload=yes ; all\n")
                    .contains("noload = app_echo.so");
            exchange.rx("module load -p app_echo");
            assertThat(Files.readString(exchange.etc().resolve("modules.conf")))
                    .doesNotContain("noload");
            assertThat(exchange.rx("module show like app_echo")).contains("Running");
        }
    }
}
