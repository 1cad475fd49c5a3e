// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.channel.HangupCause;
import jackfield.sip.Dialog;
import jackfield.sip.InboundRequest;
import jackfield.sip.InboundTransaction;
import jackfield.sip.Verdict;
import jackfield.sip.spi.SessionMedia;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import javax.sip.header.AcceptHeader;
import javax.sip.header.Header;
import javax.sip.message.Request;
import javax.sip.message.Response;

/**
 * Answers the requests inside a session's dialog: BYE, a new offer by INVITE or UPDATE, OPTIONS. Confined
 * to the owner's loop.
 */
final class InDialogRequests {

    private final InviteSession session;

    /** Our 200 to an INVITE without an offer has gone out with one; the ACK brings the answer. */
    private boolean answerInAck;

    /** A re-INVITE of the far end is waiting for its ACK. */
    private boolean reInviteOpen;

    InDialogRequests(InviteSession session) {
        this.session = session;
    }

    void expectAnswerInAck() {
        answerInAck = true;
    }

    boolean reInviteOpen() {
        return reInviteOpen;
    }

    void received(InboundRequest request) {
        InboundTransaction transaction = request.transaction();
        if (session.isEnded()) {
            transaction.send(481, List.of());
            return;
        }
        List<Header> unknown = OptionTags.unknown(session.kernel, session.endpoint(), request);
        if (!unknown.isEmpty()) {
            transaction.send(420, unknown);
            return;
        }
        session.renewal.hear(request.message());
        switch (request.method()) {
            case Request.BYE -> bye(request, transaction);
            case Request.PRACK -> session.prack(request);
            case Request.INVITE -> reInvite(request, transaction);
            case Request.UPDATE -> update(request, transaction);
            case Request.OPTIONS -> options(transaction);
            default -> transaction.send(405, List.of(session.kernel.allow()));
        }
    }

    private void bye(InboundRequest request, InboundTransaction transaction) {
        transaction.send(200, List.of());
        session.ended(Reasons.in(request.message()).orElse(HangupCause.NORMAL_CLEARING), 0);
    }

    private void options(InboundTransaction transaction) {
        Response response = dialog().response(transaction, 200);
        OptionTags.put(session.kernel, session.endpoint(), response);
        transaction.send(response);
    }

    /** RFC 3261 §14.2. */
    private void reInvite(InboundRequest request, InboundTransaction transaction) {
        if (session.inviting()) {
            transaction.send(491, List.of());
            return;
        }
        if (session.state() != SessionState.ESTABLISHED || reInviteOpen) {
            retryLater(transaction);
            return;
        }
        if (refused(request, transaction)) {
            return;
        }
        switch (SessionBody.kind(request.message())) {
            case UNSUPPORTED -> unsupported(transaction);
            case SDP ->
                    answer(request, transaction)
                            .ifPresent(
                                    sdp -> {
                                        accept(request, transaction, sdp);
                                        session.agreed();
                                    });
            case NONE -> {
                answerInAck = true;
                accept(request, transaction, session.sessionMedia().offer());
            }
        }
    }

    /** RFC 4028 §9. */
    private boolean refused(InboundRequest request, InboundTransaction transaction) {
        Optional<Verdict.Respond> refusal =
                SessionTimer.refusal(session.kernel, session.endpoint(), request.message());
        refusal.ifPresent(it -> transaction.send(it.status(), it.headers()));
        return refusal.isPresent();
    }

    /** RFC 3261 §14.2, RFC 3311 §5.2: some seconds by chance. */
    private void retryLater(InboundTransaction transaction) {
        int seconds = ThreadLocalRandom.current().nextInt(1, 11);
        transaction.send(500, session.kernel.headers("Retry-After", Integer.toString(seconds)));
    }

    /** RFC 3311 §5.2. */
    private void update(InboundRequest request, InboundTransaction transaction) {
        SessionBody.Kind kind = SessionBody.kind(request.message());
        if (kind == SessionBody.Kind.UNSUPPORTED) {
            unsupported(transaction);
        } else if (kind == SessionBody.Kind.NONE) {
            if (!refused(request, transaction)) {
                transaction.send(updated(request, transaction));
            }
        } else if (session.offers() == InviteSession.Offers.OURS_OPEN) {
            transaction.send(491, List.of());
        } else if (session.offers() == InviteSession.Offers.THEIRS_OPEN) {
            retryLater(transaction);
        } else if (!refused(request, transaction)) {
            answer(request, transaction)
                    .ifPresent(
                            sdp -> {
                                Response ok = updated(request, transaction);
                                SessionBody.put(ok, sdp, session.kernel.stack().headers());
                                transaction.send(ok);
                                session.agreed();
                            });
        }
    }

    private Response updated(InboundRequest request, InboundTransaction transaction) {
        Response ok = dialog().response(transaction, 200);
        OptionTags.put(session.kernel, session.endpoint(), ok);
        if (session.state() == SessionState.ESTABLISHED) {
            session.timer.answer(request.message(), ok);
        }
        return ok;
    }

    /** Our answer to the offer in the request; refuses it where there is none. */
    private Optional<String> answer(InboundRequest request, InboundTransaction transaction) {
        SessionMedia media = session.sessionMedia();
        try {
            Optional<String> answer = SessionBody.sdp(request.message()).flatMap(media::answer);
            if (answer.isEmpty()) {
                transaction.send(488, session.kernel.incompatible());
            }
            return answer;
        } catch (IllegalArgumentException e) {
            transaction.send(400, session.kernel.malformed());
            return Optional.empty();
        }
    }

    private void accept(InboundRequest request, InboundTransaction transaction, String sdp) {
        Response ok = updated(request, transaction);
        SessionBody.put(ok, sdp, session.kernel.stack().headers());
        reInviteOpen = true;
        dialog().accept(transaction, ok);
    }

    private void unsupported(InboundTransaction transaction) {
        transaction.send(415, session.kernel.headers(AcceptHeader.NAME, "application/sdp"));
    }

    /** The ACK may hold the answer to an offer that our 2xx made (RFC 3261 §13.2.1). */
    void acknowledged(Request ack) {
        reInviteOpen = false;
        if (session.isEnded() || !answerInAck) {
            return;
        }
        answerInAck = false;
        Optional<String> answer = SessionBody.sdp(ack);
        if (answer.isPresent() && session.sessionMedia().accept(answer.get())) {
            session.agreed();
        } else {
            session.bye(HangupCause.BEARER_CAPABILITY_NOT_AVAILABLE, 488);
        }
    }

    private Dialog dialog() {
        Dialog dialog = session.dialog();
        if (dialog == null) {
            throw new IllegalStateException("a request in a dialog that is not there");
        }
        return dialog;
    }
}
