// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.channel.CallerId;
import jackfield.channel.HangupCause;
import jackfield.module.Hold;
import jackfield.rtp.MediaLeg;
import jackfield.sip.Dialog;
import jackfield.sip.DialogUser;
import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.SipLoop;
import jackfield.sip.Target;
import jackfield.sip.spi.Session;
import jackfield.sip.spi.SessionMedia;
import jackfield.sip.spi.SessionUser;
import java.util.List;
import java.util.Optional;
import javax.sip.message.Message;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What incoming and outgoing sessions share: the dialog, the media, and the end. Confined to the
 * owner's loop, but for the methods of {@link Session}, which post.
 */
abstract class InviteSession implements Session, DialogUser {

    private static final Logger log = LoggerFactory.getLogger(InviteSession.class);

    final SessionKernel kernel;
    final SipLoop loop;
    private final Endpoint endpoint;
    private final InDialogRequests requests = new InDialogRequests(this);
    private volatile MediaLeg leg = MediaLeg.NONE;
    private SessionState state;
    private boolean held;
    private @Nullable SessionMedia media;
    private @Nullable Hold mediaHold;
    final SessionTimer timer;
    final Renewal renewal;
    private volatile CallerId party = CallerId.UNKNOWN;

    /**
     * @param calling we send the INVITE
     */
    InviteSession(SessionKernel kernel, SipLoop loop, Endpoint endpoint, boolean calling) {
        this.kernel = kernel;
        this.loop = loop;
        this.endpoint = endpoint;
        this.state = calling ? SessionState.IDLE : SessionState.INVITED;
        this.renewal = new Renewal(this, calling);
        this.timer = new SessionTimer(kernel, loop, endpoint, renewal::refresh, this::timedOut);
    }

    /** Where the exchange of offer and answer stands. */
    enum Offers {
        /** A new offer can be made, by either side. */
        NONE_OPEN,
        OURS_OPEN,
        THEIRS_OPEN
    }

    /** As far as the INVITE that begins the session goes. */
    abstract Offers initialOffers();

    /** An INVITE of ours waits for its final response: one of the far end gets 491 (RFC 3261 §14.2). */
    final boolean inviting() {
        return renewal.offering()
                || state == SessionState.CALLING
                || state == SessionState.CANCELLING;
    }

    /** How the endpoint wants to be talked to. */
    final void tune(Dialog begun) {
        if (endpoint.signaling().rewriteContact()) {
            begun.followSource();
        }
        if (!endpoint.signaling().forceRport()) {
            begun.answerToSentBy();
        }
    }

    /** Where offers stand now. */
    final Offers offers() {
        if (state != SessionState.ESTABLISHED) {
            return initialOffers();
        }
        return offerOfFarEndOpen() || renewal.offering() ? Offers.OURS_OPEN : Offers.NONE_OPEN;
    }

    /** A re-INVITE of the far end has not been acknowledged. */
    final boolean offerOfFarEndOpen() {
        return requests.reInviteOpen();
    }

    /** A PRACK came. */
    void prack(InboundRequest request) {
        request.transaction().send(481, List.of());
    }

    /** Both sides have agreed on everything. */
    final void established() {
        state = SessionState.ESTABLISHED;
        renewal.begin();
    }

    private void timedOut() {
        if (!isEnded()) {
            log.info("{} with {} was not refreshed in time", callId(), endpoint.id());
            bye(HangupCause.RECOVERY_ON_TIMER_EXPIRE, 408);
        }
    }

    /** Stops what the direction has going on. */
    void closed() {}

    /** Who is told of what happens. */
    abstract SessionUser user();

    /** The dialog; null before there is one. */
    abstract @Nullable Dialog dialog();

    /** Ends the session as its state asks for. */
    abstract void hangUp(HangupCause cause);

    @Override
    public final Endpoint endpoint() {
        return endpoint;
    }

    final SessionState state() {
        return state;
    }

    final void state(SessionState next) {
        state = next;
    }

    final boolean isEnded() {
        return state == SessionState.ENDED;
    }

    final void media(SessionMedia opened) {
        media = opened;
        mediaHold = kernel.modules().hold(opened);
        leg = opened.leg();
    }

