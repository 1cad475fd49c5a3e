// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.channel.HangupCause;
import jackfield.sip.Dialog;
import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.InboundTransaction;
import jackfield.sip.spi.SessionHeaders;
import jackfield.sip.spi.SessionUser;
import java.util.List;
import java.util.Optional;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/** A session that somebody invited us to. Confined to the owner's loop where {@link InviteSession} says so. */
final class IncomingSession extends InviteSession {

    private final InboundRequest invite;
    private final InboundTransaction transaction;
    private final Dialog dialog;

    /** Our answer to the offer in the INVITE; null if the INVITE had none. */
    private @Nullable String answer;

    private @Nullable SessionUser user;
    private boolean progressSent;

    /** Set when the channel was hung up after our 2xx but before its ACK (RFC 3261 §15). */
    private @Nullable HangupCause endAfterAck;

    IncomingSession(SessionKernel kernel, InboundRequest invite, Endpoint endpoint) {
        super(kernel, invite.owner(), endpoint, SessionState.INVITED);
        this.invite = invite;
        this.transaction = invite.transaction();
        this.dialog = kernel.stack().dialog(invite, this);
        if (endpoint.signaling().rewriteContact()) {
            dialog.followSource();
        }
        transaction.onCancel(this::cancelled);
    }

    /** Takes the answer that the media made of the INVITE's offer. */
    void answer(String sdp) {
        answer = sdp;
    }

    void user(SessionUser taker) {
        user = taker;
    }

    /** Refuses the call before anybody has taken it. */
    void refuse(int status) {
        if (!isEnded()) {
            transaction.send(status, List.of());
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
                        transaction.send(dialog.response(transaction, Response.RINGING));
                    }
                });
    }

    @Override
    public void progress() {
        loop.execute(
                () -> {
                    if (state() == SessionState.INVITED && !progressSent && answer != null) {
                        progressSent = true;
                        Response response = dialog.response(transaction, Response.SESSION_PROGRESS);
                        SessionBody.put(response, answer, kernel.stack().headers());
                        transaction.send(response);
                    }
                });
    }

    @Override
    public void answer() {
        loop.execute(
                () -> {
                    if (state() == SessionState.INVITED) {
                        accept();
                    }
                });
    }

    private void accept() {
        state(SessionState.ANSWERED);
        Response ok = dialog.response(transaction, Response.OK);
        kernel.allow(ok);
        if (answer == null) {
            expectAnswerInAck();
        }
        SessionBody.put(
                ok, answer == null ? sessionMedia().offer() : answer, kernel.stack().headers());
        dialog.accept(transaction, ok);
    }

    @Override
    public void acknowledged(Request ack) {
        if (state() == SessionState.ANSWERED) {
            state(SessionState.ESTABLISHED);
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
                transaction.send(dialog.response(transaction, status));
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
            ended(HangupCause.NORMAL_CLEARING, Response.REQUEST_TERMINATED);
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
