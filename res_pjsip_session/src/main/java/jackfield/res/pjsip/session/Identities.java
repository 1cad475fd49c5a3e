// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.channel.CallerId;
import jackfield.sip.Endpoint;
import jackfield.sip.SipUri;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sip.message.Message;

/** Identity headers: P-Asserted-Identity (RFC 3325) and Remote-Party-ID. */
final class Identities {

    private static final String ASSERTED = "P-Asserted-Identity";
    private static final String PARTY = "Remote-Party-ID";
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^<\"]*?))\\s*<sips?:([^@>;]+)@[^>]*>.*");

    private Identities() {}

    /** Who the far end says it is, where it is trusted with that. */
    static Optional<CallerId> in(Message message, Endpoint endpoint) {
        if (!endpoint.callerIdentity().trustIdInbound()) {
            return Optional.empty();
        }
        return line(message, ASSERTED).or(() -> line(message, PARTY));
    }

    private static Optional<CallerId> line(Message message, String name) {
        if (message.getHeader(name) == null) {
            return Optional.empty();
        }
        String header = message.getHeader(name).toString().strip();
        Matcher matcher = NAMED.matcher(header.substring(header.indexOf(':') + 1));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String quoted = matcher.group(1);
        String display = quoted == null ? matcher.group(2) : quoted.replaceAll("\\\\(.)", "$1");
        return Optional.of(
                new CallerId(
                        Callers.printable(display == null ? "" : display.strip()),
                        Callers.unescape(matcher.group(3))));
    }

    /**
     * Says who somebody is, where the endpoint is to be told.
     *
     * @param party calling or called
     */
    static void put(
            SessionKernel kernel,
            Endpoint endpoint,
            Message message,
            CallerId who,
            String host,
            String party) {
        if (who.number().isEmpty()) {
            return;
        }
        SipUri uri = SipUri.of(SipUri.escapeUser(who.number()), host, -1);
        String address =
                (who.name().isEmpty() ? "" : OutgoingInvite.quoted(who.name()) + " ")
                        + "<"
                        + uri
                        + ">";
        if (endpoint.callerIdentity().sendPai()) {
            message.setHeader(kernel.header(ASSERTED, address));
        }
        if (endpoint.callerIdentity().sendRpid()) {
            message.setHeader(
                    kernel.header(PARTY, address + ";party=" + party + ";privacy=off;screen=no"));
        }
    }

    static boolean sent(Endpoint endpoint) {
        return endpoint.callerIdentity().sendPai() || endpoint.callerIdentity().sendRpid();
    }
}
