// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.sip.Flow;
import jackfield.sip.FlowReceiver;
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
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** TCP between two stacks, and towards peers that are played byte by byte. */
final class StreamTransportsTest {

    @SuppressWarnings("NullAway.Init")
    private Party alice;

    @SuppressWarnings("NullAway.Init")
    private Party bob;

    @SuppressWarnings("NullAway.Init")
    private OpenTransport aliceTcp;

    @SuppressWarnings("NullAway.Init")
    private OpenTransport bobTcp;

    @BeforeEach
    void open() throws IOException {
        alice = new Party("127.0.0.1");
        bob = new Party("127.0.0.1").handles(request -> Verdict.respond(200));
        aliceTcp = alice.stack.open(tcp("127.0.0.1"));
        bobTcp = bob.stack.open(tcp("127.0.0.1"));
    }

    @AfterEach
    void close() {
        alice.close();
        bob.close();
    }

    private static Transport tcp(String address) throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.ofLiteral(address))) {
            return Party.section("tcp", address, free.getLocalPort(), Protocol.TCP);
        }
    }

    private void send(String method, InetSocketAddress to) {
        SipLoop loop = alice.stack.loops().getFirst();
        Party.on(
                loop,
                () ->
                        alice.stack.send(
                                alice.request(method, bob, loop),
                                new Target(aliceTcp, to),
                                new Telling(alice)));
    }

    @Test
    void asksAndAnswersOverOneConnection() {
        BlockingQueue<InetSocketAddress> sources = new LinkedBlockingQueue<>();
        bob.handles(
                request -> {
                    sources.add(request.source());
                    bob.tell(request.message().getHeader("Via").toString());
                    return Verdict.respond(200);
                });

        send("OPTIONS", bobTcp.bound());
        assertThat(alice.next()).isEqualTo("200");
        send("OPTIONS", bobTcp.bound());
        assertThat(alice.next()).isEqualTo("200");

        assertThat(bob.next())
                .startsWith("Via: SIP/2.0/TCP 127.0.0.1:" + aliceTcp.bound().getPort());
        assertThat(sources.remove()).isEqualTo(sources.remove());
    }

    @Test
    void repeatsNothing() {
        bob.handles(
                request -> {
                    bob.tell("came");
                    return request.method().equals("OPTIONS")
                            ? Verdict.respond(200)
                            : Verdict.drop();
                });
        send("OPTIONS", bobTcp.bound()); // a connection of strangers would not last so long
        assertThat(alice.next()).isEqualTo("200");
        assertThat(bob.next()).isEqualTo("came");

        send("MESSAGE", bobTcp.bound());

        assertThat(alice.next()).isEqualTo("TIMEOUT");
        assertThat(bob.next()).isEqualTo("came");
        assertThat(bob.quiet()).isTrue();
    }

    @Test
    void sendsToAPhoneByTheConnectionThatItCameBy() throws IOException {
        try (TcpPeer phone = new TcpPeer(aliceTcp.bound())) {
            phone.send(request("OPTIONS", 1));
            assertThat(phone.receive()).startsWith("SIP/2.0 501 ");

            send("OPTIONS", phone.local());

            assertThat(phone.receive()).startsWith("OPTIONS sip:600@");
        }
    }

    @Test
    void tellsAtOnceThatTheConnectionOfARequestIsGone() throws IOException {
        try (TcpPeer phone = new TcpPeer(aliceTcp.bound())) {
            phone.send(request("OPTIONS", 1));
            phone.receive();
            long start = System.nanoTime();
            send("MESSAGE", phone.local());
            assertThat(phone.receive()).startsWith("MESSAGE ");
            phone.hangUp();

            assertThat(alice.next()).isEqualTo("TRANSPORT_ERROR");
            assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isLessThan(2_000);
        }
    }

    @Test
    void tellsAtOnceThatNobodyListens() throws IOException {
        Transport nobody = tcp("127.0.0.1");

        send(
                "OPTIONS",
                new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), nobody.bind().port()));

        assertThat(alice.next()).isEqualTo("TRANSPORT_ERROR");
    }

    @Test
    void answersToWhereViaSaysWhenTheConnectionIsGone() throws IOException {
        bob.handles(
                request -> {
                    bob.tell("came");
                    request.owner()
                            .after(
                                    java.time.Duration.ofMillis(300),
                                    () -> request.transaction().send(404, java.util.List.of()));
                    return Verdict.taken();
                });
        try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"))) {
            listening.setSoTimeout(5_000);
            try (TcpPeer phone = new TcpPeer(bobTcp.bound())) {
                phone.send(
                        request("MESSAGE", 1)
                                .replace(
                                        "127.0.0.1;branch",
                                        "127.0.0.1:" + listening.getLocalPort() + ";branch"));
                assertThat(bob.next()).isEqualTo("came");
            }
            try (TcpPeer again = new TcpPeer(listening.accept())) {
                assertThat(again.receive()).startsWith("SIP/2.0 404 ");
            }
        }
    }

    @Test
    void answersPingsAndSkipsEmptyLines() throws IOException {
        try (TcpPeer phone = new TcpPeer(bobTcp.bound())) {
            phone.raw("\r\n\r\n");
            assertThat(phone.receive(2)).isEqualTo("\r\n");
            phone.send("\n" + request("OPTIONS", 1) + "\n" + request("OPTIONS", 2));
            assertThat(phone.receive()).startsWith("SIP/2.0 200 ").contains("CSeq: 1 ");
            assertThat(phone.receive()).startsWith("SIP/2.0 200 ").contains("CSeq: 2 ");
        }
    }

    @Test
    void takesAViaOfAnotherProtocolAsItIs() throws IOException {
        try (TcpPeer phone = new TcpPeer(bobTcp.bound())) {
            phone.send(request("OPTIONS", 1).replace("SIP/2.0/TCP", "SIP/2.0/UDP"));
            assertThat(phone.receive()).startsWith("SIP/2.0 200 ").contains("Via: SIP/2.0/UDP ");
        }
    }

    @Test
    void refusesAndClosesWhereNoEndIsKnown() throws IOException {
        try (TcpPeer phone = new TcpPeer(bobTcp.bound())) {
            phone.send(request("OPTIONS", 1).replace("Content-Length: 0\n", ""));
            assertThat(phone.receive()).startsWith("SIP/2.0 400 ");
            assertThat(phone.receive()).isEqualTo("closed");
        }
        try (TcpPeer phone = new TcpPeer(bobTcp.bound())) {
            phone.send(request("MESSAGE", 1).replace("Length: 0", "Length: 70000"));
            assertThat(phone.receive()).startsWith("SIP/2.0 413 ");
            assertThat(phone.receive()).isEqualTo("closed");
        }
    }

    @Test
    void cutsOffWhoSendsSlowlyOrNothing() throws IOException {
        bob.handles(request -> Verdict.respond(403));
        try (TcpPeer slow = new TcpPeer(bobTcp.bound());
                TcpPeer silent = new TcpPeer(bobTcp.bound());
                TcpPeer stranger = new TcpPeer(bobTcp.bound())) {
            slow.raw("OPTIONS sip:");
            stranger.send(request("OPTIONS", 1));
            assertThat(stranger.receive()).startsWith("SIP/2.0 403 ");

            assertThat(slow.receive()).isEqualTo("closed");
            assertThat(silent.receive()).isEqualTo("closed");
            assertThat(stranger.receive()).isEqualTo("closed");
        }
    }

    @Test
    void leavesWhoWasRecognizedAlone() throws IOException {
        try (TcpPeer phone = new TcpPeer(bobTcp.bound());
                TcpPeer silent = new TcpPeer(bobTcp.bound())) {
            phone.send(request("OPTIONS", 1));
            phone.receive();
            assertThat(silent.receive()).isEqualTo("closed"); // twice the patience
            try (TcpPeer later = new TcpPeer(bobTcp.bound())) {
                assertThat(later.receive()).isEqualTo("closed");
            }

            phone.send(request("OPTIONS", 2));

            assertThat(phone.receive()).startsWith("SIP/2.0 200 ");
        }
    }

    @Test
    void refusesMoreConnectionsThanOneAddressMayHave() throws IOException {
        java.util.List<TcpPeer> peers = new java.util.ArrayList<>();
        for (int i = 0; i < Party.LIMITS.perSource(); i++) {
            TcpPeer peer = new TcpPeer(bobTcp.bound());
            peer.send(request("OPTIONS", i + 1));
            assertThat(peer.receive()).startsWith("SIP/2.0 200 ");
            peers.add(peer);
        }
        try (TcpPeer beyond = new TcpPeer(bobTcp.bound())) {
            assertThat(beyond.receive()).isEqualTo("closed");
        }
        for (TcpPeer peer : peers) {
            peer.close();
        }
    }

    @Test
    void saysInOneLineThatAPortIsTaken() throws IOException {
        Transport taken = Party.section("x", "127.0.0.1", aliceTcp.bound().getPort(), Protocol.TCP);

        assertThatThrownBy(() -> bob.stack.open(taken))
                .hasMessage(
                        "transport x: TCP 127.0.0.1:%d is used by another program",
                        aliceTcp.bound().getPort());
        assertThat(bob.stack.transports()).hasSize(2);
    }

    @Test
    void opensTheSameAddressAnew() throws IOException {
        OpenTransport second = bob.stack.open(bobTcp.configuration());

        try (TcpPeer phone = new TcpPeer(second.bound())) {
            phone.send(request("OPTIONS", 1));
            assertThat(phone.receive()).startsWith("SIP/2.0 200 ");
        }
    }

    @Test
    void speaksIpv6() throws IOException {
        OpenTransport six = bob.stack.open(six());
        try (TcpPeer phone = new TcpPeer(six.bound())) {
            phone.send(request("OPTIONS", 1));
            assertThat(phone.receive()).startsWith("SIP/2.0 200 ");
        }
        assertThat(six.contact("600", six.bound()))
                .hasToString(
                        "sip:600@[0:0:0:0:0:0:0:1]:" + six.bound().getPort() + ";transport=tcp");
    }

    private static Transport six() throws IOException {
        Transport free = tcp("::1");
        return Party.section("tcp6", "::1", free.bind().port(), Protocol.TCP);
    }

    @Test
    void leadsByTheProtocolThatTheUriAsksFor() {
        assertThat(located("sip:127.0.0.2;transport=tcp", ""))
                .map(Target::transport)
                .hasValue(aliceTcp);
        assertThat(located("sip:127.0.0.2", "")).map(Target::transport).hasValue(alice.transport);
        assertThat(located("sip:127.0.0.2", "tcp")).map(Target::transport).hasValue(aliceTcp);
        assertThat(located("sip:127.0.0.2;transport=udp", "tcp")).isEmpty();
        assertThat(located("sips:127.0.0.2", "")).isEmpty();
    }

    @Test
    void sendsALargeRequestByTcpAndFallsBackToUdp() throws IOException {
        try (ServerSocket listening =
                new ServerSocket(bob.address().getPort(), 5, bob.address().getAddress())) {
            listening.setSoTimeout(5_000);
            sendLarge();
            try (TcpPeer peer = new TcpPeer(listening.accept())) {
                assertThat(peer.receive()).startsWith("MESSAGE ").contains("Via: SIP/2.0/TCP ");
            }
            assertThat(alice.next()).isEqualTo("200"); // the connection closed without an answer
        }
    }

    @Test
    void sendsALargeRequestByUdpWhereNobodyTakesItByTcp() {
        bob.handles(
                request -> {
                    bob.tell(request.message().getHeader("Via").toString());
                    return Verdict.respond(200);
                });

        sendLarge();

        assertThat(alice.next()).isEqualTo("200");
        assertThat(bob.next()).startsWith("Via: SIP/2.0/UDP ");
    }

    private void sendLarge() {
        SipLoop loop = alice.stack.loops().getFirst();
        var large = alice.request("MESSAGE", bob, loop);
        try {
            large.setContent(
                    "x".repeat(1_400),
                    alice.stack.headers().createContentTypeHeader("text", "plain"));
        } catch (java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
        Party.on(loop, () -> alice.stack.send(large, alice.target(bob), new Telling(alice)));
    }

    @Test
    void carriesMessagesOfFlowsThatOthersHold() throws IOException {
        OpenTransport ws = bob.stack.open(Party.section("ws", "0.0.0.0", 8088, Protocol.WS));
        BlockingQueue<String> sent = new LinkedBlockingQueue<>();
        FlowReceiver receiver = bob.stack.attach(ws, new Held(sent));

        receiver.received(
                request("OPTIONS", 1)
                        .replace("/TCP", "/WS")
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(next(sent)).startsWith("SIP/2.0 200 ").contains("Via: SIP/2.0/WS ");
        assertThat(ws.contact("600", Held.REMOTE))
                .hasToString("sip:600@192.0.2.1:8088;transport=ws");
        SipLoop loop = bob.stack.loops().getFirst();
        Party.on(
                loop,
                () ->
                        bob.stack.send(
                                bob.request("MESSAGE", bob, loop),
                                new Target(ws, Held.REMOTE),
                                new Telling(bob)));
        assertThat(next(sent)).startsWith("MESSAGE ");
        receiver.closed();
        assertThat(bob.next()).isEqualTo("TRANSPORT_ERROR");
    }

    private static String next(BlockingQueue<String> queue) {
        try {
            return String.valueOf(queue.poll(5, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection of somebody else. */
    private record Held(BlockingQueue<String> sent) implements Flow {
        static final InetSocketAddress REMOTE =
                new InetSocketAddress(InetAddress.ofLiteral("192.0.2.7"), 4711);

        @Override
        public InetSocketAddress remote() {
            return REMOTE;
        }

        @Override
        public InetSocketAddress local() {
            return new InetSocketAddress(InetAddress.ofLiteral("192.0.2.1"), 8088);
        }

        @Override
        public void send(byte[] message) {
            sent.add(new String(message, StandardCharsets.UTF_8));
        }

        @Override
        public void close() {}
    }

    private Optional<Target> located(String uri, String transport) {
        CompletableFuture<Optional<Target>> found = new CompletableFuture<>();
        alice.stack.locate(
                SipUri.parse(uri), transport, alice.stack.loops().getLast(), found::complete);
        return found.orTimeout(10, TimeUnit.SECONDS).join();
    }

    static String request(String method, int sequence) {
        return """
        %s sip:600@127.0.0.1 SIP/2.0
        Via: SIP/2.0/TCP 127.0.0.1;branch=z9hG4bKa%d
        From: <sip:201@example.org>;tag=here
        To: <sip:600@example.org>
        Call-ID: 1@test
        CSeq: %d %s
        Max-Forwards: 70
        Content-Length: 0

        """
                .formatted(method, sequence, sequence, method);
    }
}
