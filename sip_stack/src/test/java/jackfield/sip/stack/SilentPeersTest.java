// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.SipLoop;
import jackfield.sip.SipUri;
import jackfield.sip.Target;
import jackfield.testing.DirectThreads;
import jackfield.testing.FakeModuleRegistry;
import jackfield.thread.Threads;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Peers and name servers that answer nothing, or nonsense. */
final class SilentPeersTest {

    @Test
    @DisplayName("threat25: a request that is answered with nonsense ends within 64*T1")
    void threat25_nonsenseEndsInTime() throws IOException {
        Random random = new Random(25);
        try (Party alice = new Party("127.0.0.1");
                RawPeer bob = new RawPeer(alice.address())) {
            SipLoop loop = alice.stack.loops().getFirst();
            var request = alice.request("INVITE", alice, loop);
            InetSocketAddress far = new InetSocketAddress(alice.address().getAddress(), bob.port());
            Target target = new Target(alice.transport, far);
            long start = System.nanoTime();
            Party.on(loop, () -> alice.stack.send(request, target, new Telling(alice)));
            String invite = bob.receive();
            for (int i = 0; i < 200; i++) {
                byte[] answer =
                        invite.replaceFirst("INVITE \\S+ SIP/2.0", "SIP/2.0 200 OK")
                                .getBytes(StandardCharsets.UTF_8);
                for (int change = 0; change < 8; change++) {
                    answer[random.nextInt(Math.min(answer.length, 160))] =
                            (byte) random.nextInt(256);
                }
                bob.send(answer);
            }
            String told = alice.next();
            assertThat(told).isIn("TIMEOUT", "200");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Party.T1.multipliedBy(64).plusSeconds(2));
        }
    }

    @Test
    @DisplayName(
            "threat25: an answer that is never acknowledged is repeated for 64*T1, then all is gone")
    void threat25_aMissingAckLeavesNothingBehind() throws IOException {
        try (Party bob = new Party("127.0.0.1");
                RawPeer alice = new RawPeer(bob.address())) {
            bob.handles(
                    request -> {
                        request.transaction().send(486, java.util.List.of());
                        return jackfield.sip.Verdict.taken();
                    });
            alice.send(
                    """
                    INVITE sip:600@127.0.0.1 SIP/2.0
                    Via: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bKa;rport
                    From: <sip:201@example.org>;tag=here
                    To: <sip:600@example.org>
                    Call-ID: 1@test
                    CSeq: 7 INVITE
                    Content-Length: 0

                    """);
            long end = System.nanoTime() + Party.T1.multipliedBy(64).plusSeconds(3).toNanos();
            assertThat(alice.receive()).startsWith("SIP/2.0 100 ");
            assertThat(alice.receive()).startsWith("SIP/2.0 486 ");
            while (bob.stack.transactions() > 0 && System.nanoTime() < end) {
                alice.hearsNothing();
            }
            assertThat(bob.stack.transactions()).isZero();
        }
    }

    /** Threads of which those that may block are stuck for good. */
    private static final class StuckThreads implements Threads {
        private final Threads others = new DirectThreads();
        private final Queue<Runnable> stuck = new ConcurrentLinkedQueue<>();

        @Override
        public ThreadFactory platform(String prefix) {
            return others.platform(prefix);
        }

        @Override
        public Thread startCall(String name, Runnable task) {
            return others.startCall(name, task);
        }

        @Override
        public Executor io() {
            return stuck::add;
        }

        @Override
        public Executor config() {
            return others.config();
        }
    }

    @Test
    @DisplayName("threat17: a name server that never answers holds up nobody else")
    void threat17_namesAreLookedUpElsewhere() throws IOException {
        StuckThreads threads = new StuckThreads();
        LoopSipStack stack =
                new LoopSipStack(
                        new StackSettings(
                                1,
                                new jackfield.sip.stack.transaction.TimerSettings(
                                        Party.T1, Duration.ofSeconds(3)),
                                () -> Party.GLOBAL,
                                () -> Party.OVERLOAD,
                                true,
                                Party.LIMITS,
                                Path.of("src/test/resources/tls")),
                        threads,
                        new FakeModuleRegistry());
        String id = "udp-" + Party.freePort("127.0.0.1");
        try (RawPeer peer = new RawPeer(stack.open(Party.section("127.0.0.1", id)).bound())) {
            SipLoop loop = stack.loops().getFirst();
            for (String host : new String[] {"slow.example", ".1", "a..b", "1".repeat(300)}) {
                SipUri uri = new SipUri("sip", "x", host, -1, Map.of());
                loop.execute(() -> stack.locate(uri, "", loop, found -> {}));
            }
            peer.send(
                    """
                    OPTIONS sip:600@127.0.0.1 SIP/2.0
                    Via: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bKa;rport
                    From: <sip:201@example.org>;tag=here
                    To: <sip:600@example.org>
                    Call-ID: 1@test
                    CSeq: 7 OPTIONS
                    Content-Length: 0

                    """);
            assertThat(peer.receive()).startsWith("SIP/2.0 503 ");
            assertThat(threads.stuck).isNotEmpty();
        } finally {
            stack.close();
        }
    }
}
