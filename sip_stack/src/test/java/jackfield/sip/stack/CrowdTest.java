// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.Overload;
import jackfield.sip.SipLoop;
import jackfield.sip.Verdict;
import jackfield.sip.spi.RequestPipeline;
import jackfield.sip.spi.SourceShield;
import jackfield.sip.spi.SourceShield.Admission;
import jackfield.sip.stack.Counters.Counter;
import jackfield.sip.stack.transaction.TimerSettings;
import jackfield.testing.DirectThreads;
import jackfield.testing.FakeModuleRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is served when loops are kept from their work, and by whom the shield keeps us from being bothered. */
final class CrowdTest {

    /** Far from what a busy machine does to a loop by itself. */
    private static final Overload LIMITS =
            new Overload(Duration.ofMillis(700), Duration.ofMillis(2500), Duration.ofSeconds(5), 1);

    private static final Overload NEVER_BEHIND =
            new Overload(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(5), 1);

    private volatile Overload limits = LIMITS;

    private final KnownSources shield = new KnownSources();
    private final FakeModuleRegistry modules = new FakeModuleRegistry();

    @SuppressWarnings("NullAway.Init")
    private LoopSipStack stack;

    @SuppressWarnings("NullAway.Init")
    private RawPeer peer;

    private int number;

    @BeforeEach
    void open() throws IOException {
        RequestPipeline pipeline =
                request -> {
                    if (request.method().equals("INVITE")) {
                        request.transaction();
                        return Verdict.taken();
                    }
                    return Verdict.respond(200);
                };
        modules.offer(RequestPipeline.class, "test", pipeline);
        modules.offer(SourceShield.class, "test", shield);
        stack =
                new LoopSipStack(
                        new StackSettings(
                                2,
                                new TimerSettings(Party.T1, Duration.ofSeconds(3)),
                                () -> Party.GLOBAL,
                                () -> limits,
                                true,
                                Party.LIMITS,
                                Path.of("src/test/resources/tls")),
                        new DirectThreads(),
                        modules);
        String id = "udp-" + Party.freePort("127.0.0.1");
        peer = new RawPeer(stack.open(Party.section("127.0.0.1", id)).bound());
        shield.known = true;
        answered("OPTIONS", ""); // until everything is loaded
        shield.known = false;
    }

    @AfterEach
    void close() {
        peer.close();
        stack.close();
    }

    private void send(String method, String tag) throws IOException {
        number++;
        peer.send(
                """
                %s sip:600@127.0.0.1 SIP/2.0
                Via: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bK%d;rport
                From: <sip:201@example.org>;tag=here
                To: <sip:600@example.org>%s
                Call-ID: %d@test
                CSeq: 7 %s
                Max-Forwards: 70
                Content-Length: 0

                """
                        .formatted(method, number, tag, number, method));
    }

    private String answered(String method, String tag) throws IOException {
        send(method, tag);
        return peer.receive();
    }

