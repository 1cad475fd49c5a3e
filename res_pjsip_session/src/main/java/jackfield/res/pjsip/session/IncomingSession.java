// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.channel.CallerId;
import jackfield.channel.HangupCause;
import jackfield.channel.Hops;
import jackfield.sip.Dialog;
import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.InboundTransaction;
import jackfield.sip.spi.SessionHeaders;
import jackfield.sip.spi.SessionUser;
import java.util.List;
import java.util.Optional;
import javax.sip.header.MaxForwardsHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A session that somebody invited us to. Confined to the owner's loop where {@link InviteSession} says so. */
final class IncomingSession extends InviteSession {

    private static final Logger log = LoggerFactory.getLogger(IncomingSession.class);

    private final InboundRequest invite;
    private final InboundTransaction transaction;
    private final Dialog dialog;

    private final FirstExchange exchange = new FirstExchange(this);
    private @Nullable SessionUser user;
    private final ReliableResponses reliable;
    private final boolean reliably;
    private boolean progressSent;
    private boolean rings;

    /** The 2xx waits until what was agreed on before is confirmed. */
    private boolean answerWaits;

    /** Set when the channel was hung up after our 2xx but before its ACK (RFC 3261 §15). */
    private @Nullable HangupCause endAfterAck;

    IncomingSession(SessionKernel kernel, InboundRequest invite, Endpoint endpoint) {
        super(kernel, invite.owner(), endpoint, false);
        this.invite = invite;
        this.transaction = invite.transaction();
        this.dialog = kernel.stack().dialog(invite, this);
        tune(dialog);
        this.reliably = ReliableResponses.wanted(endpoint, invite.message());
        this.reliable = new ReliableResponses(kernel, loop, transaction, this::unconfirmed);
        renewal.hear(invite.message());
        transaction.onCancel(this::cancelled);
    }

    /** Takes the answer that the media made of the INVITE's offer. */
    void answer(String sdp) {
        exchange.answer(sdp);
    }

    void user(SessionUser taker) {
        user = taker;
    }

    /** Refuses the call before anybody has taken it. */
    void refuse(int status) {
        if (!isEnded()) {
            transaction.send(status, kernel.warning(status));
            ended(HangupStatus.cause(status), status);
        }
    }

    @Override
    SessionUser user() {
        return user == null ? NobodyYet.INSTANCE : user;
    }

    @Override
    Dialog dialog() {
        return dialog;
    }

    @Override
    public SessionHeaders headers() {
        return new ReceivedHeaders(invite);
    }

    @Override
    public int hops() {
        return invite.message().getHeader(MaxForwardsHeader.NAME) instanceof MaxForwardsHeader left
                ? left.getMaxForwards()
                : Hops.MOST;
    }

    @Override
    void closed() {
        reliable.stop();
    }

    @Override
    public String callId() {
        return invite.callId();
    }

    @Override
    public void invite() {
        throw new IllegalStateException("an incoming session invites nobody");
    }

    /** 180, unless 183 has gone out: a phone that plays early media would stop it. */
    @Override
    public void ring() {
        loop.execute(
                () -> {
                    if (state() == SessionState.INVITED && !progressSent) {
                        rings = true;
                        provisional(Response.RINGING, false);
                    }
                });
    }

    @Override
    public void progress() {
        loop.execute(
                () -> {
                    boolean described = exchange.hasAnswer() || reliably;
                    if (state() == SessionState.INVITED && !progressSent && described) {
                        progressSent = true;
                        provisional(Response.SESSION_PROGRESS, true);
                    }
                });
    }

    private void provisional(int status, boolean early) {
        Response response = dialog.response(transaction, status);
        identity(response, party(), "called");
        exchange.describe(response, early, reliably);
        if (reliably) {
            OptionTags.put(kernel, endpoint(), response);
            reliable.send(response);
        } else {
            transaction.send(response);
        }
    }

