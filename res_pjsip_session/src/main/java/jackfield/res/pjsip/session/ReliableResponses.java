// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.sip.Endpoint;
import jackfield.sip.EndpointSignaling.ReliableProvisional;
import jackfield.sip.InboundTransaction;
import jackfield.sip.SipLoop;
import jackfield.sip.Verdict;
import jackfield.thread.Timers.Timer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import javax.sip.message.Message;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/**
 * Provisional responses that are repeated until PRACK comes (RFC 3262 §3): one after the other, each
 * numbered. Confined to the owner's loop.
 */
final class ReliableResponses {

    static final String TAG = "100rel";

    private static final int PATIENCE = 64;

    private final SessionKernel kernel;
    private final SipLoop loop;
    private final InboundTransaction transaction;
    private final Runnable unconfirmed;
    private final Deque<Response> waiting = new ArrayDeque<>();
    private long number = ThreadLocalRandom.current().nextLong(1, Integer.MAX_VALUE);
    private @Nullable Response sent;
    private List<Timer> timers = List.of();

    /**
     * @param unconfirmed run when no PRACK came for 64*T1
     */
    ReliableResponses(
            SessionKernel kernel,
            SipLoop loop,
            InboundTransaction transaction,
            Runnable unconfirmed) {
        this.kernel = kernel;
        this.loop = loop;
        this.transaction = transaction;
        this.unconfirmed = unconfirmed;
    }

    /** Whether responses to this INVITE are to be confirmed. */
    static boolean wanted(Endpoint endpoint, Message invite) {
        return switch (endpoint.signaling().reliableProvisional()) {
            case NO -> false;
            case YES -> OptionTags.requires(invite, TAG);
            case PEER_SUPPORTED, REQUIRED -> OptionTags.knows(invite, TAG);
        };
    }

    /** What an INVITE is refused with where we insist and the far end cannot (§3, RFC 3261 §21.4.16). */
    static Optional<Verdict.Respond> refusal(
            SessionKernel kernel, Endpoint endpoint, Message invite) {
        return endpoint.signaling().reliableProvisional() == ReliableProvisional.REQUIRED
                        && !OptionTags.knows(invite, TAG)
                ? Optional.of(new Verdict.Respond(421, kernel.headers(OptionTags.REQUIRE, TAG)))
                : Optional.empty();
    }

    /** Sends it now, or when those before it have been confirmed. */
    void send(Response response) {
        response.addHeader(kernel.header(OptionTags.REQUIRE, TAG));
        waiting.add(response);
        sendNext();
    }

    private void sendNext() {
        if (sent != null || waiting.isEmpty()) {
            return;
        }
        Response next = waiting.remove();
        next.setHeader(kernel.header("RSeq", Long.toString(++number)));
        sent = next;
        transaction.send(next);
        Duration t1 = kernel.t1();
        timers =
                List.of(
                        loop.after(t1, () -> again(next, t1)),
                        loop.after(t1.multipliedBy(PATIENCE), this::giveUp));
    }

    private void again(Response response, Duration waited) {
        if (sent == response) {
            transaction.send(response);
            Duration wait = waited.multipliedBy(2);
            timers = List.of(loop.after(wait, () -> again(response, wait)), timers.getLast());
        }
    }

    private void giveUp() {
        if (sent != null) {
            stop();
            unconfirmed.run();
        }
    }

    /**
     * A PRACK came.
     *
     * @return false if it confirms nothing that is waiting for it
     */
    boolean confirmed(Request prack) {
        Response response = sent;
        if (response == null) {
            return false;
        }
        String[] rack = Words.first(prack, "RAck").orElse("").split("\\s+");
        String[] cseq = Words.first(response, "CSeq").orElse("").split("\\s+");
        boolean matches =
                rack.length == 3
                        && rack[0].equals(Long.toString(number))
                        && rack[1].equals(cseq[0])
                        && rack[2].equals(Request.INVITE);
        if (matches) {
            sent = null;
            timers.forEach(Timer::cancel);
        }
        return matches;
    }

    /** What waited for the last one goes out. */
    void resume() {
        sendNext();
    }

    /** One with a session description is on its way: 2xx has to wait (§3). */
    boolean blocksAnswer() {
        return SessionBody.in(sent) || waiting.stream().anyMatch(SessionBody::in);
    }

    /** The final response is next; nothing is repeated any more, but a late PRACK still fits. */
    void quiet() {
        waiting.clear();
        timers.forEach(Timer::cancel);
    }

    void stop() {
        quiet();
        sent = null;
    }
}
