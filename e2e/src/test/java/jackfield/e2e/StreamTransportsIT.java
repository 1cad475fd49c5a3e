// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real programs over TCP and TLS, and peers that do not behave. */
final class StreamTransportsIT {

    private static final int TLS = 24061;
    private static final int DEMANDING = 24062;

    private static final String TRANSPORTS =
            """
            [transport-tcp]
            type=transport
            protocol=tcp
            bind=127.0.0.1:%%PORT%%
            tcp_keepalive_enable=yes
            [transport-tls]
            type=transport
            protocol=tls
            bind=127.0.0.1:%d
            cert_file=keys/now.pem
            priv_key_file=keys/now.key
            [transport-demanding]
            type=transport
            protocol=tls
            bind=127.0.0.1:%d
            cert_file=keys/now.pem
            priv_key_file=keys/now.key
            ca_list_file=keys/first.pem
            verify_client=yes
            require_client_cert=yes
            """
                    .formatted(TLS, DEMANDING);

    private static Exchange exchange;

    @BeforeAll
    static void start() throws Exception {
        assumeThat(Command.exists("openssl")).as("openssl is installed").isTrue();
        exchange =
                Phones.configuration()
                        .file(
                                "pjsip.conf",
                                Phones.PJSIP.replace(
                                                "context=inside",
                                                "context=inside\nrewrite_contact=yes")
                                        + TRANSPORTS)
                        .option("-Djackfield.sip.stream.message=2")
                        .prepare(StreamTransportsIT::certificates)
                        .start();
    }