    /** All loops do something else for so long; what is sent now waits. */
    private void stall(long millis) {
        CountDownLatch begun = new CountDownLatch(stack.loops().size());
        for (SipLoop loop : stack.loops()) {
            loop.execute(
                    () -> {
                        begun.countDown();
                        long end = System.nanoTime() + millis * 1_000_000;
                        while (System.nanoTime() < end) {
                            LockSupport.parkNanos(1_000_000);
                        }
                    });
        }
        try {
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGISTER", "OPTIONS", "INVITE", "SUBSCRIBE", "MESSAGE"})
    @DisplayName("threat23: a loop that is behind refuses strangers, and says when to come again")
    void threat23_refusesStrangersFirst(String method) throws IOException {
        stall(1_000);
        assertThat(answered(method, ""))
                .startsWith("SIP/2.0 503 Service Unavailable\r\n")
                .containsPattern("Retry-After: ([5-9]|10)\r\n")
                .contains("Call-ID: " + number + "@test\r\n");
        assertThat(stack.transactions()).isZero();
        assertThat(stack.counters().of(Counter.TURNED_AWAY)).isEqualTo(1);
    }

    @Test
    @DisplayName("threat23: those we know are served then, and dialogs whoever they are with")
    void threat23_servesThoseWeKnowAndDialogs() throws IOException {
        stall(1_000);
        assertThat(answered("BYE", ";tag=dialog")).startsWith("SIP/2.0 481 ");
        shield.known = true;
        stall(1_000);
        assertThat(answered("REGISTER", "")).startsWith("SIP/2.0 200 ");
        stall(1_000);
        assertThat(answered("INVITE", "")).startsWith("SIP/2.0 100 ");
    }

    @Test
    @DisplayName("threat23: a loop that is behind still more takes no new calls")
    void threat23_refusesNewCallsAtLast() throws IOException {
        shield.known = true;
        stall(2_800);
        assertThat(answered("INVITE", "")).startsWith("SIP/2.0 503 ").contains("Retry-After: ");
        stall(2_800);
        assertThat(answered("REGISTER", "")).startsWith("SIP/2.0 200 ");
    }

    @Test
    @DisplayName("threat23: an ACK is not answered, however busy we are")
    void threat23_neverAnswersAnAck() throws IOException {
        stall(1_000);
        send("ACK", ";tag=dialog");
        send("ACK", "");
        shield.admission = Admission.REFUSE;
        send("ACK", "");
        assertThat(peer.hearsNothing()).isTrue();
    }

    @Test
    @DisplayName("threat23: all is well again soon")
    void threat23_recovers() throws IOException {
        stall(1_000);
        assertThat(answered("OPTIONS", "")).startsWith("SIP/2.0 503 ");
        assertThat(peer.hearsNothing()).isTrue(); // which takes a while
        assertThat(answered("OPTIONS", "")).startsWith("SIP/2.0 200 ");
    }

    @Test
    @DisplayName("threat06: strangers have so many calls being worked on and no more")
    void threat06_limitsTheCallsOfStrangers() throws IOException {
        limits = NEVER_BEHIND;
        assertThat(answered("INVITE", "")).startsWith("SIP/2.0 100 ");
        assertThat(answered("INVITE", "")).startsWith("SIP/2.0 503 ").contains("Retry-After: ");
        shield.known = true;
        assertThat(answered("INVITE", "")).startsWith("SIP/2.0 100 ");
    }

    @Test
    @DisplayName("threat23: of those who are turned away, so many are told and no more")
    void threat23_doesNotAnswerAFloodToTheLast() {
        Crowd crowd =
                new Crowd(
                        new Shield(modules.services(SourceShield.class)),
                        () -> limits,
                        stack.headers());
        long start = System.nanoTime();
        int told = 0;
        for (int i = 0; i < 100_000; i++) {
            told += crowd.isTold() ? 1 : 0;
        }
        int seconds = (int) ((System.nanoTime() - start) / 1_000_000_000);
        assertThat(told).isBetween(1_000, 1_000 * (seconds + 2));
    }

    @Test
    void dropsAndRefusesWhatTheShieldSays() throws IOException {
        limits = NEVER_BEHIND;
        shield.admission = Admission.DROP;
        send("OPTIONS", "");
        send("BYE", ";tag=dialog");
        assertThat(peer.hearsNothing()).isTrue();
        assertThat(stack.counters().of(Counter.SHIELDED)).isEqualTo(2);
        shield.admission = Admission.REFUSE;
        assertThat(answered("OPTIONS", "")).startsWith("SIP/2.0 503 ").contains("Retry-After: ");
        peer.send("nonsense");
        assertThat(peer.hearsNothing()).isTrue();
        assertThat(shield.proven).hasValue(0);
    }

    @Test
    void goesOnWithoutAShieldThatFails() throws IOException {
        modules.offer(
                SourceShield.class,
                "broken",
                1,
                new SourceShield() {
                    @Override
                    public Admission admit(java.net.InetAddress source, boolean request) {
                        throw new IllegalStateException("broken");
                    }

                    @Override
                    public void proven(java.net.InetAddress source) {}

                    @Override
                    public boolean knows(java.net.InetAddress source) {
                        return true;
                    }
                });
        assertThat(answered("OPTIONS", "")).startsWith("SIP/2.0 200 ");
    }
}
