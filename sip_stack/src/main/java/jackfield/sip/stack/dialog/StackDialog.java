// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.dialog;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import jackfield.module.Hold;
import jackfield.sip.Dialog;
import jackfield.sip.DialogUser;
import jackfield.sip.InboundTransaction;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.SipLoop;
import jackfield.sip.Target;
import jackfield.sip.stack.loop.NettyLoop;
import jackfield.sip.stack.transaction.StackInboundTransaction;
import java.util.Optional;
import java.util.Set;
import javax.sip.address.Address;
import javax.sip.address.SipURI;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/** A dialog. Confined to the owner's loop. */
final class StackDialog implements Dialog {

    private static final Set<String> WITH_CONTACT =
            Set.of(
                    Request.INVITE,
                    Request.UPDATE,
                    Request.SUBSCRIBE,
                    Request.NOTIFY,
                    Request.REFER);

    private final DialogKit kit;
    private final Dialogs dialogs;
    private final DialogKey key;
    private final NettyLoop loop;
    private final Address local;
    private final Address remote;
    private final Far far;
    private final DialogUser user;
    private final Hold hold;
    private final Acknowledgments acknowledgments = new Acknowledgments();
    private final boolean calling;
    private volatile @Nullable String remoteTag;
    private long localSequence;
    private long remoteSequence;
    private @Nullable OkRepetition repetition;
    private boolean confirmed;
    private boolean closed;

    /**
     * @param calling we sent the INVITE
     * @param sequence of the INVITE
     */
    StackDialog(
            Dialogs dialogs,
            DialogKit kit,
            DialogKey key,
            Address local,
            Address remote,
            Far far,
            DialogUser user,
            boolean calling,
            long sequence) {
        this.dialogs = dialogs;
        this.kit = kit;
        this.key = key;
        this.loop = kit.loops().ownerOf(key.callId());
        this.local = local;
        this.remote = remote;
        this.far = far;
        this.user = user;
        this.calling = calling;
        this.localSequence = calling ? sequence : 0;
        this.remoteSequence = calling ? -1 : sequence;
        this.hold = kit.modules().hold(user);
    }

    /** As the called side: all is known from the INVITE. */
    void learnCaller(SIPRequest invite) {
        remoteTag = invite.getFromTag();
        far.routes(RouteSet.ofRequest(invite));
        far.refresh(invite);
        confirmed = true;
    }

    DialogKey key() {
        return key;
    }

