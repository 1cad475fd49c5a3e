// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.dialog;

import gov.nist.javax.sip.message.SIPRequest;
import jackfield.sip.Target;
import jackfield.sip.stack.loop.NettyLoop;
import jackfield.sip.stack.message.MessageBuilder;
import jackfield.sip.stack.message.Uris;
import jackfield.sip.stack.transport.Locator;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import javax.sip.address.Address;
import javax.sip.address.SipURI;
import javax.sip.address.URI;
import javax.sip.header.RouteHeader;
import javax.sip.message.Message;
import org.jspecify.annotations.Nullable;

/** The far end of a dialog: its target, and the way there. Confined to the owner's loop. */
final class Far {

    private final Locator locator;
    private final MessageBuilder builder;
    private final NettyLoop loop;
    private URI uri;
    private RouteSet routes = RouteSet.EMPTY;
    private Target target;
    private @Nullable InetSocketAddress source;
    private boolean followsSource;

    Far(Locator locator, MessageBuilder builder, NettyLoop loop, URI uri, Target target) {
        this.locator = locator;
        this.builder = builder;
        this.loop = loop;
        this.uri = uri;
        this.target = target;
    }

    Target target() {
        return target;
    }

    /** It is reached by a SIPS URI. */
    boolean secure() {
        return uri instanceof SipURI sip && sip.isSecure();
    }

    void routes(RouteSet learnt) {
        routes = learnt;
    }

    /** Whatever Contact says, sends to where messages come from. */
    void followSource() {
        followsSource = true;
        follow();
    }

    /** A message came from there. */
    void heardFrom(@Nullable InetSocketAddress from) {
        source = from == null ? source : from;
    }

    /** Takes the Contact of a request or response that refreshes the target (RFC 3261 §12.2). */
    void refresh(Message message) {
        Uris.contact(message)
                .map(Address::getURI)
                .filter(contact -> Uris.sip(contact).isPresent())
                .ifPresent(contact -> uri = contact);
        follow();
    }

    /** Finds where to send from now on; until a name is resolved, to where it was so far. */
    private void follow() {
        InetSocketAddress from = source;
        if (followsSource && from != null) {
            target = new Target(target.transport(), from);
            return;
        }
        URI next = routes.isEmpty() ? uri : routes.first().getURI();
        String transport = target.transport().configuration().id();
        Uris.sip(next)
                .ifPresent(
                        hop ->
                                locator.locate(
                                        hop,
                                        transport,
                                        loop,
                                        found -> found.ifPresent(this::found)));
    }

    private void found(Target there) {
        if (!followsSource) {
            target = there;
        }
    }

    /** The Request-URI of requests (RFC 3261 §12.2.1.1). */
    URI requestUri() {
        return (URI) (routes.strict() ? routes.first().getURI() : uri).clone();
    }

    void addRoutes(SIPRequest request) {
        for (Address hop : wayThere()) {
            RouteHeader route = builder.headers().createRouteHeader((Address) hop.clone());
            request.addHeader(route);
        }
    }

    private List<Address> wayThere() {
        if (!routes.strict()) {
            return routes.hops();
        }
        List<Address> hops = new ArrayList<>(routes.hops().subList(1, routes.hops().size()));
        hops.add(builder.addresses().createAddress(uri));
        return hops;
    }
}
