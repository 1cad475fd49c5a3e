// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call is drawn, written and counted as it was. */
final class SeeingCallsIT {

    private static final int CALLER = 26_110;
    private static final int PHONE = 26_120;

    private Exchange exchange;

    @BeforeAll
    static void sippIsThere() {
        assumeThat(Command.exists("sipp")).as("SIPp is installed").isTrue();
    }

    @BeforeEach
    void start() throws IOException {
        exchange =
                new Exchange.Configuration()
                        .file("pjsip.conf", Phones.PJSIP.replace("35190", "" + PHONE))
                        .file("extensions.conf", Phones.EXTENSIONS)
                        .start();
    }

    @AfterEach
    void stop() {
        exchange.close();
        assertThat(exchange.output()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private static String options(String callId, String more) {
        return """
        OPTIONS sip:100@%%PBX%% SIP/2.0
        Via: SIP/2.0/UDP %%ME%%;branch=z9hG4bK-%1$s;rport
        Max-Forwards: 70
        From: <sip:6001@%%PBX%%>;tag=%1$s
        To: <sip:100@%%PBX%%>
        Call-ID: %1$s
        CSeq: 1 OPTIONS
        %2$sContent-Length: 0

        """
                .formatted(callId, more);
    }

    private void call() throws IOException, InterruptedException {
        try (Sipp phone = Sipp.start(exchange, "phone", PHONE);
                Sipp caller = Sipp.start(exchange, "call", CALLER, "-s", "200")) {
            caller.succeeds();
            phone.succeeds();
        }
    }

    /** The arrows, without times and lines; what a slow machine lets SIPp repeat counts once. */
    private static List<String> arrows(String ladder) {
        return ladder.lines()
                .filter(line -> line.matches(" +\\d+\\.\\d{3}  \\|.*"))
                .map(
                        line ->
                                line.substring(10)
                                        .replaceAll(" {2,}", " ")
                                        .replaceAll("-+", "-")
                                        .strip())
                .distinct()
                .toList();
    }

    @Test
    void bothLegsOfACallAreInOneLadder() throws IOException, InterruptedException {
        call();
        String ladder = exchange.rx("call ladder last");
        assertThat(ladder)
                .contains("127.0.0.2:" + CALLER)
                .contains("Jackfield")
                .contains("127.0.0.2:" + PHONE)
                .contains("PJSIP/sipp-00000000")
                .contains("PJSIP/sipp-00000001");
        assertThat(arrows(ladder))
                .containsSubsequence(
                        "|- INVITE (SDP) ->| |",
                        "|<- 100 Trying -| |",
                        "| |- INVITE (SDP) ->|",
                        "| |<- 180 Ringing -|",
                        "| |<- 200 OK (SDP) -|",
                        "| |- ACK ->|")
                .containsSubsequence(
                        "|<- 180 Ringing -| |",
                        "|<- 200 OK (SDP) -| |",
                        "|- ACK ->| |",
                        "|- BYE ->| |",
                        "|<- 200 OK -| |")
                .containsSubsequence("| |- BYE ->|", "| |<- 200 OK -|")
                .hasSize(13);
        assertThat(exchange.rx("call ladder PJSIP/sipp-00000001")).isEqualTo(ladder);
    }

    @Test
    void aCallIsWrittenForWireshark() throws IOException, InterruptedException {
        call();
        Path file = exchange.directory().resolve("call.pcap");
        assertThat(exchange.rx("pjsip export pcap " + file + " PJSIP/sipp-00000000"))
                .containsPattern("\\d+ messages written");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        List<CaptureReader.Datagram> datagrams = CaptureReader.read(file);
        assertThat(datagrams)
                .isSortedAccordingTo(Comparator.comparingDouble(CaptureReader.Datagram::seconds));
        assertThat(datagrams.stream().map(CaptureReader.Datagram::text).distinct()).hasSize(13);
        assertThat(datagrams.getFirst().text()).startsWith("INVITE sip:200@");
        assertThat(datagrams.getFirst().from().getPort()).isEqualTo(CALLER);
        assertThat(datagrams.getFirst().to().getPort()).isEqualTo(exchange.port());
        assertThat(datagrams)
                .filteredOn(it -> it.text().startsWith("INVITE sip:sipp@"))
                .singleElement()
                .satisfies(it -> assertThat(it.from().getPort()).isEqualTo(exchange.port()))
                .satisfies(it -> assertThat(it.to().getPort()).isEqualTo(PHONE));
    }

    @Test
    void noSecretIsShownOrWritten() throws IOException {
        exchange.rx("pjsip set history on");
        String login =
                "Authorization: Digest username=\"6001\", realm=\"asterisk\", nonce=\"abc\","
                        + " uri=\"sip:x\", response=\"0123456789abcdef0123456789abcdef\"\n";
        try (SipSocket socket = new SipSocket(exchange, "127.0.0.9")) {
            socket.send(options("login", login));
            assertThat(socket.status()).isEqualTo(401);
        }
        assertThat(exchange.rx("pjsip show history entry 0"))
                .contains("username=\"6001\"")
                .contains("response=\"***\"")
                .contains("nonce=\"***\"");
        Path file = exchange.directory().resolve("all.pcap");
        exchange.rx("pjsip export pcap " + file);
        assertThat(CaptureReader.read(file))
                .anyMatch(it -> it.text().contains("response=\"***\""))
                .noneMatch(it -> it.text().matches("(?s).*response=\"[0-9a-f]{32}\".*"));
    }

    @Test
    void sipsakIsInTheHistory() throws IOException, InterruptedException {
        assumeThat(Command.exists("sipsak")).as("sipsak is installed").isTrue();
        exchange.rx("pjsip set history on");
        try (Command sipsak =
                Command.start(
                        exchange.directory(),
                        exchange.directory().resolve("sipsak.txt"),
                        List.of("sipsak", "-s", "sip:100@" + exchange.address()))) {
            sipsak.status(20);
        }
        exchange.rx("pjsip set history off");
        assertThat(exchange.rx("pjsip show history"))
                .containsPattern("00000 \\d{10} \\* <== 127.0.0.1:\\d+ +OPTIONS sip:100@")
                .containsPattern("00001 \\d{10} \\* ==> 127.0.0.1:\\d+ +SIP/2.0 401");
        assertThat(
                        exchange.rx(
                                "pjsip show history where number = 1 and sip.msg.request.method = OPTIONS"))
                .contains("No messages");
    }

    @Test
    void everythingIsCounted() throws IOException, InterruptedException {
        call();
        try (SipSocket socket = new SipSocket(exchange, "127.0.0.2")) {
            for (int i = 0; i < 7; i++) {
                socket.send(options("count-" + i, ""));
                assertThat(socket.status()).isEqualTo(200);
            }
        }
        String metrics = exchange.rx("core show metrics");
        long repeated = number(metrics, "retransmissions_total\\{direction=\"in\"}");
        assertThat(value(metrics, "requests_total", "in", "OPTIONS")).isEqualTo(7);
        assertThat(
                        value(metrics, "requests_total", "in", "INVITE")
                                + value(metrics, "requests_total", "in", "BYE")
                                - repeated)
                .isEqualTo(2);
        assertThat(value(metrics, "requests_total", "out", "INVITE")).isEqualTo(1);
        assertThat(value(metrics, "requests_total", "out", "BYE")).isEqualTo(1);
        assertThat(value(metrics, "responses_total", "out", "200")).isGreaterThanOrEqualTo(9);
        assertThat(value(metrics, "responses_total", "in", "180")).isEqualTo(1);
        assertThat(metrics)
                .contains("\njackfield_calls_total 1\n")
                .contains("\njackfield_sip_dialogs 0\n")
                .contains("\njackfield_media_ports 0\n")
                .contains("# TYPE jackfield_sip_requests_total counter\n");
        assertThat(metrics.lines())
                .allMatch(
                        line ->
                                line.startsWith("# ")
                                        || line.matches(
                                                "[a-z_]+(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*})?"
                                                        + " [0-9.E-]+"));
        assertThat(exchange.rx("pjsip show stats"))
                .containsPattern(
                        "requests direction=in method=OPTIONS transport=transport-udp +7 ");
    }

    @Test
    void whatIsRepeatedOrDroppedIsCounted() throws IOException {
        String invite =
                """
                INVITE sip:200@%PBX% SIP/2.0
                Via: SIP/2.0/UDP %ME%;branch=z9hG4bK-again;rport
                Max-Forwards: 70
                From: <sip:sipp@%ME%>;tag=again
                To: <sip:200@%PBX%>
                Call-ID: again
                CSeq: 1 INVITE
                Contact: <sip:sipp@%ME%>
                Content-Length: 0

                """;
        try (SipSocket caller = new SipSocket(exchange, "127.0.0.2")) {
            caller.send(invite);
            assertThat(caller.receive()).startsWith("SIP/2.0 100");
            caller.send(invite);
            caller.send("NONSENSE\n\n");
            Wait.until(
                    "the repetition, the nonsense and our own repeated INVITE are counted",
                    Duration.ofSeconds(10),
                    () -> {
                        String now = exchange.rx("core show metrics");
                        return number(now, "drops_total\\{reason=\"malformed\"}") == 1
                                && number(now, "retransmissions_total\\{direction=\"in\"}") == 1
                                && number(now, "retransmissions_total\\{direction=\"out\"}") >= 2;
                    });
        }
        assertThat(exchange.rx("pjsip show stats"))
                .containsPattern("transactions +[1-9]")
                .containsPattern("drops reason=malformed +1 +[0-9.]+");
    }

    private static long value(String metrics, String name, String direction, String what) {
        return number(
                metrics,
                name
                        + "\\{direction=\""
                        + direction
                        + "\",(method|status)=\""
                        + what
                        + "\",transport=\"transport-udp\"}");
    }

    private static long number(String metrics, String pattern) {
        Matcher found = Pattern.compile("jackfield_sip_" + pattern + " (\\d+)\n").matcher(metrics);
        return found.find() ? Long.parseLong(found.group(found.groupCount())) : -1;
    }
}
