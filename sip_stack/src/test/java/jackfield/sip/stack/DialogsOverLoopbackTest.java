// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.Dialog;
import jackfield.sip.InboundRequest;
import jackfield.sip.InboundTransaction;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.SipLoop;
import jackfield.sip.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DialogsOverLoopbackTest {

    @SuppressWarnings("NullAway.Init")
    private Party alice;

    @SuppressWarnings("NullAway.Init")
    private Party bob;

    @SuppressWarnings("NullAway.Init")
    private TellingUser userOfBob;

    @SuppressWarnings("NullAway.Init")
    private SipLoop loop;

    @SuppressWarnings("NullAway.Init")
    private Dialog calling;

    private final BlockingQueue<Dialog> called = new LinkedBlockingQueue<>();

    @BeforeEach
    void open() throws IOException {
        alice = new Party("127.0.0.1");
        bob = new Party("127.0.0.1");
        userOfBob = new TellingUser(bob);
        loop = alice.stack.loops().getLast();
    }

    @AfterEach
    void close() {
        alice.close();
        bob.close();
    }

    @Test
    void setsUpACallAndEndsIt() throws InterruptedException {
        bob.handles(this::ringAndAccept);

        call(true);

        assertThat(alice.until("200")).containsExactly("100", "180", "200");
        assertThat(bob.next()).isEqualTo("ACK");
        assertThat(bob.stack.dialogs()).isEqualTo(1);
        loop.execute(() -> calling.send(calling.request(Request.BYE), new Telling(alice)));
        assertThat(bob.next()).isEqualTo("BYE 2");
        assertThat(alice.next()).isEqualTo("200");
        closeBoth();
        assertThat(alice.stack.dialogs()).isZero();
        assertThat(bob.stack.dialogs()).isZero();
    }

    @Test
    void namesTheCallInTheLogWhileItsUserWorks() {
        bob.handles(this::ringAndAccept);
        call(true);
        alice.until("200");
        bob.next();

        loop.execute(() -> calling.send(calling.request(Request.BYE), new Telling(alice)));

        assertThat(bob.next()).isEqualTo("BYE 2");
        assertThat(userOfBob.calls()).containsExactly(calling.callId());
    }

    @Test
    void sendsRequestsTheOtherWayToo() throws InterruptedException {
        bob.handles(this::ringAndAccept);
        call(true);
        assertThat(bob.next()).isEqualTo("ACK");
        Dialog dialog = called.take();

        dialog.loop().execute(() -> dialog.send(dialog.request(Request.BYE), new Telling(bob)));

        assertThat(alice.until("BYE 1")).endsWith("BYE 1");
        assertThat(bob.next()).isEqualTo("200");
    }

    @Test
    void keepsTheOrderOfRequests() {
        bob.handles(this::ringAndAccept);
        call(true);
        alice.until("200");
        bob.next();

        loop.execute(
                () -> {
                    for (int i = 0; i < 40; i++) {
                        calling.send(calling.request(Request.INFO), new Telling(alice));
                    }
                });

        for (int i = 0; i < 40; i++) {
            assertThat(bob.next()).isEqualTo("INFO " + (i + 2));
        }
        for (int i = 0; i < 40; i++) {
            assertThat(alice.next()).isEqualTo("200");
        }
    }

    @Test
    void refusesARequestThatComesOutOfOrder() {
        bob.handles(this::ringAndAccept);
        call(true);
        alice.until("200");
        bob.next();

        loop.execute(
                () -> {
                    Request early = calling.request(Request.INFO);
                    Request late = calling.request(Request.INFO);
                    calling.send(late, new Telling(alice));
                    calling.send(early, new Telling(alice));
                });

        assertThat(bob.next()).isEqualTo("INFO 3");
        assertThat(List.of(alice.next(), alice.next())).containsExactlyInAnyOrder("200", "500");
    }

    @Test
    void repeatsTheOkUntilItGivesUp() {
        bob.handles(this::ringAndAccept);

        call(false);

        assertThat(alice.until("200")).endsWith("200");
        assertThat(bob.next()).isEqualTo("no ACK");
    }

    @Test
    void acknowledgesARepeatedOkAgain() {
        List<InboundTransaction> kept = new ArrayList<>();
        bob.handles(
                request -> {
                    kept.add(request.transaction());
                    return ringAndAccept(request);
                });
        call(true);
        assertThat(bob.next()).isEqualTo("ACK");
        alice.until("200");
        long before = requestsAt(bob);

        Response again =
                Party.on(
                        bob.stack.ownerOf(calling.callId()),
                        () -> {
                            ((jackfield.sip.stack.transaction.StackInboundTransaction)
                                            kept.getFirst())
                                    .sendAgain();
                            return null;
                        });

        assertThat(again).isNull();
        awaitMore(before);
        assertThat(alice.quiet()).isTrue();
    }

    @Test
    void endsACallThatIsAnsweredAfterAliceHasGone() {
        BlockingQueue<InboundRequest> ringing = new LinkedBlockingQueue<>();
        bob.handles(
                request -> {
                    request.transaction().send(180, List.of());
                    ringing.add(request);
                    return Verdict.taken();
                });
        call(false);
        alice.until("180");
        Party.on(
                loop,
                () -> {
                    calling.close();
                    return true;
                });
        InboundRequest invite = ringing.element();
        bob.stack
                .ownerOf(invite.callId())
                .execute(
                        () -> {
                            Dialog dialog = bob.stack.dialog(invite, new TellingUser(bob));
                            dialog.accept(
                                    invite.transaction(),
                                    dialog.response(invite.transaction(), 200));
                        });

        assertThat(List.of(bob.next(), bob.next())).containsExactly("ACK", "BYE 2");
        assertThat(alice.quiet()).isTrue();
    }

    @Test
    void answers481InADialogThatIsClosed() throws InterruptedException {
        bob.handles(this::ringAndAccept);
        call(true);
        alice.until("200");
        bob.next();
        Dialog dialog = called.take();
        Party.on(
                dialog.loop(),
                () -> {
                    dialog.close();
                    return true;
                });

        loop.execute(() -> calling.send(calling.request(Request.INFO), new Telling(alice)));

        assertThat(alice.next()).isEqualTo("481");
    }

    private void call(boolean acknowledge) {
        Request invite = alice.request(Request.INVITE, bob, loop);
        invite.setHeader(alice.stack.headers().createContactHeader(address(alice)));
        OutboundTransaction sent =
                Party.on(
                        loop,
                        () -> {
                            calling =
                                    alice.stack.dialog(
                                            invite, alice.target(bob), new TellingUser(alice));
                            return alice.stack.send(
                                    invite,
                                    alice.target(bob),
                                    new Telling(alice, response -> learn(response, acknowledge)));
                        });
        assertThat(sent).isNotNull();
    }

    private static javax.sip.address.Address address(Party party) {
        try {
            return party.stack.addresses().createAddress("<" + party.uri("201") + ">");
        } catch (java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void learn(Response response, boolean acknowledge) {
        calling.learn(response);
        if (response.getStatusCode() == 200 && acknowledge) {
            calling.acknowledge(response);
        }
    }

    private Verdict ringAndAccept(InboundRequest invite) {
        Dialog dialog = bob.stack.dialog(invite, userOfBob);
        called.add(dialog);
        InboundTransaction transaction = invite.transaction();
        transaction.send(dialog.response(transaction, 180));
        dialog.accept(transaction, dialog.response(transaction, 200));
        return Verdict.taken();
    }

    private void closeBoth() throws InterruptedException {
        Dialog theirs = called.poll(5, TimeUnit.SECONDS);
        for (Dialog dialog : List.of(calling, theirs)) {
            Party.on(
                    dialog.loop(),
                    () -> {
                        dialog.close();
                        dialog.close();
                        return true;
                    });
        }
    }

    private static long requestsAt(Party party) {
        return party.stack.counters().of(Counters.Counter.REQUESTS);
    }

    private void awaitMore(long before) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (requestsAt(bob) == before && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(requestsAt(bob)).isGreaterThan(before);
    }
}
