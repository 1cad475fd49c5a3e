// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.channel.HangupCause;
import jackfield.module.ModuleServices;
import jackfield.sip.Dialog;
import jackfield.sip.EndpointSignaling.ReliableProvisional;
import jackfield.sip.NoTarget;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.Target;
import jackfield.sip.spi.SessionFactory.OutgoingCall;
import jackfield.sip.spi.SessionHeaders;
import jackfield.sip.spi.SessionMedia;
import jackfield.sip.spi.SessionMediaFactory;
import jackfield.sip.spi.SessionUser;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sip.header.FromHeader;
import javax.sip.header.Header;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A session that we invite somebody to. Confined to the owner's loop where {@link InviteSession} says so. */
final class OutgoingSession extends InviteSession implements OutboundTransaction.Listener {

    private static final Logger log = LoggerFactory.getLogger(OutgoingSession.class);

    /** How long a cancelled INVITE may stay without a final response: 64*T1 (RFC 3261 §9.1). */
    private static final Duration CANCEL_LIMIT = Duration.ofSeconds(32);

    private final OutgoingCall call;
    private final String callId;
    private final OutgoingInvite builder;
    private final SessionUser user;
    private final ModuleServices<SessionMediaFactory> media;
    private final AddedHeaders headers;
    private volatile @Nullable Dialog dialog;
    private @Nullable OutboundTransaction transaction;
    private @Nullable Request invite;
    private int attempts;
    private volatile @Nullable Target target;
    private volatile String localUri = "";
    private boolean ringingSeen;
    private boolean progressSeen;

    /** An answer to our offer came in a response that we confirmed. */
    private boolean agreedForSure;

    private final ReliableReceipts receipts;

    private final EarlyAnswers early = new EarlyAnswers();

    OutgoingSession(
            SessionKernel kernel,
            OutgoingCall call,
            OutgoingInvite builder,
            SessionUser user,
            ModuleServices<SessionMediaFactory> media) {
        super(kernel, call.loop(), call.endpoint(), true);
        this.receipts = new ReliableReceipts(kernel);
        this.call = call;
        this.callId = kernel.stack().newCallId(call.loop());
        this.builder = builder;
        this.user = user;
        this.media = media;
        this.headers = new AddedHeaders(kernel, call.loop());
    }

    @Override
    SessionUser user() {
        return user;
    }

    @Override
    @Nullable Dialog dialog() {
        return dialog;
    }

    @Override
    public SessionHeaders headers() {
        return headers;
    }

    @Override
    public int hops() {
        return call.hops();
    }

    @Override
    Offers initialOffers() {
        return agreedForSure ? Offers.NONE_OPEN : Offers.OURS_OPEN;
    }

    @Override
    public String callId() {
        return callId;
    }

    @Override
    public void invite() {
        loop.execute(
                () -> {
                    if (state() == SessionState.IDLE) {
                        state(SessionState.CALLING);
                        kernel.stack().locate(call.uri(), call.transport(), loop, this::located);
                    }
                });
    }

    private void located(Optional<Target> found) {
        if (state() != SessionState.CALLING) {
            return;
        }
        if (found.isEmpty()) {
            log.warn(
                    "{} cannot be called at {}: {}",
                    endpoint().id(),
                    call.uri(),
                    NoTarget.reason(kernel.stack(), call.uri(), call.transport()));
            ended(HangupCause.NO_ROUTE_DESTINATION, 0);
            return;
        }
        try {
            target = found.get();
            send(found.get());
        } catch (IOException e) {
            log.warn("{} cannot be called: {}", endpoint().id(), e.getMessage());
            ended(HangupCause.NORMAL_CIRCUIT_CONGESTION, 0);
        }
    }

    private void send(Target found) throws IOException {
        InetAddress local = found.transport().addressTowards(found.address().getAddress());
        Optional<SessionMedia> opened =
                MediaOpening.open(media, endpoint(), local, call.mediaLoop());
        if (opened.isEmpty()) {
            throw new IOException("no module opens media");
        }
        media(opened.get());
        Request first = builder.build(call, callId, found, local);
        localUri = ((FromHeader) first.getHeader(FromHeader.NAME)).getAddress().getURI().toString();
        timer.ask(first, false);
        headers.addTo(first);
        SessionBody.put(first, opened.get().offer(), kernel.stack().headers());
        Dialog begun = kernel.stack().dialog(first, found, this);
        tune(begun);
        dialog = begun;
        send(first, found);
    }

    private void send(Request attempt, Target found) {
        attempts++;
        invite = attempt;
        transaction = kernel.stack().send(attempt, found, this);
    }

    /** Tries again with credentials, if they are what is wanted and there are some. */
    private boolean answeredChallenge(Response response) {
        Request challenged = invite;
        Dialog mine = dialog;
        Target there = target;
        if (!OutboundAuthentication.isChallenge(response)
                || state() != SessionState.CALLING
                || attempts >= OutboundAuthentication.MOST_ATTEMPTS
                || challenged == null
                || mine == null
                || there == null) {
            return false;
        }
        Optional<List<Header>> credentials =
                kernel.authentication().credentials(endpoint(), challenged, response);
        credentials.ifPresent(headers -> send(mine.again(challenged, headers), there));
        return credentials.isPresent();
    }

