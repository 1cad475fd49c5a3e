// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.config.BadValueException;
import jackfield.sip.Dialog;
import jackfield.sip.DialogUser;
import jackfield.sip.InboundRequest;
import jackfield.sip.InboundTransaction;
import jackfield.sip.OutboundTransaction;
import jackfield.sip.SipLoop;
import jackfield.sip.SipUri;
import jackfield.sip.Target;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sip.header.CSeqHeader;
import javax.sip.header.CallIdHeader;
import javax.sip.header.ContactHeader;
import javax.sip.header.FromHeader;
import javax.sip.header.Header;
import javax.sip.header.ToHeader;
import javax.sip.message.Message;
import javax.sip.message.Request;
import javax.sip.message.Response;

/** A dialog whose far end is played by the test; without route sets, repetitions and time-outs. */
public final class FakeDialog implements Dialog {

    private final FakeSipStack stack;
    private final DialogUser user;
    private final String callId;
    private final String local;
    private final String localTag;
    private final String remote;
    private final List<Response> accepted = new ArrayList<>();
    private final List<Response> acknowledged = new ArrayList<>();
    private Target target;
    private SipUri remoteTarget;
    private Optional<String> remoteTag;
    private long localSequence;
    private long remoteSequence = 1;
    private boolean followsSource;
    private boolean closed;
    private boolean answersToSentBy;
    private List<Header> credentials = List.of();

    private FakeDialog(
            FakeSipStack stack, Request invite, Target target, DialogUser user, boolean incoming) {
        FromHeader from = (FromHeader) invite.getHeader(FromHeader.NAME);
        ToHeader to = (ToHeader) invite.getHeader(ToHeader.NAME);
        this.stack = stack;
        this.user = user;
        this.target = target;
        callId = ((CallIdHeader) invite.getHeader(CallIdHeader.NAME)).getCallId();
        local = (incoming ? to.getAddress() : from.getAddress()).toString();
        remote = (incoming ? from.getAddress() : to.getAddress()).toString();
        localTag = incoming ? stack.newTag() : from.getTag();
        remoteTag = incoming ? Optional.of(from.getTag()) : Optional.empty();
        CSeqHeader sequence = (CSeqHeader) invite.getHeader(CSeqHeader.NAME);
        localSequence = incoming ? 0 : sequence.getSeqNumber();
        remoteSequence = incoming ? sequence.getSeqNumber() : 0;
        remoteTarget = SipUri.parse(invite.getRequestURI().toString());
        if (incoming) {
            learnTarget(invite);
        }
    }

    static FakeDialog incoming(FakeSipStack stack, InboundRequest invite, DialogUser user) {
        Target back = new Target(invite.transport(), invite.source());
        return new FakeDialog(stack, invite.message(), back, user, true);
    }

    static FakeDialog outgoing(FakeSipStack stack, Request invite, Target target, DialogUser user) {
        return new FakeDialog(stack, invite, target, user, false);
    }

    /** The 2xx responses that {@link #accept} was given. */
    public List<Response> accepted() {
        return List.copyOf(accepted);
    }

