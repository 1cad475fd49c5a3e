// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.Verdict;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sip.header.ContentEncodingHeader;
import javax.sip.header.ContentTypeHeader;
import javax.sip.header.Header;
import javax.sip.header.HeaderFactory;
import javax.sip.header.MaxForwardsHeader;
import javax.sip.header.ProxyRequireHeader;
import javax.sip.header.RequireHeader;
import javax.sip.message.Request;

/** Looks for what a request cannot be handled for, whoever it is from (RFC 3261 §8.2). Thread-safe. */
final class RequestInspection {

    private static final Set<String> EVENT_METHODS =
            Set.of(Request.SUBSCRIBE, Request.NOTIFY, Request.PUBLISH);

    /** Requests that end here in any case; what is left of their hops does not matter (RFC 7332 §3). */
    private static final Set<String> NOT_PASSED_ON = Set.of(Request.OPTIONS, Request.REGISTER);

    private final Capabilities capabilities;
    private final HeaderFactory headers;

    RequestInspection(Capabilities capabilities, HeaderFactory headers) {
        this.capabilities = capabilities;
        this.headers = headers;
    }

    Verdict check(InboundRequest request, Endpoint endpoint) {
        return method(request.method())
                .then(() -> uri(request))
                .then(() -> hops(request))
                .then(() -> extensions(request.message(), endpoint))
                .then(() -> content(request.message()));
    }

    /** §8.2.1; without a handler no event package is known either (RFC 6665 §4.2.1). */
    private Verdict method(String method) {
        if (capabilities.handles(method)) {
            return Verdict.proceed();
        }
        return EVENT_METHODS.contains(method)
                ? Verdict.respond(489)
                : Verdict.respond(405, capabilities.allow());
    }

    /** §8.2.2.1. */
    private static Verdict uri(InboundRequest request) {
        return request.uri().isPresent() ? Verdict.proceed() : Verdict.respond(416);
    }

    private static Verdict hops(InboundRequest request) {
        return !NOT_PASSED_ON.contains(request.method())
                        && request.message().getHeader(MaxForwardsHeader.NAME)
                                instanceof MaxForwardsHeader hops
                        && hops.getMaxForwards() == 0
                ? Verdict.respond(483)
                : Verdict.proceed();
    }

    /** §8.2.2.3. */
    private Verdict extensions(Request message, Endpoint endpoint) {
        List<String> known = capabilities.extensions(endpoint);
        List<String> unknown = new ArrayList<>();
        for (String name : List.of(RequireHeader.NAME, ProxyRequireHeader.NAME)) {
            for (Iterator<?> each = message.getHeaders(name); each.hasNext(); ) {
                for (String tag : HeaderText.value((Header) each.next()).split(",")) {
                    if (!tag.isBlank() && !known.contains(tag.strip().toLowerCase(Locale.ROOT))) {
                        unknown.add(tag.strip());
                    }
                }
            }
        }
        return unknown.isEmpty()
                ? Verdict.proceed()
                : new Verdict.Respond(420, unknown.stream().map(this::unsupported).toList());
    }

    private Header unsupported(String extension) {
        try {
            return headers.createUnsupportedHeader(extension);
        } catch (ParseException e) {
            throw new IllegalStateException("Unsupported: " + extension, e);
        }
    }

    /** §8.2.3; what kind of body a method takes is its handler's affair. */
    private Verdict content(Request message) {
        Header encoding = message.getHeader(ContentEncodingHeader.NAME);
        if (encoding != null && !HeaderText.value(encoding).equalsIgnoreCase("identity")) {
            return Verdict.respond(415, identity());
        }
        boolean untyped =
                message.getContentLength() != null
                        && message.getContentLength().getContentLength() > 0
                        && message.getHeader(ContentTypeHeader.NAME) == null;
        return untyped
                ? Verdict.respond(400, warning("a body without Content-Type"))
                : Verdict.proceed();
    }

    /** RFC 3261 §20.43: 399 is for people to read. */
    private Header warning(String text) {
        try {
            return headers.createHeader("Warning", "399 Jackfield \"" + text + "\"");
        } catch (ParseException e) {
            throw new IllegalStateException("Warning: " + text, e);
        }
    }

    private Header identity() {
        try {
            return headers.createAcceptEncodingHeader("identity");
        } catch (ParseException e) {
            throw new IllegalStateException("Accept-Encoding", e);
        }
    }
}
