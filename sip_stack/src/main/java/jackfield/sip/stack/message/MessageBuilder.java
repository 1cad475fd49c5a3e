// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.message;

import gov.nist.javax.sip.address.AddressFactoryImpl;
import gov.nist.javax.sip.header.CSeq;
import gov.nist.javax.sip.header.CallID;
import gov.nist.javax.sip.header.HeaderFactoryImpl;
import gov.nist.javax.sip.header.MaxForwards;
import gov.nist.javax.sip.header.UserAgent;
import gov.nist.javax.sip.header.Via;
import gov.nist.javax.sip.message.MessageFactoryImpl;
import gov.nist.javax.sip.message.SIPRequest;
import jackfield.sip.Global;
import jackfield.sip.SipUri;
import jackfield.sip.Target;
import jackfield.sip.stack.loop.Branches;
import jackfield.sip.stack.transport.HostPorts;
import java.text.ParseException;
import java.util.List;
import java.util.function.Supplier;
import javax.sip.InvalidArgumentException;
import javax.sip.address.Address;
import javax.sip.address.AddressFactory;
import javax.sip.address.URI;
import javax.sip.header.AuthorizationHeader;
import javax.sip.header.ContactHeader;
import javax.sip.header.Header;
import javax.sip.header.HeaderFactory;
import javax.sip.header.ProxyAuthorizationHeader;
import javax.sip.message.MessageFactory;

/** Makes our requests. Thread-safe. */
public final class MessageBuilder {

    private final HeaderFactory headers = new HeaderFactoryImpl();
    private final AddressFactory addresses = new AddressFactoryImpl();
    private final MessageFactory messages = new MessageFactoryImpl();
    private final Branches branches;
    private final Supplier<Global> global;

    public MessageBuilder(Branches branches, Supplier<Global> global) {
        this.branches = branches;
        this.global = global;
    }

    public HeaderFactory headers() {
        return headers;
    }

    public AddressFactory addresses() {
        return addresses;
    }

    public MessageFactory messages() {
        return messages;
    }

    /** An address as it is written in From, To or Contact. */
    public Address address(String text) {
        try {
            return addresses.createAddress(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException("not an address: " + text, e);
        }
    }

    public URI uri(SipUri uri) {
        try {
            return addresses.createURI(uri.toString());
        } catch (ParseException e) {
            throw new IllegalArgumentException("not a URI: " + uri, e);
        }
    }

    public ContactHeader contact(SipUri uri) {
        return headers.createContactHeader(addresses.createAddress(uri(uri)));
    }

    /**
     * A request with all that every request has, but for Via.
     *
     * @param remoteTag empty outside a dialog
     */
    public SIPRequest request(
            String method,
            URI uri,
            Address from,
            String localTag,
            Address to,
            String remoteTag,
            String callId,
            long cseq) {
        try {
            SIPRequest request = new SIPRequest();
            request.setRequestURI(uri);
            request.setMethod(method);
            request.setHeader(new MaxForwards(global.get().maxForwards()));
            request.setHeader(headers.createFromHeader(from, localTag));
            request.setHeader(headers.createToHeader(to, remoteTag.isEmpty() ? null : remoteTag));
            request.setHeader(new CallID(callId));
            request.setHeader(new CSeq(cseq, method));
            userAgent(request);
            return request;
        } catch (ParseException | InvalidArgumentException e) {
            throw new IllegalArgumentException("a request that cannot be written", e);
        }
    }

    /** The same request with another CSeq and other credentials, without Via. */
    public SIPRequest again(SIPRequest request, long cseq, List<Header> credentials) {
        SIPRequest next = (SIPRequest) request.clone();
        next.removeHeader(Via.NAME);
        next.removeHeader(AuthorizationHeader.NAME);
        next.removeHeader(ProxyAuthorizationHeader.NAME);
        next.setHeader(new CSeq(cseq, request.getMethod()));
        credentials.forEach(next::addHeader);
        return next;
    }

    private void userAgent(SIPRequest request) throws ParseException {
        String text = global.get().userAgent();
        if (!text.isEmpty()) {
            UserAgent header = new UserAgent();
            header.setProduct(List.of(text));
            request.setHeader(header);
        }
    }

    /** Puts our Via in front, with a new branch of ours and rport (RFC 3581 §3). */
    public void via(SIPRequest request, Target target) {
        try {
            Via via = new Via();
            via.setProtocolVersion("2.0");
            via.setTransport(target.transport().configuration().protocol().name());
            via.setHost(
                    HostPorts.host(
                            target.transport().addressTowards(target.address().getAddress())));
            via.setPort(target.transport().bound().getPort());
            via.setRPort();
            via.setBranch(branches.next());
            request.removeHeader(Via.NAME);
            request.addFirst(via);
        } catch (ParseException | InvalidArgumentException e) {
            throw new IllegalArgumentException("a Via that cannot be written", e);
        } catch (javax.sip.SipException e) {
            throw new IllegalStateException("a request without room for a Via", e);
        }
    }
}
