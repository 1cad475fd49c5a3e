// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What gets out, and what gets in where it should not: secrets, terminals, the log, the console. */
final class LocalThreatsIT {

    private static final List<String> SECRETS =
            List.of("secret-6001", "secret-6002", "secret-strict");

    private static Exchange exchange;

    @BeforeAll
    static void start() throws IOException {
        exchange = Victim.configuration().start();
    }

    @AfterAll
    static void stop() {
        exchange.close();
        assertThat(exchange.output()).doesNotContain("\tat ");
    }

    /** Everything that the exchange has written into its log so far. */
    private static String log() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(exchange.directory().resolve("log"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private static void logIn() throws IOException {
        try (SipSocket phone = new SipSocket(exchange, "127.0.0.1")) {
            phone.send(Victim.request("OPTIONS", "6001"));
            String line = new Login("6001", "secret-6001").line(phone.receive(), "OPTIONS", 1);
            phone.send(Victim.request("OPTIONS", "6001", line));
            assertThat(phone.status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("threat20: only its owner may command it, and no command runs a program")
    void threat20_localPrivilege() throws IOException {
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(
                                        exchange.directory().resolve("run/jackfield.ctl"))))
                .endsWith("------");
        for (String command : List.of("!id", "exec id", "gogo:exec id", "shell id", "$(id)")) {
            assertThat(exchange.rx(command)).as(command).doesNotContain("uid=");
        }
    }

    @Test
    @DisplayName("threat21: passwords are in no listing and in no log")
    void threat21_secrets() throws IOException {
        exchange.rx("core set debug 2");
        exchange.rx("pjsip set logger on");
        logIn();
        StringBuilder seen = new StringBuilder();
        for (String command :
                List.of(
                        "pjsip show auth 6001",
                        "pjsip show auths",
                        "pjsip show endpoint 6001",
                        "pjsip list auths",
                        "config problems",
                        "core show settings")) {
            seen.append(exchange.rx(command));
        }
        exchange.rx("core set debug 0");
        exchange.rx("pjsip set logger off");
        assertThat(seen).contains("6001");
        SECRETS.forEach(secret -> assertThat(seen).doesNotContain(secret));
        SECRETS.forEach(secret -> assertThat(exchange.output()).doesNotContain(secret));
        String log = log();
        assertThat(log).contains("OPTIONS");
        SECRETS.forEach(secret -> assertThat(log).doesNotContain(secret));
    }

    @Test
    @DisplayName("threat22: names and identifiers of strangers move no cursor and make no lines")
    void threat22_logAndTerminal() throws IOException {
        String evil = "\u001b]0;evil\u0007\u001b[2J\u009b31m";
        for (String method : List.of("INVITE", "REGISTER", "OPTIONS")) {
            for (String from : List.of(Victim.STRANGER, Victim.KNOWN)) {
                String message =
                        Victim.request(method, "6001", "User-Agent: " + evil, "Subject: " + evil);
                try (SipSocket socket = new SipSocket(exchange, from)) {
                    socket.send(message.replace("From: <", "From: \"" + evil + "\" <"));
                    socket.send(message.replace("Call-ID: ", "Call-ID: " + evil));
                    socket.send(message.replace("<sip:6001@", "<sip:6001%1b%5b2J%0d%0aSECURITY@"));
                    socket.receiveWithin(Duration.ofMillis(300));
                }
            }
        }
        for (String text : List.of(log(), exchange.output(), exchange.rx("pjsip show contacts"))) {
            assertThat(text).doesNotContain("\u001b]0").doesNotContain("\u001b[2J", "\u0007");
            assertThat(text).doesNotContain("\u009b", "\nSECURITY@");
        }
    }

    @Test
    @DisplayName("threat08: the filter that comes with fail2ban finds the attackers, as it is")
    void threat08_fail2ban() throws IOException, InterruptedException {
        assumeThat(Command.exists("fail2ban-regex")).as("fail2ban is installed").isTrue();
        Path filter = Path.of("/etc/fail2ban/filter.d/asterisk.conf");
        assumeThat(filter).exists();
        for (int i = 0; i < 8; i++) {
            Victim.status(exchange, "127.0.0.11", Victim.request("REGISTER", "nobody"));
            Victim.status(exchange, "127.0.0.12", Victim.request("INVITE", "inner"));
            String asked = Victim.answer(exchange, "127.0.0.13", Victim.request("OPTIONS", "6002"));
            String wrong = new Login("6002", "guess").line(asked, "OPTIONS", 1);
            Victim.status(exchange, "127.0.0.13", Victim.request("OPTIONS", "6002", wrong));
            String right = new Login("6001", "secret-6001").line(asked, "OPTIONS", 1);
            Victim.status(exchange, "127.0.0.14", Victim.request("OPTIONS", "6001", right));
        }
        logIn();
        for (String file : List.of("security", "full")) {
            String found = fail2ban(exchange.directory().resolve("log").resolve(file), filter);
            assertThat(found).as(file).contains("127.0.0.11", "127.0.0.12", "127.0.0.13");
            assertThat(found).as(file).doesNotContain("127.0.0.1\n");
        }
    }

    /** The addresses that the filter finds, one a line. */
    private static String fail2ban(Path log, Path filter) throws IOException, InterruptedException {
        Path out = log.resolveSibling("../" + log.getFileName() + "-found.txt").normalize();
        try (Command command =
                Command.start(
                        exchange.directory(),
                        out,
                        List.of(
                                "fail2ban-regex",
                                "-o",
                                "<ip>",
                                log.toString(),
                                filter.toString()))) {
            command.status(60);
            return command.output() + "\n";
        }
    }

    @Test
    @DisplayName(
            "threat10: a server that challenges again and again is left, and hears no foreign realm")
    void threat10_challengeLoop() throws IOException {
        try (DatagramSocket server = new DatagramSocket(0, InetAddress.ofLiteral("127.0.0.5"))) {
            String trunk =
                    """

                    [loop]
                    type=registration
                    server_uri=sip:127.0.0.5:%d
                    client_uri=sip:us@127.0.0.5
                    outbound_auth=loop
                    retry_interval=60
                    [loop]
                    type=auth
                    auth_type=userpass
                    username=us
                    password=secret-loop
                    %s
                    """;
            for (String realm : List.of("", "realm=ours")) {
                exchange.write(
                        "pjsip.conf",
                        Files.readString(exchange.etc().resolve("pjsip.conf"))
                                        .replaceAll("(?s)\n\\[loop].*", "\n")
                                + trunk.formatted(server.getLocalPort(), realm));
                exchange.rx("module reload");
                exchange.rx("pjsip send register loop");
                int answers = challenges(server);
                assertThat(answers).as(realm).isEqualTo(realm.isEmpty() ? 1 : 0);
            }
        }
    }

    /** Challenges whatever comes with a new nonce each time; tells how often credentials came. */
    private static int challenges(DatagramSocket server) throws IOException {
        int credentials = 0;
        server.setSoTimeout(3000);
        DatagramPacket packet = new DatagramPacket(new byte[8192], 8192);
        try {
            for (int i = 0; i < 50; i++) {
                packet.setLength(8192);
                server.receive(packet);
                String request =
                        new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
                credentials += request.contains("\r\nAuthorization:") ? 1 : 0;
                StringBuilder answer = new StringBuilder("SIP/2.0 401 Unauthorized\r\n");
                request.lines()
                        .filter(line -> line.matches("(?i)(via|from|to|call-id|cseq):.*"))
                        .forEach(line -> answer.append(line).append("\r\n"));
                answer.append("WWW-Authenticate: Digest realm=\"foreign\", nonce=\"n")
                        .append(i)
                        .append("\", algorithm=MD5, qop=\"auth\"\r\nContent-Length: 0\r\n\r\n");
                byte[] data = answer.toString().getBytes(StandardCharsets.UTF_8);
                server.send(new DatagramPacket(data, data.length, packet.getSocketAddress()));
            }
            return 50;
        } catch (SocketTimeoutException e) {
            return credentials;
        }
    }
}
