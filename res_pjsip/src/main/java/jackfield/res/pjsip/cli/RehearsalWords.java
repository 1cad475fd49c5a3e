// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.cli.CliArguments;
import jackfield.config.BadValueException;
import jackfield.config.Cidr;
import jackfield.sip.Explanations.Rehearsal;
import jackfield.sip.SipUri;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;

/** Reads what {@code pjsip explain --from …} is to rehearse. */
final class RehearsalWords {

    private static final int DEFAULT_PORT = 5060;
    private static final int HIGHEST_PORT = 65_535;
    private static final String HERE = "localhost";

    private RehearsalWords() {}

    /**
     * @throws BadValueException if a word is not what it should be
     */
    static Rehearsal read(CliArguments arguments) {
        String method = arguments.after("--method").orElse("INVITE").toUpperCase(Locale.ROOT);
        if (method.equals("ACK") || method.equals("CANCEL")) {
            throw new BadValueException(method + " does not pass the stages of a request");
        }
        if (!method.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new BadValueException("'" + method + "' is no method");
        }
        SipUri from = uri(arguments.after("--from").orElse(""));
        SipUri to =
                arguments
                        .after("--to")
                        .map(RehearsalWords::uri)
                        .orElseGet(() -> method.equals("REGISTER") ? from : here(""));
        return new Rehearsal(
                method,
                from,
                to,
                source(arguments.after("--src").orElse("")),
                arguments.after("--user").orElse(""));
    }

    private static SipUri uri(String text) {
        if (text.indexOf(':') >= 0) {
            return SipUri.parse(text);
        }
        return text.indexOf('@') < 0 ? here(SipUri.escapeUser(text)) : SipUri.parse("sip:" + text);
    }

    private static SipUri here(String user) {
        return new SipUri("sip", user, HERE, -1, Map.of());
    }

    private static InetSocketAddress source(String text) {
        int colon = text.lastIndexOf(':');
        boolean port = colon > 0 && (text.indexOf(':') == colon || text.charAt(colon - 1) == ']');
        return new InetSocketAddress(
                Cidr.parseAddress(port ? text.substring(0, colon) : text),
                port ? port(text.substring(colon + 1)) : DEFAULT_PORT);
    }

    private static int port(String digits) {
        try {
            int port = Integer.parseInt(digits);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new BadValueException("expected a port from 1 to 65535, found '" + digits + "'");
    }
}