    /** Tries again with a longer interval, if that is what is wanted (RFC 4028 §7.3). */
    private boolean lengthened(Response response) {
        Request refused = invite;
        Dialog mine = dialog;
        Target there = target;
        if (response.getStatusCode() != 422
                || state() != SessionState.CALLING
                || attempts >= OutboundAuthentication.MOST_ATTEMPTS
                || refused == null
                || mine == null
                || there == null
                || !timer.lengthen(response)) {
            return false;
        }
        Request next = mine.again(refused, mine.credentials());
        timer.ask(next, false);
        send(next, there);
        return true;
    }

    @Override
    public void response(Response response) {
        int status = response.getStatusCode();
        if (isEnded()) {
            return;
        }
        headers.answered(response);
        if (status >= 300) {
            if (answeredChallenge(response) || lengthened(response)) {
                return;
            }
            ended(Reasons.in(response).orElseGet(() -> HangupStatus.cause(status)), status);
        } else if (status >= 200) {
            accepted(response);
        } else if (status > 100 && state() == SessionState.CALLING) {
            provisional(response);
        }
    }

    private void provisional(Response response) {
        boolean reliable =
                ReliableReceipts.asked(response)
                        && endpoint().signaling().reliableProvisional() != ReliableProvisional.NO;
        Optional<Header> receipt = reliable ? receipts.take(response) : Optional.empty();
        if (reliable && receipt.isEmpty()) {
            return; // RFC 3262 §4: again, or before its turn
        }
        learn(response);
        renewal.hear(response);
        receipt.ifPresent(rack -> confirm(rack, SessionBody.in(response)));
        if (response.getStatusCode() == Response.RINGING && !ringingSeen) {
            ringingSeen = true;
            user.ringing();
        }
        boolean described = early.take(response, sessionMedia());
        if (described) {
            agreed();
        }
        if (!described && endpoint().signaling().ignore183WithoutSdp()) {
            return;
        }
        if ((described || response.getStatusCode() == Response.SESSION_PROGRESS) && !progressSeen) {
            progressSeen = true;
            user.progress();
        }
    }

    /** RFC 3262 §4. */
    private void confirm(Header rack, boolean described) {
        Dialog mine = dialog;
        if (mine != null) {
            Request prack = mine.request(Request.PRACK);
            prack.addHeader(rack);
            ChallengedRequest.send(kernel, endpoint(), mine, prack, UNANSWERED);
            agreedForSure |= described;
        }
    }

    /** RFC 3261 §13.2.2.4. */
    private void accepted(Response ok) {
        if (state() == SessionState.ESTABLISHED) {
            return;
        }
        boolean cancelled = state() == SessionState.CANCELLING;
        learn(ok);
        Dialog mine = dialog;
        if (mine != null) {
            mine.acknowledge(ok);
        }
        renewal.hear(ok);
        if (cancelled) {
            state(SessionState.ESTABLISHED);
            bye(HangupCause.NORMAL_CLEARING, 0);
            return;
        }
        timer.answered(ok);
        established();
        if (early.settle(ok, sessionMedia())) {
            agreed();
            user.answered();
        } else {
            log.warn("{} answered a call without media that we can use", endpoint().id());
            bye(HangupCause.BEARER_CAPABILITY_NOT_AVAILABLE, 488);
        }
    }

    private void learn(Response response) {
        Dialog mine = dialog;
        if (mine != null) {
            mine.learn(response);
        }
    }

    @Override
    public void failed(OutboundTransaction.Failure failure) {
        if (!isEnded()) {
            boolean timeout = failure == OutboundTransaction.Failure.TIMEOUT;
            ended(
                    timeout ? HangupCause.NO_USER_RESPONSE : HangupCause.DESTINATION_OUT_OF_ORDER,
                    timeout ? 408 : 503);
        }
    }

    @Override
    void hangUp(HangupCause cause) {
        switch (state()) {
            case IDLE -> ended(cause, 0);
            case CALLING -> cancel(cause);
            case ESTABLISHED -> bye(cause, 0);
            default -> {
                // CANCELLING: it is on its way already
            }
        }
    }

    private void cancel(HangupCause cause) {
        if (transaction == null) {
            ended(cause, 0);
            return;
        }
        state(SessionState.CANCELLING);
        transaction.cancel(Reasons.of(this, cause));
        loop.after(CANCEL_LIMIT, () -> ended(cause, 0));
    }

    @Override
    public void ring() {
        throw new IllegalStateException("an outgoing session does not ring");
    }

    @Override
    public void progress() {
        throw new IllegalStateException("an outgoing session makes no progress");
    }

    @Override
    public void answer() {
        throw new IllegalStateException("an outgoing session is answered by the far end");
    }

    @Override
    Optional<String> readMore(String item) {
        Target known = target;
        return switch (item) {
            case "remote_addr" -> Optional.ofNullable(known).map(t -> Addresses.text(t.address()));
            case "local_addr" -> Optional.ofNullable(known).map(Addresses::local);
            case "local_uri" -> Optional.of(localUri).filter(uri -> !uri.isEmpty());
            case "secure" -> Optional.ofNullable(known).map(t -> Addresses.secure(t.transport()));
            case "request_uri", "target_uri", "remote_uri" -> Optional.of(call.uri().toString());
            default -> Optional.empty();
        };
    }
}