    /** RFC 3262 §3, §5. */
    @Override
    void prack(InboundRequest request) {
        InboundTransaction prack = request.transaction();
        boolean described = reliable.blocksAnswer();
        if (!reliable.confirmed(request.message())) {
            prack.send(481, List.of());
            return;
        }
        Response ok = dialog.response(prack, Response.OK);
        boolean fine = exchange.confirm(request.message(), ok, described);
        prack.send(ok);
        if (!fine) {
            hangUp(HangupCause.BEARER_CAPABILITY_NOT_AVAILABLE);
            return;
        }
        reliable.resume();
        if (answerWaits && state() == SessionState.INVITED && !reliable.blocksAnswer()) {
            accept();
        }
    }

    /** RFC 3262 §3: a provisional response that nobody confirms ends the call. */
    private void unconfirmed() {
        if (state() == SessionState.INVITED) {
            log.warn("{} does not confirm our responses to {}", endpoint().id(), callId());
            hangUp(HangupCause.RECOVERY_ON_TIMER_EXPIRE);
        }
    }

    @Override
    Offers initialOffers() {
        return state() == SessionState.ANSWERED ? exchange.offersAnswered() : exchange.offers();
    }

    /** While it rings, whom it talks to is told at once where that is wanted. */
    @Override
    void partyChanged(CallerId connected) {
        if (state() != SessionState.INVITED) {
            super.partyChanged(connected);
        } else if (endpoint().callerIdentity().rpidImmediate()) {
            provisional(
                    rings && !progressSent ? Response.RINGING : Response.SESSION_PROGRESS, false);
        }
    }

    @Override
    public void answer() {
        loop.execute(
                () -> {
                    if (state() != SessionState.INVITED) {
                        return;
                    }
                    if (reliable.blocksAnswer()) {
                        answerWaits = true;
                    } else {
                        accept();
                    }
                });
    }

    private void accept() {
        reliable.quiet();
        state(SessionState.ANSWERED);
        Response ok = dialog.response(transaction, Response.OK);
        OptionTags.put(kernel, endpoint(), ok);
        timer.answer(invite.message(), ok);
        identity(ok, party(), "called");
        exchange.describe(ok);
        dialog.accept(transaction, ok);
    }

    @Override
    public void acknowledged(Request ack) {
        if (state() == SessionState.ANSWERED) {
            established();
        }
        if (endAfterAck == null) {
            super.acknowledged(ack);
        } else if (!isEnded()) {
            bye(endAfterAck, 0);
        }
    }

    @Override
    void hangUp(HangupCause cause) {
        switch (state()) {
            case INVITED -> {
                int status = HangupStatus.status(cause);
                Response refusal = dialog.response(transaction, status);
                Reasons.of(this, cause).forEach(refusal::addHeader);
                transaction.send(refusal);
                ended(cause, status);
            }
            case ANSWERED -> endAfterAck = cause;
            default -> bye(cause, 0);
        }
    }

    /** RFC 3261 §9.2. */
    private void cancelled() {
        if (state() == SessionState.INVITED) {
            transaction.send(dialog.response(transaction, Response.REQUEST_TERMINATED));
            ended(
                    transaction
                            .cancellation()
                            .flatMap(Reasons::in)
                            .orElse(HangupCause.NORMAL_CLEARING),
                    Response.REQUEST_TERMINATED);
        }
    }

    @Override
    Optional<String> readMore(String item) {
        return switch (item) {
            case "remote_addr" -> Optional.of(Addresses.text(invite.source()));
            case "local_addr" -> Optional.of(Addresses.text(invite.local()));
            case "request_uri", "target_uri" -> invite.uri().map(Object::toString);
            case "secure" -> Optional.of(Addresses.secure(invite.transport()));
            case "local_uri" -> invite.to().map(Object::toString);
            case "remote_uri" -> invite.from().map(Object::toString);
            default -> Optional.empty();
        };
    }
}
