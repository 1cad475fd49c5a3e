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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sip.header.Header;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/** A dialog. Confined to the owner's loop. */
final class StackDialog implements Dialog {

    /** A far end could invent forks without end. */
    private static final int MOST_FORKS = 64;

    private final DialogKit kit;
    private final Dialogs dialogs;
    private final RequestWriter writer;
    private final NettyLoop loop;
    private final Far far;
    private final DialogUser user;
    private final Hold hold;
    private final Acknowledgments acknowledgments;
    private final boolean calling;
    private volatile @Nullable String remoteTag;
    private List<Header> inviteCredentials = List.of();
    private long localSequence;
    private long remoteSequence;
    private @Nullable OkRepetition repetition;
    private boolean confirmed;
    private boolean closed;
    private boolean answersToSentBy;

    /** Tags of the forks that have answered so far. */
    private final Set<String> early = new HashSet<>();

    /**
     * @param calling we sent the INVITE
     * @param sequence of the INVITE
     */
    StackDialog(
            Dialogs dialogs,
            DialogKit kit,
            RequestWriter writer,
            Far far,
            DialogUser user,
            boolean calling,
            long sequence) {
        this.dialogs = dialogs;
        this.kit = kit;
        this.writer = writer;
        this.loop = kit.loops().ownerOf(writer.key().callId());
        this.far = far;
        this.user = user;
        this.calling = calling;
        this.localSequence = calling ? sequence : 0;
        this.remoteSequence = calling ? -1 : sequence;
        this.acknowledgments = new Acknowledgments(kit, loop, writer);
        this.hold = kit.modules().hold(user);
    }

    /** As the called side: all is known from the INVITE. */
    void learnCaller(SIPRequest invite, InetSocketAddress source) {
        remoteTag = invite.getFromTag();
        far.heardFrom(source);
        far.routes(RouteSet.ofRequest(invite));
        far.refresh(invite);
        confirmed = true;
    }

    DialogKey key() {
        return writer.key();
    }

    DialogUser user() {
        return user;
    }

    @Override
    public String callId() {
        return key().callId();
    }

    @Override
    public String localTag() {
        return key().localTag();
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
        if (method.equals(Request.INVITE)) {
            inviteCredentials = List.of();
        }
        SIPRequest request = writer.write(method, far, remoteTag().orElse(""), ++localSequence);
        if (RequestWriter.refreshesTarget(method)) {
            request.setHeader(writer.contact(target(), far.secure()));
        }
        return request;
    }

    @Override
    public Request again(Request request, List<Header> credentials) {
        if (request.getMethod().equals(Request.INVITE)) {
            inviteCredentials = List.copyOf(credentials);
        }
        return kit.builder().again((SIPRequest) request, ++localSequence, credentials);
    }

    @Override
    public Response response(InboundTransaction transaction, int status) {
        Response response = transaction.response(status, localTag());
        String method = transaction.request().method();
        if (status > 100 && status < 300 && RequestWriter.refreshesTarget(method)) {
            response.setHeader(writer.contact(target(), far.secure()));
        }
        return response;
    }

    @Override
    public void learn(Response response) {
        SIPResponse learnt = (SIPResponse) response;
        far.heardFrom(source(learnt));
        if (!confirmed && learnt.getToTag() != null) {
            if (early.size() < MOST_FORKS) {
                early.add(learnt.getToTag());
            }
            remoteTag = learnt.getToTag();
            far.routes(RouteSet.ofResponse(learnt));
            far.refresh(learnt);
        } else if (confirmed && learnt.getStatusCode() / 100 == 2) {
            far.refresh(learnt);
        }
    }

    private static @Nullable InetSocketAddress source(SIPResponse response) {
        InetAddress address = response.getPeerPacketSourceAddress();
        return address == null
                ? null
                : new InetSocketAddress(address, response.getPeerPacketSourcePort());
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
        learn(ok);
        confirmed = true;
        acknowledgments.acknowledge((SIPResponse) ok, far, inviteCredentials);
    }

    /**
     * A 2xx to an INVITE of ours, before its sender sees it.
     *
     * @return true if it is a repetition, of another fork, or too late, and done with
     */
    boolean absorbs(SIPResponse ok) {
        if (acknowledgments.repeat(ok)) {
            return true;
        }
        boolean otherFork = confirmed && !String.valueOf(ok.getToTag()).equals(remoteTag);
        if (closed || otherFork) {
            acknowledgments.end(ok, far, inviteCredentials, ++localSequence);
            return true;
        }
        return false;
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
    void refresh(SIPRequest request, InetSocketAddress source) {
        far.heardFrom(source);
        if (RequestWriter.refreshesTarget(request.getMethod())) {
            far.refresh(request);
        }
    }

    @Override
    public OutboundTransaction send(Request request, OutboundTransaction.Listener listener) {
        return kit.sender().send((SIPRequest) request, target(), loop, listener);
    }

    @Override
    public void followSource() {
        far.followSource();
    }

    /** Whether the far end may call itself so: before the 2xx, each fork may. */
    boolean isFrom(@Nullable String tag) {
        String known = remoteTag;
        return known == null || known.equals(tag) || !confirmed && early.contains(tag);
    }

    @Override
    public void answerToSentBy() {
        answersToSentBy = true;
    }

    boolean answersToSentBy() {
        return answersToSentBy;
    }

    @Override
    public List<Header> credentials() {
        return inviteCredentials;
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
}
