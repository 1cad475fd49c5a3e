// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.channel.CallerId;
import jackfield.sip.Endpoint;
import jackfield.sip.InboundRequest;
import jackfield.sip.SipUri;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.sip.header.FromHeader;

/** Who calls, and what they dialed, as a request says it. */
final class Callers {

    private Callers() {}

    /** As configured for the endpoint; else as asserted, if that is trusted; else as From has it. */
    static CallerId of(InboundRequest request, Endpoint endpoint) {
        CallerId configured = endpoint.callerIdentity().callerid();
        if (!configured.isEmpty()) {
            return configured;
        }
        Optional<CallerId> asserted = Identities.in(request.message(), endpoint);
        if (asserted.isPresent()) {
            return asserted.get();
        }
        FromHeader from = (FromHeader) request.message().getHeader(FromHeader.NAME);
        String name = from.getAddress().getDisplayName();
        String number = request.from().map(SipUri::user).map(Callers::unescape).orElse("");
        return new CallerId(name == null ? "" : printable(name), number);
    }

    /** The user part of the Request-URI; {@code s} if it is empty. */
    static String extension(InboundRequest request, boolean ignoreUserOptions) {
        String user = request.uri().map(SipUri::user).map(Callers::unescape).orElse("");
        int semicolon = ignoreUserOptions ? user.indexOf(';') : -1;
        String extension = semicolon < 0 ? user : user.substring(0, semicolon);
        return extension.isEmpty() ? "s" : extension;
    }

    /** RFC 3261 §19.1.2: %HH stands for one octet of UTF-8. Text with a bad escape is left as it is. */
    static String unescape(String user) {
        if (user.indexOf('%') < 0) {
            return user;
        }
        try {
            return printable(URLDecoder.decode(user.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return user;
        }
    }

    /** Control characters would reach logs and terminals. */
    static String printable(String text) {
        return text.chars().noneMatch(Character::isISOControl)
                ? text
                : text.replaceAll("\\p{Cntrl}", "?");
    }
}
