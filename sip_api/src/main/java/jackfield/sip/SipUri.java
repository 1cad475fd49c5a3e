// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.BadValueException;
import jackfield.config.OptionValue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A SIP or SIPS URI (RFC 3261 §19.1), without its headers part.
 *
 * @param scheme {@code sip} or {@code sips}
 * @param user as written, with escapes and without a password; empty if there is none
 * @param host name, IPv4 address or IPv6 address without brackets
 * @param port -1 if none is written
 * @param parameters in order, names in lower case; empty text for those without a value
 */
@OptionValue(accepts = "a SIP URI, sip:user@host:port")
public record SipUri(
        String scheme, String user, String host, int port, Map<String, String> parameters) {

    private static final Set<String> DECISIVE_PARAMETERS =
            Set.of("transport", "user", "ttl", "method", "maddr");

    private static final String USER_CHARACTERS = "-_.!~*'()&=+$,;?/%";

    public SipUri {
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    public static SipUri of(String user, String host, int port) {
        return new SipUri("sip", user, host, port, Map.of());
    }

    public static SipUri parse(String text) {
        int colon = text.indexOf(':');
        String scheme = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("sip") && !scheme.equals("sips")) {
            throw new BadValueException("expected sip: or sips: in front of '" + text + "'");
        }
        int question = text.indexOf('?', colon);
        int at = text.lastIndexOf('@', question < 0 ? text.length() : question);
        String user = at < 0 ? "" : user(text, colon + 1, at);
        int start = Math.max(colon, at) + 1;
        int end = hostEnd(text, start);
        String host = text.substring(start, end);
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        if (host.isEmpty()
                || !bracketed
                        && !host.chars()
                                .allMatch(
                                        c ->
                                                c == '-'
                                                        || c == '.'
                                                        || c == '_'
                                                        || isAlphanumeric(c))) {
            throw new BadValueException("expected a host", 0, start);
        }
        int port = -1;
        int rest = end;
        if (rest < text.length() && text.charAt(rest) == ':') {
            int stop = rest + 1;
            while (stop < text.length() && Character.isDigit(text.charAt(stop))) {
                stop++;
            }
            port = port(text.substring(rest + 1, stop), rest + 1);
            rest = stop;
        }
        if (rest < text.length() && text.charAt(rest) != ';' && text.charAt(rest) != '?') {
            throw new BadValueException("expected a port or parameters after the host", 0, rest);
        }
        int headers = text.indexOf('?', rest);
        Map<String, String> parameters =
                parameters(text.substring(rest, headers < 0 ? text.length() : headers));
        return new SipUri(
                scheme,
                user,
                bracketed ? host.substring(1, host.length() - 1) : host,
                port,
                parameters);
    }

    private static String user(String text, int start, int at) {
        String user = text.substring(start, at);
        int password = user.indexOf(':');
        String name = password < 0 ? user : user.substring(0, password);
        for (int i = 0; i < name.length(); i++) {
            if (!isAlphanumeric(name.charAt(i))
                    && USER_CHARACTERS.indexOf(name.charAt(i)) < 0
                    && name.charAt(i) != '#') {
                throw new BadValueException(
                        "'" + name.charAt(i) + "' cannot stand in a user part", 0, start + i);
            }
        }
        return name;
    }

    private static int hostEnd(String text, int start) {
        if (start < text.length() && text.charAt(start) == '[') {
            int close = text.indexOf(']', start);
            if (close < 0) {
                throw new BadValueException("expected ] after the IPv6 address", 0, text.length());
            }
            return close + 1;
        }
        int end = start;
        while (end < text.length() && ":;?".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int port(String digits, int offset) {
        try {
            int port = Integer.parseInt(digits);
            if (port > 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new BadValueException("expected a port from 1 to 65535", 0, offset);
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : text.split(";")) {
            if (!parameter.isEmpty()) {
                int equals = parameter.indexOf('=');
                String name = equals < 0 ? parameter : parameter.substring(0, equals);
                parameters.put(
                        name.toLowerCase(Locale.ROOT),
                        equals < 0 ? "" : parameter.substring(equals + 1));
            }
        }
        return parameters;
    }

    private static boolean isAlphanumeric(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** The user with its escapes resolved (RFC 3261 §19.1.2): what it is compared by. */
    public String decodedUser() {
        if (user.indexOf('%') < 0) {
            return user;
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream(user.length());
        for (int i = 0; i < user.length(); i++) {
            int high = i + 2 < user.length() ? Character.digit(user.charAt(i + 1), 16) : -1;
            int low = i + 2 < user.length() ? Character.digit(user.charAt(i + 2), 16) : -1;
            if (user.charAt(i) == '%' && high >= 0 && low >= 0) {
                octets.write(high * 16 + low);
                i += 2;
            } else {
                octets.write(user.charAt(i));
            }
        }
        return octets.toString(StandardCharsets.UTF_8);
    }

    /** True if both lead to the same place by the rules of RFC 3261 §19.1.4. */
    public boolean matches(SipUri other) {
        return scheme.equals(other.scheme)
                && decodedUser().equals(other.decodedUser())
                && host.equalsIgnoreCase(other.host)
                && port == other.port
                && agrees(other)
                && other.agrees(this);
    }

    /** Parameters that both have must be alike; of some, both must have them or neither. */
    private boolean agrees(SipUri other) {
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            String theirs = other.parameters.get(parameter.getKey());
            if (theirs == null
                    ? DECISIVE_PARAMETERS.contains(parameter.getKey())
                    : !theirs.equalsIgnoreCase(parameter.getValue())) {
                return false;
            }
        }
        return true;
    }

    public boolean isSecure() {
        return scheme.equals("sips");
    }

    public SipUri withUser(String changed) {
        return new SipUri(scheme, changed, host, port, parameters);
    }

    public SipUri withoutParameters() {
        return new SipUri(scheme, user, host, port, Map.of());
    }

    /** Puts {@code %HH} in the place of what cannot stand in a user part (RFC 3261 §25.1). */
    public static String escapeUser(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            if (isAlphanumeric(octet) || octet != '%' && USER_CHARACTERS.indexOf(octet) >= 0) {
                escaped.append((char) octet);
            } else {
                escaped.append("%%%02X".formatted(octet & 0xff));
            }
        }
        return escaped.toString();
    }

    /** {@code host} or {@code host:port}, an IPv6 address in brackets. */
    public String hostPort() {
        String shown = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return port < 0 ? shown : shown + ":" + port;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(scheme).append(':');
        if (!user.isEmpty()) {
            text.append(user).append('@');
        }
        text.append(hostPort());
        parameters.forEach(
                (name, value) ->
                        text.append(';').append(name).append(value.isEmpty() ? "" : "=" + value));
        return text.toString();
    }
}