    @AfterAll
    static void stop() {
        exchange.close();
        assertThat(exchange.output()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private static void certificates(Path etc) throws IOException {
        Path keys = Files.createDirectories(etc.resolve("keys"));
        for (String name : List.of("first", "second")) {
            run(
                    keys,
                    "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN="
                            + name
                            + " -addext subjectAltName=IP:127.0.0.1 -keyout "
                            + name
                            + ".key -out "
                            + name
                            + ".pem");
        }
        use(etc, "first");
    }

    private static void use(Path etc, String name) throws IOException {
        for (String kind : List.of(".pem", ".key")) {
            Files.copy(
                    etc.resolve("keys/" + name + kind),
                    etc.resolve("keys/now" + kind),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String run(Path directory, String line) throws IOException {
        try (Command command =
                Command.start(
                        directory,
                        directory.resolve("out-" + System.nanoTime() + ".txt"),
                        List.of("sh", "-c", line),
                        Map.of())) {
            command.status(20);
            return command.output();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String connect(String more) throws IOException {
        return run(
                exchange.etc().resolve("keys"),
                "(sleep 1) | timeout 8 openssl s_client -connect 127.0.0.1:" + more + " 2>&1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"t1", "tn"})
    void sippCallsOverTcp(String mode) throws Exception {
        try (Sipp caller =
                Sipp.start(exchange, "call", 24090, "-t", mode, "-max_socket", "10", "-s", "600")) {
            caller.succeeds();
        }
    }

    @Test
    void sippRegistersOverTcp() throws Exception {
        try (Sipp phone =
                Sipp.start(
                        exchange,
                        "register",
                        "127.0.0.3",
                        24091,
                        "-t",
                        "t1",
                        "-s",
                        "6001",
                        "-au",
                        "6001",
                        "-ap",
                        "secret-6001")) {
            phone.succeeds();
        }
        exchange.awaitAnswer("pjsip show contacts", "transport=tcp");
    }

    @ParameterizedTest
    @CsvSource({"tcp, udp", "tls, udp", "udp, tcp", "udp, tls", "tls, tcp"})
    void phonesOfDifferentTransportsTalk(String transportOfAlice, String transportOfBob)
            throws IOException {
        assumeThat(Command.exists("baresip")).as("baresip is installed").isTrue();
        Baresip.Phone bob = phone("6002", 24280, 1000, "auto", transportOfBob);
        Baresip.Phone alice = phone("6001", 24290, 440, "manual", transportOfAlice);
        try (Baresip phoneOfBob = Baresip.start(exchange, bob)) {
            phoneOfBob.awaitSaying("200 OK");
            try (Baresip phoneOfAlice =
                    Baresip.start(exchange, alice, "/dial sip:6002@" + where(transportOfAlice))) {
                phoneOfAlice.awaitSaying("Call established");
                phoneOfAlice.awaitSaying("[0:00:04]");
                assertThat(phoneOfAlice.heard()).isCloseTo(1000, withPercentage(5));
            }
            phoneOfBob.awaitSaying("terminated");
            assertThat(phoneOfBob.heard()).isCloseTo(440, withPercentage(5));
            exchange.awaitAnswer("core show channels", "0 active channels");
        }
    }

    private static Baresip.Phone phone(
            String user, int port, int tone, String answer, String transport) {
        return new Baresip.Phone(
                user, "secret-" + user, port, tone, "pcmu/8000/1", answer, where(transport));
    }

    private static String where(String transport) {
        String address = transport.equals("tls") ? "127.0.0.1:" + TLS : exchange.address();
        return address + ";transport=" + transport;
    }

    @ParameterizedTest
    @CsvSource({"-tls1_2, TLSv1.2", "-tls1_3, TLSv1.3"})
    void speaksThisVersionOfTls(String option, String version) throws IOException {
        assertThat(connect(TLS + " " + option)).contains("New, " + version);
    }

    @Test
    void refusesWhatIsOlder() throws IOException {
        assertThat(connect(TLS + " -tls1_1 -cipher ALL@SECLEVEL=0")).contains("New, (NONE)");
    }

    @Test
    void demandsACertificateThatItTrusts() throws IOException {
        assertThat(connect(DEMANDING + " -tls1_2")).contains("alert");
        assertThat(connect(DEMANDING + " -tls1_2 -cert second.pem -key second.key"))
                .contains("alert");
        assertThat(connect(DEMANDING + " -tls1_2 -cert first.pem -key first.key"))
                .contains("New, TLSv1.2")
                .doesNotContain("alert");
    }

    @Test
    void takesNewCertificatesWhileACallIsUp() throws IOException {
        assumeThat(Command.exists("baresip")).as("baresip is installed").isTrue();
        Baresip.Phone alice = phone("6001", 24292, 440, "manual", "tls");
        try (Baresip phone = Baresip.start(exchange, alice, "/dial sip:100@" + where("tls"))) {
            phone.awaitSaying("Call established");
            assertThat(connect(TLS + "")).contains("CN = first");

            use(exchange.etc(), "second");
            exchange.rx("module reload res_pjsip");

            assertThat(connect(TLS + "")).contains("CN = second");
            exchange.awaitAnswer("core show channels", "1 active channel");
            phone.awaitSaying("terminated"); // the BYE comes over the old connection
        } finally {
            use(exchange.etc(), "first");
            exchange.rx("module reload res_pjsip");
        }
    }

    @Test
    void cutsOffWhoSendsAHeadSlowly() throws Exception {
        try (StreamPeer slow = new StreamPeer(exchange, "127.0.0.2")) {
            long start = System.nanoTime();
            slow.send("OPTIONS sip:100@127.0.0.1 SIP/2.0\n");
            assertThat(slow.receive()).isEqualTo("closed");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void closesWhoStopsReading() throws Exception {
        try (StreamPeer deaf = new StreamPeer(exchange, "127.0.0.2")) {
            String flood = options().repeat(100);
            IOException end = null;
            try {
                for (int i = 0; i < 600; i++) {
                    deaf.send(flood);
                }
            } catch (IOException e) {
                end = e;
            }
            assertThat(end).as("60 000 requests without reading an answer").isNotNull();
        }
        answersOthers();
    }

    @Test
    void refusesRubbishCheaply() throws Exception {
        try (StreamPeer rubbish = new StreamPeer(exchange, "127.0.0.9")) {
            byte[] megabyte = new byte[1024 * 1024];
            java.util.Arrays.fill(megabyte, (byte) 'x');
            IOException end = null;
            try {
                for (int i = 0; i < 10; i++) {
                    rubbish.send(megabyte);
                }
            } catch (IOException e) {
                end = e;
            }
            assertThat(end).as("10 MB were not taken").isNotNull();
        }
        answersOthers();
    }

    private static void answersOthers() throws IOException {
        try (StreamPeer phone = new StreamPeer(exchange, "127.0.0.2")) {
            phone.send(options());
            assertThat(phone.receive()).startsWith("SIP/2.0 200 ");
        }
    }

    private static String options() {
        return """
        OPTIONS sip:100@127.0.0.1 SIP/2.0
        Via: SIP/2.0/TCP 127.0.0.2;branch=z9hG4bKstream
        From: <sip:sipp@127.0.0.2>;tag=a
        To: <sip:100@127.0.0.1>
        Call-ID: stream
        CSeq: 1 OPTIONS
        Max-Forwards: 70
        Content-Length: 0

        """;
    }
}