    DialogUser user() {
        return user;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public String callId() {
        return key.callId();
    }

    @Override
    public String localTag() {
        return key.localTag();
    }

    @Override
    public Optional<String> remoteTag() {
        return Optional.ofNullable(remoteTag);
    }

    @Override
    public SipLoop loop() {
        return loop;
    }

    @Override
    public Target target() {
        return far.target();
    }

    @Override
    public Request request(String method) {
        SIPRequest request = build(method, ++localSequence, remoteTag().orElse(""));
        if (WITH_CONTACT.contains(method)) {
            request.setHeader(kit.builder().contact(contact()));
        }
        return request;
    }

    private SIPRequest build(String method, long sequence, String toTag) {
        SIPRequest request =
                kit.builder()
                        .request(
                                method,
                                far.requestUri(),
                                local,
                                localTag(),
                                remote,
                                toTag,
                                callId(),
                                sequence);
        far.addRoutes(request);
        return request;
    }

    private jackfield.sip.SipUri contact() {
        String user =
                local.getURI() instanceof SipURI uri && uri.getUser() != null ? uri.getUser() : "";
        return target().transport().contact(user, target().address());
    }

    @Override
    public Response response(InboundTransaction transaction, int status) {
        Response response = transaction.response(status, localTag());
        String method = transaction.request().method();
        if (status > 100 && status < 300 && WITH_CONTACT.contains(method)) {
            response.setHeader(kit.builder().contact(contact()));
        }
        return response;
    }

    @Override
    public void learn(Response response) {
        SIPResponse learnt = (SIPResponse) response;
        if (!confirmed && learnt.getToTag() != null) {
            remoteTag = learnt.getToTag();
            far.routes(RouteSet.ofResponse(learnt));
            far.refresh(learnt);
        } else if (confirmed && learnt.getStatusCode() / 100 == 2) {
            far.refresh(learnt);
        }
    }

    @Override
    public void accept(InboundTransaction transaction, Response ok) {
        StackInboundTransaction mine = (StackInboundTransaction) transaction;
        if (mine.answered()) {
            return;
        }
        mine.send(ok);
        endRepetition();
        repetition =
                new OkRepetition(
                        loop,
                        kit.timers(),
                        ((SIPResponse) ok).getCSeq().getSeqNumber(),
                        mine::sendAgain,
                        user::unacknowledged);
    }

    /** An ACK of this dialog came. */
    void acknowledged(SIPRequest ack) {
        OkRepetition running = repetition;
        if (running != null && running.ends(ack.getCSeq().getSeqNumber())) {
            endRepetition();
            user.acknowledged(ack);
        }
    }

    private void endRepetition() {
        if (repetition != null) {
            repetition.stop();
            repetition = null;
        }
    }

    @Override
    public void acknowledge(Response ok) {
        SIPResponse answered = (SIPResponse) ok;
        learn(ok);
        confirmed = true;
        sendAck(answered, far);
    }

    private void sendAck(SIPResponse ok, Far to) {
        String toTag = String.valueOf(ok.getToTag());
        SIPRequest ack =
                kit.builder()
                        .request(
                                Request.ACK,
                                to.requestUri(),
                                local,
                                localTag(),
                                remote,
                                toTag,
                                callId(),
                                ok.getCSeq().getSeqNumber());
        to.addRoutes(ack);
        kit.builder().via(ack, to.target());
        kit.sender().sendPlain(ack, to.target(), loop);
        if (to == far) {
            acknowledgments.sent(ack, to.target());
        }
    }

    /**
     * A 2xx to an INVITE of ours, before its sender sees it.
     *
     * @return true if it is a repetition, of another fork, or too late, and done with
     */
    boolean absorbs(SIPResponse ok) {
        SIPRequest ack = acknowledgments.of(ok);
        Target target = acknowledgments.target();
        if (ack != null && target != null) {
            kit.sender().sendPlain(ack, target, loop);
            return true;
        }
        boolean otherFork = confirmed && !String.valueOf(ok.getToTag()).equals(remoteTag);
        if (closed || otherFork) {
            endFork(ok);
            return true;
        }
        return false;
    }

    /** RFC 3261 §13.2.2.4: acknowledged, then ended. */
    private void endFork(SIPResponse ok) {
        Far fork = new Far(kit.locator(), kit.builder(), loop, far.requestUri(), far.target());
        fork.routes(RouteSet.ofResponse(ok));
        fork.refresh(ok);
        sendAck(ok, fork);
        SIPRequest bye =
                kit.builder()
                        .request(
                                Request.BYE,
                                fork.requestUri(),
                                local,
                                localTag(),
                                remote,
                                String.valueOf(ok.getToTag()),
                                callId(),
                                ++localSequence);
        fork.addRoutes(bye);
        kit.sender().send(bye, fork.target(), loop, new Ignored());
    }

    /** The order of requests that came (RFC 3261 §12.2.2); false for one that is late. */
    boolean inOrder(SIPRequest request) {
        long sequence = request.getCSeq().getSeqNumber();
        if (sequence <= remoteSequence) {
            return false;
        }
        remoteSequence = sequence;
        return true;
    }

    /** Takes the target out of a request that may change it. */
    void refresh(SIPRequest request) {
        if (WITH_CONTACT.contains(request.getMethod())) {
            far.refresh(request);
        }
    }

    @Override
    public OutboundTransaction send(Request request, OutboundTransaction.Listener listener) {
        return kit.sender().send((SIPRequest) request, target(), loop, listener);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        endRepetition();
        dialogs.closed(this, calling);
        hold.close();
    }

    /** For requests whose outcome changes nothing. */
    private static final class Ignored implements OutboundTransaction.Listener {
        @Override
        public void response(Response response) {}

        @Override
        public void failed(OutboundTransaction.Failure failure) {}
    }
}
