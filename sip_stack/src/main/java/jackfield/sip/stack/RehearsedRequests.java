// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import gov.nist.javax.sip.header.Via;
import gov.nist.javax.sip.message.SIPRequest;
import jackfield.sip.Explanations.Rehearsal;
import jackfield.sip.Global;
import jackfield.sip.OpenTransport;
import jackfield.sip.SipUri;
import jackfield.sip.stack.loop.NettyLoop;
import jackfield.sip.stack.loop.Randoms;
import jackfield.sip.stack.loop.SipLoops;
import jackfield.sip.stack.message.MessageBuilder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sip.InvalidArgumentException;
import javax.sip.SipException;
import javax.sip.header.AuthorizationHeader;
import javax.sip.message.Request;

/** Makes requests for rehearsals as a phone at the source would send them. Thread-safe. */
final class RehearsedRequests {

    private static final String BRANCH = "z9hG4bK";

    private final SipLoops loops;
    private final MessageBuilder builder;
    private final Supplier<List<? extends OpenTransport>> transports;
    private final Supplier<Global> global;

    RehearsedRequests(
            SipLoops loops,
            MessageBuilder builder,
            Supplier<List<? extends OpenTransport>> transports,
            Supplier<Global> global) {
        this.loops = loops;
        this.builder = builder;
        this.transports = transports;
        this.global = global;
    }

    RehearsedRequest of(Rehearsal rehearsal) {
        OpenTransport transport = transport(rehearsal.source().getAddress());
        SIPRequest message = message(rehearsal);
        NettyLoop owner = loops.ownerOf(message.getCallId().getCallId());
        return new RehearsedRequest(message, rehearsal.source(), transport, owner);
    }

    /** One that this source could reach us by. */
    private OpenTransport transport(InetAddress source) {
        return transports.get().stream()
                .filter(it -> it.bound().getAddress().getClass().equals(source.getClass()))
                .findFirst()
                .map(it -> (OpenTransport) it)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no transport listens that %s could reach"
                                                .formatted(source.getHostAddress())));
    }

    private SIPRequest message(Rehearsal rehearsal) {
        SipUri to = rehearsal.to();
        SipUri target =
                rehearsal.method().equals(Request.REGISTER)
                        ? new SipUri(to.scheme(), "", to.host(), to.port(), Map.of())
                        : to;
        SIPRequest message =
                builder.request(
                        rehearsal.method(),
                        builder.uri(target),
                        builder.address("<" + rehearsal.from() + ">"),
                        Randoms.token(8),
                        builder.address("<" + to + ">"),
                        "",
                        Randoms.token(16),
                        1);
        InetSocketAddress source = rehearsal.source();
        String host = host(source.getAddress());
        SipUri contact =
                new SipUri("sip", rehearsal.from().user(), host, source.getPort(), Map.of());
        message.addHeader(builder.contact(contact));
        try {
            message.addFirst(via(host, source.getPort()));
            if (!rehearsal.user().isEmpty()) {
                message.addHeader(credentials(rehearsal, target));
            }
        } catch (ParseException | InvalidArgumentException | SipException e) {
            throw new IllegalArgumentException("a request that cannot be written", e);
        }
        return message;
    }

    private static String host(InetAddress address) {
        String text = address.getHostAddress();
        return text.indexOf(':') < 0 ? text : "[" + text + "]";
    }

    private static Via via(String host, int port) throws ParseException, InvalidArgumentException {
        Via via = new Via();
        via.setProtocolVersion("2.0");
        via.setTransport("UDP");
        via.setHost(host);
        via.setPort(port);
        via.setBranch(BRANCH + Randoms.token(8));
        return via;
    }

    private AuthorizationHeader credentials(Rehearsal rehearsal, SipUri target)
            throws ParseException {
        AuthorizationHeader header = builder.headers().createAuthorizationHeader("Digest");
        header.setUsername(rehearsal.user());
        header.setRealm(global.get().defaultRealm());
        header.setURI(builder.uri(target));
        header.setNonce("");
        header.setResponse("");
        return header;
    }
}
