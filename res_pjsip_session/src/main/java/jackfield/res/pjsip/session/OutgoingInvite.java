// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.channel.CallerId;
import jackfield.config.ConfigView;
import jackfield.sip.Endpoint;
import jackfield.sip.EndpointSignaling;
import jackfield.sip.Global;
import jackfield.sip.SipUri;
import jackfield.sip.Target;
import jackfield.sip.spi.SessionFactory.OutgoingCall;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sip.header.MaxForwardsHeader;
import javax.sip.message.Request;

/** Writes the INVITE of an outgoing session: who calls, as whom, and where we can be reached. */
record OutgoingInvite(SessionKernel kernel, ConfigView<Global> global) {

    Request build(OutgoingCall call, String callId, Target target, InetAddress local) {
        Endpoint endpoint = call.endpoint();
        SipUri uri = phone(call.uri(), endpoint);
        Request invite =
                kernel.stack()
                        .request(
                                Request.INVITE,
                                uri,
                                from(call, local),
                                "<" + uri.withoutParameters() + ">",
                                callId,
                                1);
        String contactUser = endpoint.signaling().contactUser();
        SipUri contact =
                target.transport()
                        .contact(
                                contactUser.isEmpty() ? fromUser(call) : contactUser,
                                target.address());
        invite.addHeader(kernel.header("Contact", "<" + contact + ">"));
        OptionTags.put(kernel, endpoint, invite);
        for (String tag : OptionTags.demanded(endpoint)) {
            invite.addHeader(kernel.header(OptionTags.REQUIRE, tag));
        }
        if (call.hops() >= 0) {
            invite.setHeader(kernel.header(MaxForwardsHeader.NAME, Integer.toString(call.hops())));
        }
        Identities.put(kernel, endpoint, invite, call.caller(), host(call, local), "calling");
        return invite;
    }

    private String from(OutgoingCall call, InetAddress local) {
        SipUri uri = phone(SipUri.of(fromUser(call), host(call, local), -1), call.endpoint());
        CallerId caller = call.caller();
        return (caller.name().isEmpty() ? "" : quoted(caller.name()) + " ") + "<" + uri + ">";
    }

    private static String host(OutgoingCall call, InetAddress local) {
        EndpointSignaling signaling = call.endpoint().signaling();
        return signaling.fromDomain().isEmpty() ? local.getHostAddress() : signaling.fromDomain();
    }

    private String fromUser(OutgoingCall call) {
        String configured = call.endpoint().signaling().fromUser();
        if (!configured.isEmpty()) {
            return configured;
        }
        String number = call.caller().number();
        return number.isEmpty() ? global.single().defaultFromUser() : SipUri.escapeUser(number);
    }

    /** RFC 3261 §25.1 quoted-string. */
    static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static SipUri phone(SipUri uri, Endpoint endpoint) {
        boolean number =
                !uri.user().isEmpty()
                        && uri.user().chars().allMatch(c -> "+*#0123456789".indexOf(c) >= 0);
        if (!endpoint.signaling().userEqPhone() || !number) {
            return uri;
        }
        Map<String, String> parameters = new LinkedHashMap<>(uri.parameters());
        parameters.put("user", "phone");
        return new SipUri(uri.scheme(), uri.user(), uri.host(), uri.port(), parameters);
    }
}
