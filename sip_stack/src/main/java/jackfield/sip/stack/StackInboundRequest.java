// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import gov.nist.javax.sip.message.SIPRequest;
import jackfield.sip.InboundRequest;
import jackfield.sip.InboundTransaction;
import jackfield.sip.OpenTransport;
import jackfield.sip.SipLoop;
import jackfield.sip.SipUri;
import jackfield.sip.Trail;
import jackfield.sip.stack.loop.NettyLoop;
import jackfield.sip.stack.message.Uris;
import jackfield.sip.stack.transaction.StackInboundTransaction;
import jackfield.sip.stack.transaction.Transactions;
import jackfield.sip.stack.transport.SipTransport;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Optional;
import javax.sip.message.Request;
import org.jspecify.annotations.Nullable;

/** A request on its way in. Confined to one loop at a time. */
final class StackInboundRequest implements InboundRequest {

    private final SIPRequest message;
    private final InetSocketAddress source;
    private final SipTransport transport;
    private final NettyLoop owner;
    private final Transactions transactions;
    private @Nullable StackInboundTransaction transaction;
    private @Nullable InetSocketAddress local;
    private InetSocketAddress answersTo;
    private boolean answersToSentBy;
    private @Nullable Trail trail;

    StackInboundRequest(
            SIPRequest message,
            InetSocketAddress source,
            SipTransport transport,
            NettyLoop owner,
            Transactions transactions) {
        this.message = message;
        this.source = source;
        this.answersTo = source;
        this.transport = transport;
        this.owner = owner;
        this.transactions = transactions;
    }

    SIPRequest sip() {
        return message;
    }

    /** The transaction, if one was begun. */
    Optional<StackInboundTransaction> begun() {
        return Optional.ofNullable(transaction);
    }

    NettyLoop ownerLoop() {
        return owner;
    }

    SipTransport way() {
        return transport;
    }

    /** Where answers go. */
    InetSocketAddress answersTo() {
        return answersTo;
    }

    /** Where answers go if they cannot go there. */
    InetSocketAddress sentBy() {
        return ViaStamp.listening(message, source, transport.secure());
    }

    boolean answersToSentBy() {
        return answersToSentBy;
    }

    @Override
    public void answerToSentBy() {
        if (transport.reliable()) {
            return; // by the connection that it came by, as always
        }
        answersToSentBy = true;
        answersTo = ViaStamp.sentBy(message, source);
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
        return Uris.sip(message.getRequestURI());
    }

    @Override
    public Optional<SipUri> from() {
        return Uris.sip(message.getFrom().getAddress().getURI());
    }

    @Override
    public Optional<SipUri> to() {
        return Uris.sip(message.getTo().getAddress().getURI());
    }

    @Override
    public String callId() {
        return message.getCallId().getCallId();
    }

    @Override
    public InetSocketAddress source() {
        return source;
    }

    @Override
    public InetSocketAddress local() {
        InetSocketAddress known = local;
        if (known == null) {
            known =
                    new InetSocketAddress(
                            transport.addressTowards(source.getAddress()),
                            transport.bound().getPort());
            local = known;
        }
        return known;
    }

    @Override
    public OpenTransport transport() {
        return transport;
    }

    @Override
    public SipLoop owner() {
        return owner;
    }

    @Override
    public Trail trail() {
        Trail known = trail;
        if (known == null) {
            known =
                    new Trail(
                            Instant.now(),
                            message.getMethod(),
                            message.getRequestURI(),
                            message.getFrom().getAddress().getURI(),
                            source,
                            callId());
            trail = known;
        }
        return known;
    }

    @Override
    public InboundTransaction transaction() {
        StackInboundTransaction known = transaction;
        if (known != null) {
            return known;
        }
        if (method().equals(Request.ACK)) {
            throw new IllegalStateException("an ACK has no transaction");
        }
        if (!owner.inLoop()) {
            throw new IllegalStateException("not on the owner's loop: " + owner);
        }
        StackInboundTransaction begun =
                transactions.begin(this, message, transport, owner, answersTo, sentBy());
        transaction = begun;
        return begun;
    }

    @Override
    public String toString() {
        return method() + " from " + source;
    }
}
