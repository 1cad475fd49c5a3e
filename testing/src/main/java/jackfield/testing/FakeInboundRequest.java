// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.sip.InboundRequest;
import jackfield.sip.OpenTransport;
import jackfield.sip.SipLoop;
import jackfield.sip.SipUri;
import jackfield.sip.Trail;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Optional;
import javax.sip.header.CallIdHeader;
import javax.sip.header.FromHeader;
import javax.sip.header.ToHeader;
import javax.sip.message.Request;

/**
 * A request that a test wrote. It comes from 192.0.2.10:5060 by {@link FakeOpenTransport#udp()} at
 * 192.0.2.1:5060, unless the test says otherwise.
 */
public final class FakeInboundRequest implements InboundRequest {

    private final Request message;
    private InetSocketAddress source = new InetSocketAddress("192.0.2.10", 5060);
    private OpenTransport transport = FakeOpenTransport.udp();
    private Optional<SipLoop> owner = Optional.empty();
    private Optional<FakeInboundTransaction> transaction = Optional.empty();
    private boolean answersToSentBy;
    private final Trail trail;

    public FakeInboundRequest(Request message) {
        this.message = message;
        FromHeader from = (FromHeader) message.getHeader(FromHeader.NAME);
        trail =
                new Trail(
                        Instant.EPOCH,
                        message.getMethod(),
                        message.getRequestURI(),
                        from == null ? "" : from.getAddress().getURI(),
                        source,
                        "");
    }

    /** A request out of its text, as {@link SipMessages#request} reads it. */
    public static FakeInboundRequest parse(String text) {
        return new FakeInboundRequest(SipMessages.request(text));
    }

    /** Where it comes from. */
    public FakeInboundRequest from(String address, int port) {
        source = new InetSocketAddress(address, port);
        return this;
    }

    public FakeInboundRequest by(OpenTransport by) {
        transport = by;
        return this;
    }

    public FakeInboundRequest ownedBy(SipLoop loop) {
        owner = Optional.of(loop);
        return this;
    }

    /** The transaction, if one was begun. */
    public Optional<FakeInboundTransaction> begun() {
        return transaction;
    }

    /** True if answers are to go where Via says. */
    public boolean answersToSentBy() {
        return answersToSentBy;
    }

    @Override
    public void answerToSentBy() {
        answersToSentBy = true;
    }

    @Override
    public Trail trail() {
        return trail;
    }

    @Override
    public Request message() {
        return message;
    }

    @Override
    public String method() {
        return message.getMethod();
    }

    @Override
    public Optional<SipUri> uri() {
        return SipMessages.uri(message.getRequestURI());
    }

    @Override
    public Optional<SipUri> from() {
        return SipMessages.uri(
                ((FromHeader) message.getHeader(FromHeader.NAME)).getAddress().getURI());
    }

    @Override
    public Optional<SipUri> to() {
        return SipMessages.uri(((ToHeader) message.getHeader(ToHeader.NAME)).getAddress().getURI());
    }

    @Override
    public String callId() {
        return ((CallIdHeader) message.getHeader(CallIdHeader.NAME)).getCallId();
    }

    @Override
    public InetSocketAddress source() {
        return source;
    }

    @Override
    public InetSocketAddress local() {
        return new InetSocketAddress(
                transport.addressTowards(source.getAddress()), transport.bound().getPort());
    }

    @Override
    public OpenTransport transport() {
        return transport;
    }

    @Override
    public SipLoop owner() {
        return owner.orElseThrow(
                () -> new IllegalStateException("say ownedBy(loop) to test what asks for it"));
    }

    @Override
    public FakeInboundTransaction transaction() {
        if (message.getMethod().equals(Request.ACK)) {
            throw new IllegalStateException("an ACK has no transaction");
        }
        FakeInboundTransaction begun =
                transaction.orElseGet(() -> new FakeInboundTransaction(this));
        transaction = Optional.of(begun);
        return begun;
    }
}