    /** The 2xx responses that {@link #acknowledge} was given. */
    public List<Response> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** {@link #followSource} was called. */
    public boolean followsSource() {
        return followsSource;
    }

    public boolean closed() {
        return closed;
    }

    /** The far end sends a request inside the dialog. */
    public FakeInboundRequest receive(String method, String type, String body) {
        return receive(method, content(type, body));
    }

    /**
     * The far end sends a request with more headers, and perhaps a body.
     *
     * @param rest whole lines
     */
    public FakeInboundRequest receive(String method, String rest) {
        FakeInboundRequest request =
                FakeInboundRequest.parse(head(method, ++remoteSequence) + rest)
                        .by(target.transport())
                        .ownedBy(loop());
        if (answersToSentBy) {
            request.answerToSentBy();
        }
        user.received(request);
        return request;
    }

    /** The far end sends a request without a body. */
    public FakeInboundRequest receive(String method) {
        return receive(method, "", "");
    }

    /** The ACK for an accepted INVITE comes, with a session description or an empty text. */
    public void acknowledge(String body) {
        user.acknowledged(
                SipMessages.request(
                        head(Request.ACK, remoteSequence) + content("application/sdp", body)));
    }

    /** No ACK comes. */
    public void expire() {
        user.unacknowledged();
    }

    private String head(String method, long sequence) {
        return """
        %s sip:%s SIP/2.0
        Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-%s-%d
        From: %s;tag=%s
        To: %s;tag=%s
        Call-ID: %s
        CSeq: %d %s
        Contact: <%s>
        Max-Forwards: 70
        """
                .formatted(
                        method,
                        hostPort(target.transport().bound()),
                        method,
                        sequence,
                        remote,
                        remoteTag.orElse("remote-tag"),
                        local,
                        localTag,
                        callId,
                        sequence,
                        method,
                        remoteTarget);
    }

    private static String content(String type, String body) {
        return body.isEmpty() ? "" : "Content-Type: " + type + "\n\n" + body;
    }

    private static String hostPort(InetSocketAddress address) {
        return SipUri.of("", address.getAddress().getHostAddress(), address.getPort()).hostPort();
    }

    @Override
    public String callId() {
        return callId;
    }

    @Override
    public String localTag() {
        return localTag;
    }

    @Override
    public Optional<String> remoteTag() {
        return remoteTag;
    }

    @Override
    public SipLoop loop() {
        return stack.ownerOf(callId);
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public Request request(String method) {
        return SipMessages.request(
                """
                %s %s SIP/2.0
                From: %s;tag=%s
                To: %s%s
                Call-ID: %s
                CSeq: %d %s
                Contact: <%s>
                Max-Forwards: 70
                User-Agent: Jackfield
                """
                        .formatted(
                                method,
                                remoteTarget,
                                local,
                                localTag,
                                remote,
                                remoteTag.map(tag -> ";tag=" + tag).orElse(""),
                                callId,
                                ++localSequence,
                                method,
                                target.transport().contact("", target.address())));
    }

    @Override
    public Request again(Request request, List<Header> credentials) {
        this.credentials = List.copyOf(credentials);
        return SipMessages.again(request, ++localSequence, credentials);
    }

    @Override
    public Response response(InboundTransaction transaction, int status) {
        Response response = transaction.response(status, localTag);
        Target there = target;
        response.setHeader(
                SipMessages.contact(there.transport().contact("", there.address()).toString()));
        return response;
    }

    @Override
    public void learn(Response response) {
        String tag = ((ToHeader) response.getHeader(ToHeader.NAME)).getTag();
        remoteTag = Optional.ofNullable(tag).or(() -> remoteTag);
        learnTarget(response);
    }

    private void learnTarget(Message message) {
        ContactHeader contact = (ContactHeader) message.getHeader(ContactHeader.NAME);
        if (contact == null) {
            return;
        }
        try {
            remoteTarget = SipUri.parse(contact.getAddress().getURI().toString());
        } catch (BadValueException e) {
            throw new IllegalArgumentException("Contact of a test's message", e);
        }
    }

    @Override
    public void accept(InboundTransaction transaction, Response ok) {
        transaction.send(ok);
        accepted.add(ok);
    }

    @Override
    public void acknowledge(Response ok) {
        acknowledged.add(ok);
    }

    @Override
    public OutboundTransaction send(Request request, OutboundTransaction.Listener listener) {
        return stack.send(request, target, listener);
    }

    @Override
    public void followSource() {
        followsSource = true;
    }

    /** {@link #answerToSentBy} was called. */
    public boolean answersToSentBy() {
        return answersToSentBy;
    }

    @Override
    public void answerToSentBy() {
        answersToSentBy = true;
    }

    @Override
    public List<Header> credentials() {
        return credentials;
    }

    @Override
    public void close() {
        closed = true;
    }
}
