// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import jackfield.sip.Endpoint;
import jackfield.sip.EndpointSignaling.ReliableProvisional;
import jackfield.sip.EndpointSignaling.Timers;
import jackfield.sip.spi.RequestHandler;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.sip.header.Header;
import javax.sip.header.HeaderFactory;
import javax.sip.message.Request;

/** What this exchange can do at the moment, as headers say it. Thread-safe. */
final class Capabilities {

    private static final String RELIABLE = "100rel";
    private static final String TIMER = "timer";

    private final ModuleServices<RequestHandler> handlers;
    private final HeaderFactory headers;

    Capabilities(ModuleRegistry modules, HeaderFactory headers) {
        handlers = modules.services(RequestHandler.class);
        this.headers = headers;
    }

    boolean handles(String method) {
        return handlers.offer(method).isPresent();
    }

    /** The methods that are handled; with sessions, also those of their dialogs. */
    Header allow() {
        TreeSet<String> methods = new TreeSet<>();
        handlers.offers().stream().map(Offer::key).forEach(methods::add);
        if (handles(Request.INVITE)) {
            methods.addAll(
                    List.of(
                            Request.ACK,
                            Request.BYE,
                            Request.CANCEL,
                            Request.PRACK,
                            Request.UPDATE));
        }
        return header("Allow", String.join(", ", methods));
    }

    /** Option tags of the extensions to SIP that requests of this endpoint may require: those of sessions. */
    List<String> extensions(Endpoint endpoint) {
        List<String> tags = new ArrayList<>();
        if (handles(Request.INVITE)) {
            if (endpoint.signaling().reliableProvisional() != ReliableProvisional.NO) {
                tags.add(RELIABLE);
            }
            if (endpoint.signaling().timers() != Timers.NO) {
                tags.add(TIMER);
            }
        }
        return tags;
    }

    /** Accept, Allow and Supported, as an answer to OPTIONS carries them (RFC 3261 §11.2). */
    List<Header> all(Endpoint endpoint) {
        List<Header> all = new ArrayList<>();
        if (handles(Request.INVITE)) {
            all.add(header("Accept", "application/sdp"));
        }
        all.add(allow());
        all.add(header("Supported", String.join(", ", extensions(endpoint))));
        return all;
    }

    private Header header(String name, String value) {
        try {
            return switch (name) {
                case "Accept" -> headers.createAcceptHeader("application", "sdp");
                case "Allow" -> headers.createAllowHeader(value);
                default -> headers.createSupportedHeader(value);
            };
        } catch (ParseException e) {
            throw new IllegalStateException(name + ": " + value, e);
        }
    }
}
