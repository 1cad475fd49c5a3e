// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the console says of SIP while there are calls, strangers and things that are not in order. */
final class PjsipCommandsIT {

    private static final int CALLER = 21180;
    private static final int PHONE = 21190;

    private static final String PJSIP =
            Phones.PJSIP.replace("35190", "" + PHONE)
                    + """
                    [away]
                    type=transport
                    bind=192.0.2.77:%PORT%
                    [uplink]
                    type=registration
                    transport=away
                    server_uri=sip:127.0.0.9:21195
                    client_uri=sip:acct77@example.org
                    [door]
                    type=endpoint
                    aors=door
                    [door]
                    type=aor
                    contact=sip:door@127.0.0.9:21196
                    qualify_frequency=600
                    """;

    private static final String EXTENSIONS =
            Phones.EXTENSIONS
                    + """
                    exten => 210,1,Dial(PJSIP/sipp,10,b(opened^s^1))
                     same => n,Hangup()
                    [opened]
                    exten => s,1,Set(PJSIP_HEADER(add,X-Opened-By)=door 7)
                     same => n,Return()
                    """;

    private static Exchange exchange;

    @BeforeAll
    static void start() throws IOException {
        assumeThat(Command.exists("sipp")).as("SIPp is installed").isTrue();
        assumeThat(Command.exists("baresip")).as("baresip is installed").isTrue();
        exchange =
                Phones.configuration()
                        .file("pjsip.conf", PJSIP)
                        .file("extensions.conf", EXTENSIONS)
                        .file("rtp.conf", "[general]\nrtpstart=21300\nrtpend=21400\n")
                        .start();
    }

    @AfterAll
    static void stop() {
        if (exchange != null) {
            exchange.close();
            assertThat(exchange.output()).doesNotContain("Exception").doesNotContain("\tat ");
        }
    }

    @Test
    void showsACallAndWhatItsMediaHaveCounted() throws IOException {
        Baresip.Phone bob =
                new Baresip.Phone("6002", "secret-6002", 21090, 1000, "pcmu/8000/1", "auto");
        Baresip.Phone alice =
                new Baresip.Phone("6001", "secret-6001", 21080, 440, "pcmu/8000/1", "manual");
        try (Baresip phoneOfBob = Baresip.start(exchange, bob)) {
            exchange.awaitAnswer("pjsip show contacts", "6002/sip:6002");
            try (Baresip phoneOfAlice =
                    Baresip.start(exchange, alice, "/dial sip:6002@" + exchange.address())) {
                phoneOfAlice.awaitSaying("Call established");
                phoneOfBob.awaitSaying("incoming rtp for 'audio' established");
                String shown = exchange.rx("pjsip show channels");
                assertThat(shown)
                        .containsPattern("  Channel: PJSIP/6001-\\d+/Dial +Up +00:00:\\d\\d\n")
                        .contains("      Exten: 6002 ")
                        .contains("Objects found: 2");
                assertThat(exchange.rx("pjsip list channels like 6002"))
                        .contains("Objects found: 1");
                showsOne(shown);
                showsStatistics();
            }
            phoneOfBob.awaitSaying("terminated");
        }
        exchange.awaitAnswer("pjsip show channelstats", "No objects found.");
    }

    private static void showsOne(String listing) {
        Matcher name = Pattern.compile("PJSIP/6001-\\d+").matcher(listing);
        assertThat(name.find()).isTrue();
        assertThat(exchange.rx("pjsip show channel " + name.group()))
                .containsPattern(" endpoint +: 6001\n")
                .containsPattern(" codec +: ulaw\n")
                .containsPattern(" call_id +: \\S+\n")
                .containsPattern(" rtp_dest +: 127\\.0\\.0\\.1:\\d+\n")
                .containsPattern(" bridge +: \\S+\n");
    }

    /** The round trip is known once both ends have reported. */
    private static void showsStatistics() {
        Pattern line =
                Pattern.compile(
                        " [0-9a-f-]{8} 6001-\\d+ +00:00:\\d\\d ulaw +[1-9]\\d* +0 +0 +0\\.\\d{3}"
                                + " +[1-9]\\d* +\\d+ +\\d+ +0\\.\\d{3} +0\\.\\d{3}\n");
        Wait.until(
                "both directions are counted: " + exchange.rx("pjsip show channelstats"),
                Duration.ofSeconds(25),
                () -> line.matcher(exchange.rx("pjsip show channelstats")).find());
        assertThat(exchange.rx("pjsip show channelstats"))
                .contains("...........Receive...........", "Objects found: 2");
    }

    @Test
    void countsStrangers() throws IOException {
        try (SipSocket stranger = new SipSocket(exchange, "127.0.0.7")) {
            stranger.send(
                    """
                    OPTIONS sip:100@127.0.0.1 SIP/2.0
                    Via: SIP/2.0/UDP %ME%;branch=z9hG4bK-21
                    From: <sip:nobody@127.0.0.7>;tag=s
                    To: <sip:100@127.0.0.1>
                    Call-ID: stranger-1
                    CSeq: 1 OPTIONS
                    Max-Forwards: 70
                    Content-Length: 0

                    """);
            assertThat(stranger.status()).isEqualTo(401);
        }
        assertThat(exchange.rx("pjsip show unidentified_requests"))
                .containsPattern("127\\.0\\.0\\.7 +1 +\\d+\n");
    }

    @Test
    void showsNoTransportThatIsNotOpenAndSaysSoWhereOneIsWanted() {
        assertThat(exchange.rx("pjsip show transports"))
                .contains("transport-udp")
                .contains("Objects found: 1")
                .doesNotContain("away");
        assertThat(exchange.rx("pjsip show transport away"))
                .contains("Unable to find object away.");
        exchange.awaitAnswer("pjsip show registration uplink", "transport away is not open");
    }

    @Test
    void readsCredentialsAgainWithTheModuleThatChecksThem() {
        assertThat(exchange.rx("module reload res_pjsip_authenticator_digest"))
                .contains("pjsip.conf: ")
                .contains("reloaded successfully");
    }

    @Test
    void addsAHeaderToTheCallOfASubroutinesLeg() throws IOException, InterruptedException {
        try (Sipp phone = Sipp.start(exchange, "phone-wants-header", PHONE);
                Sipp caller = Sipp.start(exchange, "call", CALLER, "-s", "210")) {
            caller.succeeds();
            phone.succeeds();
        }
    }

    @Test
    void showsWhoIsAskedWhetherItIsThere() {
        assertThat(exchange.rx("pjsip show qualify endpoint door"))
                .containsPattern(" qualify_frequency +: 600\n")
                .contains("Contact sip:door@127.0.0.9:21196: ");
        assertThat(exchange.rx("pjsip reload qualify aor door"))
                .contains("AOR door: contacts asked every 600 s: 1");
        assertThat(exchange.rx("pjsip show scheduled_tasks"))
                .containsPattern("pjsip/qualify/door@@[0-9a-f]{10} +600 ");
    }

    @Test
    void showsTheStack() {
        assertThat(exchange.rx("pjsip show version"))
                .containsPattern("SIP stack: jackfield.sip_stack \\S+ with JAIN-SIP \\d");
        assertThat(exchange.rx("pjsip list ciphers")).contains("TLS_AES_128_GCM_SHA256");
        assertThat(exchange.rx("pjsip dump endpt details"))
                .contains("transport-udp: udp at 127.0.0.1:" + exchange.port());
    }
}
