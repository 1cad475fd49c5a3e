// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.channel.CallerId;
import jackfield.channel.HangupCause;
import jackfield.sip.Dialog;
import jackfield.sip.EndpointCallerIdentity.ConnectedLineMethod;
import jackfield.sip.OutboundTransaction;
import jackfield.thread.Timers.Timer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import javax.sip.message.Message;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/**
 * Our own UPDATE or re-INVITE in a session, one at a time: to refresh it, or to tell whom the far end
 * talks to. One that crosses an offer of the far end is sent again later. Confined to the owner's loop.
 *
 * <pre>
 * IDLE ──due──▶ SENT ──2xx──▶ IDLE
 *                 ├──491, 500 with Retry-After──▶ WAITING ──▶ SENT
 *                 ├──422, UPDATE unknown──▶ SENT
 *                 └──408, 481, no answer──▶ (BYE)
 * </pre>
 */
final class Renewal implements OutboundTransaction.Listener {

    private enum State {
        IDLE,
        SENT,
        WAITING
    }

    private final InviteSession session;
    private final boolean ownsCallId;
    private State state = State.IDLE;
    private boolean farUpdates;
    private boolean due;
    private String method = "";
    private Optional<CallerId> party = Optional.empty();

    /** Whom the last request told of; another may have come since. */
    private Optional<CallerId> told = Optional.empty();

    private @Nullable Timer later;

    /**
     * @param ownsCallId we began the dialog, and wait longer after a glare (RFC 3261 §14.1)
     */
    Renewal(InviteSession session, boolean ownsCallId) {
        this.session = session;
        this.ownsCallId = ownsCallId;
    }

    /** A message of the far end says which methods it knows. */
    void hear(Message message) {
        if (message.getHeader("Allow") != null) {
            farUpdates = Words.has(message, "Allow", Request.UPDATE);
        }
    }

    /** An offer of ours is open: one of the far end gets 491 (RFC 3261 §14.2). */
    boolean offering() {
        return state == State.SENT && method.equals(Request.INVITE);
    }

    /** Refreshes the session. */
    void refresh() {
        due = true;
        next();
    }

    /** Tells the far end whom it talks to. */
    void tell(CallerId connected) {
        party = Optional.of(connected);
        next();
    }

    private void next() {
        if (state != State.IDLE || !due && party.isEmpty()) {
            return;
        }
        if (session.state() == SessionState.ESTABLISHED) {
            send();
        }
    }

    /** The session is established: what was asked for before is sent now. */
    void begin() {
        next();
    }

    private void send() {
        Dialog dialog = session.dialog();
        if (dialog == null || session.isEnded()) {
            return;
        }
        if (session.offerOfFarEndOpen()) {
            waitFor(glare());
            return;
        }
        told = party;
        boolean invited =
                told.isPresent()
                        && session.endpoint().callerIdentity().connectedLineMethod()
                                != ConnectedLineMethod.UPDATE;
        method = invited || !farUpdates ? Request.INVITE : Request.UPDATE;
        Request request = dialog.request(method);
        OptionTags.put(session.kernel, session.endpoint(), request);
        session.timer.ask(request, true);
        told.ifPresent(it -> session.identity(request, it, "called"));
        if (method.equals(Request.INVITE)) {
            SessionBody.put(
                    request, session.sessionMedia().offer(), session.kernel.stack().headers());
        }
        state = State.SENT;
        ChallengedRequest.send(session.kernel, session.endpoint(), dialog, request, this);
    }

    @Override
    public void response(Response response) {
        int status = response.getStatusCode();
        if (status < 200) {
            return;
        }
        if (status < 300) {
            accepted(response);
            return;
        }
        if (session.isEnded()) {
            return;
        }
        boolean update = method.equals(Request.UPDATE);
        if (status == 491) {
            waitFor(glare());
        } else if (status == 422 && session.timer.lengthen(response)) {
            send();
        } else if (update && (status == 405 || status == 501)) {
            farUpdates = false;
            send();
        } else if (status == 408 || status == 481) {
            session.bye(HangupCause.RECOVERY_ON_TIMER_EXPIRE, status);
        } else if (status == 500 && Words.number(response, "Retry-After").isPresent()) {
            waitFor(Duration.ofSeconds(Words.number(response, "Retry-After").getAsLong()));
        } else {
            done();
        }
    }

    private void accepted(Response ok) {
        Dialog dialog = session.dialog();
        if (dialog == null || session.isEnded()) {
            return; // the stack acknowledges what is too late
        }
        session.timer.answered(ok);
        hear(ok);
        if (method.equals(Request.INVITE)) {
            dialog.acknowledge(ok);
            boolean agreed = SessionBody.sdp(ok).map(session.sessionMedia()::accept).orElse(false);
            if (!agreed) {
                session.bye(HangupCause.BEARER_CAPABILITY_NOT_AVAILABLE, 488);
                return;
            }
            session.agreed();
        } else {
            dialog.learn(ok);
        }
        done();
    }

    private void done() {
        due = false;
        if (party.equals(told)) {
            party = Optional.empty();
        }
        state = State.IDLE;
        next();
    }

    @Override
    public void failed(OutboundTransaction.Failure failure) {
        if (!session.isEnded()) {
            session.bye(HangupCause.RECOVERY_ON_TIMER_EXPIRE, 408);
        }
    }

    private void waitFor(Duration time) {
        state = State.WAITING;
        later =
                session.loop.after(
                        time,
                        () -> {
                            state = State.IDLE;
                            next();
                        });
    }

    /** RFC 3261 §14.1, in steps of 10 ms. */
    private Duration glare() {
        int steps =
                ownsCallId
                        ? ThreadLocalRandom.current().nextInt(210, 401)
                        : ThreadLocalRandom.current().nextInt(0, 201);
        return Duration.ofMillis(10L * steps);
    }

    void stop() {
        if (later != null) {
            later.cancel();
        }
    }
}
