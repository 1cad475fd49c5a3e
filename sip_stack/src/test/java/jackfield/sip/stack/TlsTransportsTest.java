// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.config.Secret;
import jackfield.sip.BindAddress;
import jackfield.sip.OpenTransport;
import jackfield.sip.SipLoop;
import jackfield.sip.SipUri;
import jackfield.sip.Target;
import jackfield.sip.Transport;
import jackfield.sip.Transport.Protocol;
import jackfield.sip.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TLS between two stacks. */
final class TlsTransportsTest {

    @SuppressWarnings("NullAway.Init")
    private Party alice;

    @SuppressWarnings("NullAway.Init")
    private Party bob;

    @BeforeEach
    void open() throws IOException {
        alice = new Party("127.0.0.1");
        bob = new Party("127.0.0.1").handles(request -> Verdict.respond(200));
    }

    @AfterEach
    void close() {
        alice.close();
        bob.close();
    }

    /** What a TLS transport is told. */
    private record Tls(
            String certificate,
            String key,
            String authorities,
            boolean verifyServer,
            boolean demandsClient,
            String method,
            List<String> ciphers) {
        static final Tls PLAIN =
                new Tls("server.pem", "server.key", "ca.pem", false, false, "", List.of());

        Transport section() throws IOException {
            int port;
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
                port = free.getLocalPort();
            }
            Duration second = Duration.ofSeconds(1);
            return new Transport(
                    "tls",
                    Protocol.TLS,
                    new BindAddress(InetAddress.ofLiteral("127.0.0.1"), port),
                    1,
                    authorities,
                    "",
                    certificate,
                    key,
                    Secret.NONE,
                    "",
                    0,
                    "",
                    "",
                    "",
                    verifyServer,
                    demandsClient,
                    demandsClient,
                    false,
                    method,
                    true,
                    second,
                    second,
                    5,
                    ciphers,
                    List.of(),
                    "0",
                    0,
                    second,
                    false,
                    false);
        }

        Tls with(String file, String secret) {
            return new Tls(file, secret, authorities, verifyServer, demandsClient, method, ciphers);
        }

        Tls verifying() {
            return new Tls(certificate, key, authorities, true, demandsClient, method, ciphers);
        }

        Tls demanding() {
            return new Tls(certificate, key, authorities, verifyServer, true, method, ciphers);
        }

