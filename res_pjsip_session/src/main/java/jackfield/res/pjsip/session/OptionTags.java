// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.sip.Endpoint;
import jackfield.sip.EndpointSignaling.ReliableProvisional;
import jackfield.sip.EndpointSignaling.Timers;
import jackfield.sip.InboundRequest;
import java.util.ArrayList;
import java.util.List;
import javax.sip.header.Header;
import javax.sip.message.Message;

/** The extensions to SIP that sessions of an endpoint use, by their option tags (RFC 3261 §19.2). */
final class OptionTags {

    static final String REQUIRE = "Require";
    static final String SUPPORTED = "Supported";

    private OptionTags() {}

    /** The far end can do this. */
    static boolean knows(Message message, String tag) {
        return Words.has(message, SUPPORTED, tag) || Words.has(message, REQUIRE, tag);
    }

    static boolean requires(Message message, String tag) {
        return Words.has(message, REQUIRE, tag);
    }

    /** What we say that we can do. */
    static List<String> offered(Endpoint endpoint) {
        List<String> tags = new ArrayList<>();
        if (endpoint.signaling().reliableProvisional() != ReliableProvisional.NO) {
            tags.add(ReliableResponses.TAG);
        }
        if (endpoint.signaling().timers() != Timers.NO) {
            tags.add(SessionTimer.TAG);
        }
        return tags;
    }

    /** Unsupported headers for what a request demands and we cannot (RFC 3261 §8.2.2.3). */
    static List<Header> unknown(SessionKernel kernel, Endpoint endpoint, InboundRequest request) {
        List<String> known = offered(endpoint);
        return Words.of(request.message(), REQUIRE).stream()
                .filter(tag -> known.stream().noneMatch(tag::equalsIgnoreCase))
                .map(tag -> kernel.header("Unsupported", tag))
                .toList();
    }

    /** What an INVITE of ours demands. */
    static List<String> demanded(Endpoint endpoint) {
        List<String> tags = new ArrayList<>(SessionTimer.required(endpoint));
        if (endpoint.signaling().reliableProvisional() == ReliableProvisional.REQUIRED) {
            tags.add(ReliableResponses.TAG);
        }
        return tags;
    }

    /** Supported, true to what is in effect for the endpoint; Allow besides. */
    static void put(SessionKernel kernel, Endpoint endpoint, Message message) {
        kernel.allow(message);
        List<String> tags = offered(endpoint);
        if (!tags.isEmpty() && message.getHeader(SUPPORTED) == null) {
            message.addHeader(kernel.supported(String.join(", ", tags)));
        }
    }
}