    final SessionMedia sessionMedia() {
        if (media == null) {
            throw new IllegalStateException("no media in state " + state);
        }
        return media;
    }

    @Override
    public final MediaLeg media() {
        return leg;
    }

    /** Tells the user where an agreement on media changed something. */
    final void agreed() {
        user().mediaChanged();
        boolean now = sessionMedia().held();
        if (now != held) {
            held = now;
            user().held(now);
        }
    }

    @Override
    public final void end(HangupCause cause) {
        loop.execute(
                () -> {
                    if (!isEnded()) {
                        hangUp(cause);
                    }
                });
    }

    /** Our 2xx makes the offer; the ACK will hold the answer. */
    final void expectAnswerInAck() {
        requests.expectAnswerInAck();
    }

    /** Sends BYE and is over at once: its answer changes nothing. */
    final void bye(HangupCause cause, int status) {
        Dialog dialog = dialog();
        if (dialog != null) {
            Request bye = dialog.request(Request.BYE);
            Reasons.of(this, cause).forEach(bye::addHeader);
            ChallengedRequest.send(kernel, endpoint, dialog, bye, UNANSWERED);
        }
        ended(cause, status);
    }

    /** Closes everything of the session and tells its user, once. */
    final void ended(HangupCause cause, int status) {
        if (isEnded()) {
            return;
        }
        state = SessionState.ENDED;
        timer.stop();
        renewal.stop();
        closed();
        Dialog dialog = dialog();
        if (dialog != null) {
            dialog.close();
        }
        leg = MediaLeg.NONE;
        if (media != null) {
            media.close();
        }
        if (mediaHold != null) {
            mediaHold.close();
        }
        log.debug("{} with {} ended: {}", callId(), endpoint.id(), cause);
        user().ended(cause, status);
    }

    @Override
    public final void received(InboundRequest request) {
        requests.received(request);
    }

    @Override
    public void acknowledged(Request ack) {
        requests.acknowledged(ack);
    }

    @Override
    public void unacknowledged() {
        if (!isEnded()) {
            log.warn("{} did not acknowledge our answer to {}", endpoint.id(), callId());
            bye(HangupCause.RECOVERY_ON_TIMER_EXPIRE, 0);
        }
    }

    @Override
    public final void connectedLine(CallerId connected) {
        boolean told = endpoint.callerIdentity().sendConnectedLine() && Identities.sent(endpoint);
        loop.execute(
                () -> {
                    if (told && !isEnded() && !connected.isEmpty() && !connected.equals(party)) {
                        party = connected;
                        partyChanged(connected);
                    }
                });
    }

    /** The far end now talks to this party, and is to be told. */
    void partyChanged(CallerId connected) {
        renewal.tell(connected);
    }

    /** Says whom the far end talks to, as far as it is known. */
    final void identity(Message message, CallerId who, String role) {
        Dialog dialog = dialog();
        if (dialog != null) {
            Target target = dialog.target();
            String host =
                    target.transport()
                            .addressTowards(target.address().getAddress())
                            .getHostAddress();
            Identities.put(kernel, endpoint, message, who, host, role);
        }
    }

    final CallerId party() {
        return party;
    }

    @Override
    public final Optional<String> read(String item) {
        Dialog dialog = dialog();
        return switch (item) {
            case "call-id" -> Optional.of(callId());
            case "local_tag" -> Optional.ofNullable(dialog).map(Dialog::localTag);
            case "t38state" -> Optional.of("DISABLED"); // there is no T.38
            case "remote_tag" -> Optional.ofNullable(dialog).flatMap(Dialog::remoteTag);
            default -> readMore(item);
        };
    }

    /** Items that only one direction knows. */
    abstract Optional<String> readMore(String item);

    /** For requests whose answers change nothing. */
    static final OutboundTransaction.Listener UNANSWERED = new Unanswered();

    /** Whatever becomes of a BYE, the session is over. */
    private static final class Unanswered implements OutboundTransaction.Listener {
        @Override
        public void response(Response response) {}

        @Override
        public void failed(OutboundTransaction.Failure failure) {}
    }
}
