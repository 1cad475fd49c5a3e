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
import jackfield.sip.stack.message.Uris;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Optional;
import javax.sip.message.Request;

/** A request that nobody sent, and nobody answers. Confined to one thread. */
final class RehearsedRequest implements InboundRequest {

    private final SIPRequest message;
    private final InetSocketAddress source;
    private final OpenTransport transport;
    private final SipLoop owner;
    private final Trail trail;

    RehearsedRequest(
            SIPRequest message, InetSocketAddress source, OpenTransport transport, SipLoop owner) {
        this.message = message;
        this.source = source;
        this.transport = transport;
        this.owner = owner;
        this.trail =
                new Trail(
                        Instant.now(),
                        message.getMethod(),
                        message.getRequestURI(),
                        message.getFrom().getAddress().getURI(),
                        source,
                        "");
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
        return new InetSocketAddress(
                transport.addressTowards(source.getAddress()), transport.bound().getPort());
    }

    @Override
    public void answerToSentBy() {}

    @Override
    public OpenTransport transport() {
        return transport;
    }

    @Override
    public SipLoop owner() {
        return owner;
    }

    @Override
    public InboundTransaction transaction() {
        throw new IllegalStateException("nobody sent this request, so nothing can answer it");
    }

    @Override
    public Trail trail() {
        return trail;
    }
}
