// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.OutboundTransaction;
import jackfield.sip.SipLoop;
import jackfield.sip.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sip.header.ToHeader;
import javax.sip.message.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TransactionsOverLoopbackTest {

    @SuppressWarnings("NullAway.Init")
    private Party alice;

    @SuppressWarnings("NullAway.Init")
    private Party bob;

    @BeforeEach
    void open() throws IOException {
        alice = new Party("127.0.0.1");
        bob = new Party("127.0.0.1");
    }

    @AfterEach
    void close() {
        alice.close();
        bob.close();
    }

    @Test
    void answersARequestWithoutATransaction() {
        bob.handles(request -> Verdict.respond(200));

        send(Request.OPTIONS);

        assertThat(alice.next()).isEqualTo("200");
        assertThat(bob.stack.transactions()).isZero();
    }

    @Test
    void sendsAVerdictThroughTheTransactionThatWasBegun() {
        bob.handles(
                request -> {
                    request.transaction();
                    return Verdict.respond(486);
                });

        send(Request.INVITE);

        assertThat(alice.until("486")).containsExactly("100", "486");
    }

    @Test
    void keepsTheCallAndItsAnswersOnTheOwnersLoop() {
        bob.handles(
                request -> {
                    bob.tell(Thread.currentThread().getName() + " " + request.owner().inLoop());
                    return Verdict.respond(404);
                });

        for (SipLoop loop : alice.stack.loops()) {
            Party.on(loop, () -> send(Request.INVITE, loop));
            assertThat(alice.next()).isEqualTo("404");
            assertThat(bob.next()).startsWith("sip-loop-").endsWith(" true");
        }
    }

    @Test
    void repeatsARequestUntilItIsAnswered() {
        AtomicInteger times = new AtomicInteger();
        bob.handles(request -> times.incrementAndGet() < 4 ? Verdict.drop() : Verdict.respond(200));

        send(Request.OPTIONS);

        assertThat(alice.next()).isEqualTo("200");
        assertThat(times).hasValue(4);
    }

    @Test
    void givesTheSameTagToARequestThatComesAgain() {
        AtomicInteger times = new AtomicInteger();
        bob.handles(
                request -> {
                    bob.tell("came");
                    return times.incrementAndGet() == 1 ? Verdict.drop() : Verdict.respond(403);
                });
        SipLoop loop = alice.stack.loops().getFirst();
        Request request = alice.request(Request.INVITE, bob, loop);

        Party.on(
                loop,
                () ->
                        alice.stack.send(
                                request,
                                alice.target(bob),
                                new Telling(
                                        alice,
                                        response ->
                                                alice.tell(
                                                        ((ToHeader)
                                                                        response.getHeader(
                                                                                ToHeader.NAME))
                                                                .getTag()))));

        assertThat(alice.next()).isEqualTo("403");
        assertThat(alice.next()).hasSize(16);
    }

    @Test
    void absorbsRepetitionsOnceThereIsATransaction() {
        AtomicInteger times = new AtomicInteger();
        bob.handles(
                request -> {
                    times.incrementAndGet();
                    request.owner()
                            .after(
                                    Party.T1.multipliedBy(8),
                                    () -> request.transaction().send(200, List.of()));
                    request.owner().execute(request::transaction);
                    return Verdict.taken();
                });

        send(Request.MESSAGE);

        assertThat(alice.next()).isEqualTo("200");
        assertThat(times).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void tellsOfNoAnswer() {
        bob.handles(request -> Verdict.drop());

        send(Request.OPTIONS);

        assertThat(alice.next()).isEqualTo("TIMEOUT");
    }

    @Test
    void repeatsARefusalUntilItIsAcknowledged() {
        bob.handles(
                request -> {
                    request.transaction();
                    return Verdict.respond(603);
                });

        send(Request.INVITE);

        assertThat(alice.until("603")).containsExactly("100", "603");
        assertThat(alice.quiet()).isTrue();
    }

    @Test
    void cancelsACallThatRings() {
        bob.handles(
                request -> {
                    var transaction = request.transaction();
                    transaction.onCancel(
                            () -> {
                                bob.tell("cancelled");
                                transaction.send(487, List.of());
                            });
                    transaction.send(180, List.of());
                    return Verdict.taken();
                });
        SipLoop loop = alice.stack.loops().getLast();
        OutboundTransaction call = Party.on(loop, () -> send(Request.INVITE, loop));

        assertThat(alice.until("180")).endsWith("180");
        loop.execute(call::cancel);

        assertThat(bob.next()).isEqualTo("cancelled");
        assertThat(alice.next()).isEqualTo("487");
    }

    @Test
    void cancelsOnlyWhenAProvisionalResponseAllowsIt() {
        bob.handles(
                request -> {
                    var transaction = request.transaction();
                    transaction.onCancel(() -> transaction.send(487, List.of()));
                    return Verdict.taken();
                });
        SipLoop loop = alice.stack.loops().getLast();
        Party.on(
                loop,
                () -> {
                    OutboundTransaction call = send(Request.INVITE, loop);
                    call.cancel();
                    return call;
                });

        assertThat(alice.until("487")).containsExactly("100", "487");
    }

    @Test
    void answers500WhenThePipelineFailsAndLivesOn() {
        bob.handles(
                request -> {
                    throw new IllegalStateException("a bug");
                });
        send(Request.OPTIONS);
        assertThat(alice.next()).isEqualTo("500");

        bob.handles(request -> overflow(0));
        send(Request.OPTIONS);
        assertThat(alice.next()).isEqualTo("500");

        bob.handles(request -> Verdict.respond(200));
        send(Request.OPTIONS);
        assertThat(alice.next()).isEqualTo("200");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Verdict overflow(int depth) {
        return overflow(depth + 1).then(() -> Verdict.respond(200));
    }

    @Test
    void letsAGateRefuseBeforeAnythingElse() {
        bob.gates(request -> Verdict.respond(403)).handles(request -> Verdict.respond(200));

        send(Request.REGISTER);

        assertThat(alice.next()).isEqualTo("403");
        assertThat(bob.stack.counters().of(Counters.Counter.REFUSED)).isPositive();
    }

    @Test
    void runsThePipelineOnNothingButSipLoops() {
        bob.handles(request -> Verdict.respond(200));
        send(Request.OPTIONS);
        alice.next();

        assertThat(bob.threads()).allMatch(name -> name.startsWith("sip-loop-"));
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(
                        thread -> thread.isAlive() && thread.getName().startsWith("EventScanner"));
    }

    private OutboundTransaction send(String method) {
        SipLoop loop = alice.stack.loops().getFirst();
        return Party.on(loop, () -> send(method, loop));
    }

    private OutboundTransaction send(String method, SipLoop loop) {
        return alice.stack.send(
                alice.request(method, bob, loop), alice.target(bob), new Telling(alice));
    }
}
