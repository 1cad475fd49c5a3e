// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.config.BadValueException;
import jackfield.sip.SipUri;
import java.util.Optional;

/**
 * A URI as a header holds it, {@code "Ann" <sip:201:secret@192.0.2.1;lr>}, or by itself.
 *
 * @param display without quotes; empty if there is none
 * @param password as written in the URI; empty if there is none
 */
record NameAddress(String display, SipUri uri, String password) {

    /**
     * @throws BadValueException if it is none
     */
    static NameAddress parse(String text) {
        int open = text.indexOf('<');
        int close = text.indexOf('>', open);
        if (open >= 0 && close < 0) {
            throw new BadValueException("expected > after the URI", 0, text.length());
        }
        String display = open < 0 ? "" : unquoted(text.substring(0, open).strip());
        String uri = (open < 0 ? text : text.substring(open + 1, close)).strip();
        return new NameAddress(display, SipUri.parse(uri), password(uri));
    }

    private static String unquoted(String display) {
        return display.length() >= 2 && display.startsWith("\"") && display.endsWith("\"")
                ? display.substring(1, display.length() - 1).replaceAll("\\\\(.)", "$1")
                : display;
    }

    /** RFC 3261 §19.1.1: between the user and the host, as far as it is written. */
    private static String password(String uri) {
        int scheme = uri.indexOf(':');
        int at = uri.lastIndexOf('@');
        int colon = uri.indexOf(':', scheme + 1);
        return at < 0 || colon < 0 || colon > at ? "" : uri.substring(colon + 1, at);
    }

    /** A part by the name that {@code PJSIP_PARSE_URI} gives it; empty if there is no such name. */
    Optional<String> part(String name) {
        return switch (name) {
            case "display" -> Optional.of(display);
            case "scheme" -> Optional.of(uri.scheme());
            case "user" -> Optional.of(uri.user());
            case "passwd" -> Optional.of(password);
            case "host" -> Optional.of(uri.host());
            case "port" -> Optional.of(uri.port() < 0 ? "" : Integer.toString(uri.port()));
            case "user_param", "method_param", "transport_param", "ttl_param", "maddr_param" ->
                    Optional.of(uri.parameter(name.substring(0, name.indexOf('_'))).orElse(""));
            case "lr_param" -> Optional.of(uri.parameter("lr").isPresent() ? "1" : "0");
            default -> Optional.empty();
        };
    }
}