        Tls speaking(String version, List<String> suites) {
            return new Tls(
                    certificate, key, authorities, verifyServer, demandsClient, version, suites);
        }
    }

    private void ask(OpenTransport by, String host, OpenTransport to) throws IOException {
        ask(
                by,
                new InetSocketAddress(
                        InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}),
                        to.bound().getPort()));
    }

    private void ask(OpenTransport by, InetSocketAddress to) {
        SipLoop loop = alice.stack.loops().getFirst();
        Party.on(
                loop,
                () ->
                        alice.stack.send(
                                alice.request("OPTIONS", bob, loop),
                                new Target(by, to),
                                new Telling(alice)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "tlsv1_2, ''",
        "tlsv1_3, ''",
        "tlsv1_2, ECDHE-RSA-AES256-GCM-SHA384",
        "'', TLS_AES_128_GCM_SHA256"
    })
    void asksAndAnswers(String method, String cipher) throws IOException {
        Tls tls = Tls.PLAIN.speaking(method, cipher.isEmpty() ? List.of() : List.of(cipher));
        OpenTransport there = bob.stack.open(tls.section());
        OpenTransport here = alice.stack.open(Tls.PLAIN.section());
        bob.handles(
                request -> {
                    bob.tell(request.message().getHeader("Via").toString());
                    return Verdict.respond(200);
                });

        ask(here, there.bound());

        assertThat(alice.next()).isEqualTo("200");
        assertThat(bob.next()).startsWith("Via: SIP/2.0/TLS ");
        assertThat(here.contact("600", there.bound()).toString()).endsWith(";transport=tls");
    }

    @ParameterizedTest
    @CsvSource({
        "server, server, localhost, 200",
        "server, server, 127.0.0.1, 200",
        "server, server, pbx.example.org, TRANSPORT_ERROR",
        "wildcard, wildcard, pbx.example.org, TRANSPORT_ERROR",
        "wildcard, wildcard, example.com, 200",
    })
    void checksTheNameOfAServer(String file, String key, String host, String outcome)
            throws IOException {
        OpenTransport there = bob.stack.open(Tls.PLAIN.with(file + ".pem", key + ".key").section());
        OpenTransport here = alice.stack.open(Tls.PLAIN.verifying().section());

        ask(here, host, there);

        assertThat(alice.next()).isEqualTo(outcome);
    }

    @Test
    void doesNotUseAConnectionThatWasCheckedForAnotherName() throws IOException {
        OpenTransport there = bob.stack.open(Tls.PLAIN.section());
        OpenTransport here = alice.stack.open(Tls.PLAIN.verifying().section());
        ask(here, "localhost", there);
        assertThat(alice.next()).isEqualTo("200");

        ask(here, "pbx.example.org", there);
        assertThat(alice.next()).isEqualTo("TRANSPORT_ERROR");

        ask(here, "localhost", there);
        assertThat(alice.next()).isEqualTo("200");
    }

    @Test
    void trustsNoServerOfAnUnknownAuthority() throws IOException {
        Tls self = new Tls("server.pem", "server.key", "ec.pem", true, false, "", List.of());
        OpenTransport there = bob.stack.open(Tls.PLAIN.section());
        OpenTransport here = alice.stack.open(self.section());

        ask(here, "localhost", there);

        assertThat(alice.next()).isEqualTo("TRANSPORT_ERROR");
    }

    @Test
    void demandsTheCertificateOfAClient() throws IOException {
        OpenTransport there = bob.stack.open(Tls.PLAIN.demanding().section());
        OpenTransport here = alice.stack.open(Tls.PLAIN.with("ec.pem", "ec-sec1.key").section());

        ask(here, there.bound());

        assertThat(alice.next()).isEqualTo("200");
    }

    @Test
    void takesNewCertificatesAndLeavesConnectionsAlone(@TempDir Path files) throws IOException {
        copy("server", files);
        Tls tls =
                Tls.PLAIN.with(
                        files.resolve("now.pem").toString(), files.resolve("now.key").toString());
        OpenTransport there = bob.stack.open(tls.section());
        OpenTransport here = alice.stack.open(Tls.PLAIN.verifying().section());
        ask(here, there.bound());
        assertThat(alice.next()).isEqualTo("200");
        assertThat(there.renew()).isFalse();

        copy("wildcard", files);

        assertThat(there.renew()).isTrue();
        ask(here, there.bound());
        assertThat(alice.next()).isEqualTo("200");
        ask(here, "example.com", there);
        assertThat(alice.next()).isEqualTo("200");
        Files.writeString(files.resolve("now.key"), "nothing");
        assertThatThrownBy(there::renew)
                .hasMessage(
                        "priv_key_file: %s cannot be used: it holds no private key",
                        files.resolve("now.key"));
    }

    private static void copy(String name, Path files) throws IOException {
        for (String kind : List.of(".pem", ".key")) {
            Files.copy(
                    Path.of("src/test/resources/tls/" + name + kind),
                    files.resolve("now" + kind),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "missing.pem, server.key, '', '', 'cert_file: missing.pem cannot be read: there is no such file'",
        "server.key, server.key, '', '', 'cert_file: server.key holds no certificate'",
        "server.pem, missing.key, '', '', 'priv_key_file: missing.key cannot be read: there is no such file'",
        "server.pem, ec.key, '', '', 'priv_key_file: ec.key is not the key of the certificate in cert_file'",
        "server.pem, server.key, sslv3, '', 'method=sslv3: this Java does not speak SSLv3 any more'",
        "server.pem, server.key, '', NONSENSE, 'cipher=NONSENSE: this Java knows no such cipher'",
    })
    void saysInOneLineWhyItStaysClosed(
            String certificate, String key, String method, String cipher, String why)
            throws IOException {
        Transport section =
                Tls.PLAIN
                        .with(certificate, key)
                        .speaking(method, cipher.isEmpty() ? List.of() : List.of(cipher))
                        .section();

        assertThatThrownBy(() -> bob.stack.open(section)).hasMessage("transport tls: " + why);
        assertThat(bob.stack.transports()).containsExactly(bob.transport);
    }

    @Test
    void leadsWhereSipsLeads() throws IOException {
        OpenTransport here = alice.stack.open(Tls.PLAIN.section());

        assertThat(located("sips:127.0.0.2")).map(Target::transport).hasValue(here);
        assertThat(located("sips:localhost"))
                .map(target -> target.address().getHostString() + ":" + target.address().getPort())
                .hasValue("localhost:5061");
        assertThat(located("sip:127.0.0.2;transport=tls"))
                .map(target -> target.address().getPort())
                .hasValue(5061);
        assertThat(located("sip:127.0.0.2")).map(Target::transport).hasValue(alice.transport);
    }

    private Optional<Target> located(String uri) {
        CompletableFuture<Optional<Target>> found = new CompletableFuture<>();
        alice.stack.locate(SipUri.parse(uri), "", alice.stack.loops().getLast(), found::complete);
        return found.orTimeout(10, TimeUnit.SECONDS).join();
    }
}
