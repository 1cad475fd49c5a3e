// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.sip.OpenTransport;
import jackfield.sip.SipLoop;
import jackfield.sip.SipUri;
import jackfield.sip.Target;
import jackfield.sip.Transport;
import jackfield.sip.Verdict;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TransportsTest {

    @SuppressWarnings("NullAway.Init")
    private Party bob;

    @BeforeEach
    void open() throws IOException {
        bob = new Party("127.0.0.1").handles(request -> Verdict.respond(200));
    }

    @AfterEach
    void close() {
        bob.close();
    }

    @Test
    void saysInOneLineThatAPortIsTaken() throws IOException {
        try (DatagramSocket other = new DatagramSocket(0, InetAddress.ofLiteral("127.0.0.1"))) {
            String id = "udp-" + other.getLocalPort();
            Transport section = Party.section("127.0.0.1", id);

            assertThatThrownBy(() -> bob.stack.open(section))
                    .isInstanceOf(IOException.class)
                    .hasMessage(
                            "transport %s: UDP 127.0.0.1:%d is used by another program",
                            id, other.getLocalPort());
        }
    }

    @Test
    void doesNotShareItsPortWithAnotherStack() throws IOException {
        try (Party carol = new Party("127.0.0.1")) {
            Transport taken =
                    Party.section(
                            "x", "127.0.0.1", bob.address().getPort(), Transport.Protocol.UDP);

            assertThatThrownBy(() -> carol.stack.open(taken))
                    .hasMessageContaining("is used by another program");
        }
    }

    @Test
    void saysInOneLineThatAnAddressIsNotOurs() {
        Transport foreign = Party.section("x", "198.51.100.77", 5060, Transport.Protocol.UDP);

        assertThatThrownBy(() -> bob.stack.open(foreign))
                .hasMessage("transport x: 198.51.100.77:5060 is no address of this machine");
    }

    @Test
    void saysInOneLineWhatIsNotThereYet() {
        Transport section = Party.section("x", "127.0.0.1", 5060, Transport.Protocol.FLOW);

        assertThatThrownBy(() -> bob.stack.open(section))
                .hasMessage("protocol=flow is not in effect yet");
    }

    @Test
    void saysInOneLineThatATlsTransportNeedsACertificate() {
        Transport section = Party.section("x", "127.0.0.1", 5061, Transport.Protocol.TLS);

        assertThatThrownBy(() -> bob.stack.open(section))
                .hasMessage("transport x: cert_file: a tls transport needs a certificate");
    }

    @Test
    void opensAnIdAnew() throws IOException {
        OpenTransport first = bob.transport;
        Transport section =
                Party.section(
                        first.configuration().id(),
                        "127.0.0.1",
                        Party.freePort("127.0.0.1"),
                        Transport.Protocol.UDP);

        OpenTransport second = bob.stack.open(section);
        first.close();

        assertThat(bob.stack.transports()).containsExactly(second);
        try (RawPeer peer = new RawPeer(second.bound())) {
            peer.send(options());
            assertThat(peer.receive()).startsWith("SIP/2.0 200 ");
        }
    }

    @Test
    void opensTheSameAddressAnew() throws IOException {
        OpenTransport second = bob.stack.open(bob.transport.configuration());

        assertThat(bob.stack.transports()).containsExactly(second);
        try (RawPeer peer = new RawPeer(second.bound())) {
            peer.send(options());
            assertThat(peer.receive()).startsWith("SIP/2.0 200 ");
        }
    }

    @Test
    void sendsByTheSuccessorOfWhatWasOpenedAnew() throws IOException {
        OpenTransport first = bob.transport;
        bob.stack.open(first.configuration());
        SipLoop loop = bob.stack.loops().getFirst();
        try (Party carol = new Party("127.0.0.1")) {
            carol.handles(request -> Verdict.respond(202));
            Party.on(
                    loop,
                    () ->
                            bob.stack.send(
                                    bob.request("OPTIONS", carol, loop),
                                    new Target(first, carol.address()),
                                    new Telling(bob)));
            assertThat(bob.next()).isEqualTo("202");
        }
    }

    @Test
    void stopsListening() throws IOException {
        bob.transport.close();

        assertThat(bob.stack.transports()).isEmpty();
        try (DatagramSocket now =
                new DatagramSocket(bob.address().getPort(), bob.address().getAddress())) {
            assertThat(now.isBound()).isTrue();
        }
    }

    @Test
    void tellsATransportErrorWhenItIsClosed() {
        SipLoop loop = bob.stack.loops().getFirst();
        Target target = new Target(bob.transport, bob.address());
        bob.transport.close();

        Party.on(
                loop,
                () -> bob.stack.send(bob.request("OPTIONS", bob, loop), target, new Telling(bob)));

        assertThat(bob.next()).isEqualTo("TRANSPORT_ERROR");
    }

    @Test
    void namesTheAddressThatLeadsToAPeer() throws IOException {
        String id = "udp-" + Party.freePort("0.0.0.0");
        OpenTransport wildcard = bob.stack.open(Party.section("0.0.0.0", id));

        assertThat(wildcard.addressTowards(InetAddress.ofLiteral("127.0.0.9")))
                .isEqualTo(InetAddress.ofLiteral("127.0.0.1"));
        assertThat(wildcard.contact("600", bob.address()))
                .hasToString("sip:600@127.0.0.1:" + wildcard.bound().getPort());
        assertThat(bob.transport.addressTowards(InetAddress.ofLiteral("192.0.2.5")))
                .isEqualTo(InetAddress.ofLiteral("127.0.0.1"));
    }

    @Test
    void speaksIpv6() throws IOException {
        String id = "udp-" + Party.freePort("::1");
        OpenTransport six = bob.stack.open(Party.section("::1", id));
        SipLoop loop = bob.stack.loops().getLast();
        Target target = new Target(six, six.bound());

        Party.on(
                loop,
                () -> bob.stack.send(bob.request("OPTIONS", bob, loop), target, new Telling(bob)));

        assertThat(bob.next()).isEqualTo("200");
        assertThat(six.contact("600", six.bound()))
                .hasToString("sip:600@[0:0:0:0:0:0:0:1]:" + six.bound().getPort());
    }

    @Test
    void findsWhereAUriLeads() {
        String id = bob.transport.configuration().id();

        assertThat(located("sip:600@127.0.0.2:5070", ""))
                .map(Target::address)
                .hasToString("Optional[/127.0.0.2:5070]");
        assertThat(located("sip:127.0.0.2", id)).map(Target::transport).hasValue(bob.transport);
        assertThat(located("sip:x.example.org;maddr=127.0.0.3", ""))
                .map(Target::address)
                .hasToString("Optional[/127.0.0.3:5060]");
        assertThat(located("sip:localhost:5090", ""))
                .map(t -> t.address().getPort())
                .hasValue(5090);
    }

    @Test
    void leadsNowhereWithoutATransportThatFits() {
        assertThat(located("sip:127.0.0.2", "other")).isEmpty();
        assertThat(located("sip:127.0.0.2;transport=tcp", "")).isEmpty();
        assertThat(located("sips:127.0.0.2", "")).isEmpty();
        assertThat(located("sip:[2001:db8::1]", "")).isEmpty();
        assertThat(located("sip:unknown.invalid", "")).isEmpty();
    }

    private Optional<Target> located(String uri, String transport) {
        CompletableFuture<Optional<Target>> found = new CompletableFuture<>();
        SipLoop loop = bob.stack.loops().getLast();
        bob.stack.locate(
                SipUri.parse(uri),
                transport,
                loop,
                target -> found.complete(loop.inLoop() ? target : Optional.empty()));
        return found.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static String options() {
        return """
        OPTIONS sip:600@127.0.0.1 SIP/2.0
        Via: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bKa
        From: <sip:201@example.org>;tag=here
        To: <sip:600@example.org>
        Call-ID: 1@test
        CSeq: 7 OPTIONS
        Max-Forwards: 70
        Content-Length: 0

        """;
    }
}
