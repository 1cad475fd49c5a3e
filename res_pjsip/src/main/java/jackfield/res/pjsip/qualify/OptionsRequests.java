// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import jackfield.config.ConfigView;
import jackfield.sip.Endpoint;
import jackfield.sip.EndpointSignaling;
import jackfield.sip.Global;
import jackfield.sip.SipLoop;
import jackfield.sip.SipStack;
import jackfield.sip.SipUri;
import jackfield.sip.Target;
import java.net.InetAddress;
import java.text.ParseException;
import java.util.Optional;
import javax.sip.message.Request;

/** Writes the OPTIONS that asks a contact. Thread-safe. */
record OptionsRequests(SipStack stack, ConfigView<Endpoint> endpoints, ConfigView<Global> global) {

    /** The transport to ask by; empty to choose one that fits. */
    String transport(Place place) {
        return endpoints
                .get(place.endpoint())
                .map(Endpoint::transport)
                .filter(id -> !id.isEmpty())
                .orElse(place.transport());
    }

    Request write(Place place, Target target, SipLoop loop) {
        InetAddress local = target.transport().addressTowards(target.address().getAddress());
        SipUri from = from(place, local.getHostAddress());
        Request options =
                stack.request(
                        Request.OPTIONS,
                        place.uri(),
                        "<" + from + ">",
                        "<" + place.uri().withoutParameters() + ">",
                        stack.newCallId(loop),
                        1);
        SipUri contact = target.transport().contact(from.user(), target.address());
        try {
            options.addHeader(stack.headers().createHeader("Contact", "<" + contact + ">"));
        } catch (ParseException e) {
            throw new IllegalStateException("Contact: " + contact, e);
        }
        return options;
    }

    private SipUri from(Place place, String local) {
        Optional<EndpointSignaling> settings =
                endpoints.get(place.endpoint()).map(Endpoint::signaling);
        String user = settings.map(EndpointSignaling::fromUser).orElse("");
        String domain = settings.map(EndpointSignaling::fromDomain).orElse("");
        return SipUri.of(
                user.isEmpty() ? global.single().defaultFromUser() : user,
                domain.isEmpty() ? local : domain,
                -1);
    }
}
