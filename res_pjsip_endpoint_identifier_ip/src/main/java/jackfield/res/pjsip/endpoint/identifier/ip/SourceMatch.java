// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import jackfield.config.BadValueException;
import jackfield.config.Cidr;
import jackfield.config.OptionValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One item of {@code match}.
 *
 * @param excludes written with an exclamation mark
 * @param network empty for a host name
 * @param host empty for an address or network
 * @param port 0 for any
 */
@OptionValue(accepts = "an address, a network, address:port or a host name; ! in front excludes")
public record SourceMatch(boolean excludes, Optional<Cidr> network, String host, int port) {

    private static final Pattern HOST =
            Pattern.compile("(\\w[\\w-]{0,62}\\.)*+\\w[\\w-]{0,62}\\.?");

    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+");

    public static SourceMatch parse(String text) {
        boolean excludes = text.startsWith("!");
        String item = excludes ? text.substring(1).strip() : text;
        int colon = portColon(item);
        int port = colon < 0 ? 0 : port(item.substring(colon + 1), colon + 1);
        String place = colon < 0 ? item : item.substring(0, colon);
        if (isHost(place)) {
            if (excludes) {
                throw new BadValueException("expected an address or network after the !", 0, 1);
            }
            return new SourceMatch(false, Optional.empty(), place, port);
        }
        return new SourceMatch(excludes, Optional.of(Cidr.parse(place)), "", port);
    }

    /** The colon before a port: the only one there is, or the one after a bracket. */
    private static int portColon(String item) {
        int colon = item.lastIndexOf(':');
        boolean port = colon > 0 && (item.indexOf(':') == colon || item.charAt(colon - 1) == ']');
        return port ? colon : -1;
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

    private static boolean isHost(String place) {
        return place.indexOf(':') < 0
                && HOST.matcher(place).matches()
                && !NUMERIC.matcher(place).matches();
    }

    @Override
    public String toString() {
        String place =
                network.map(Cidr::toString)
                        .map(text -> port > 0 ? withoutBits(text) : text)
                        .orElse(host);
        return (excludes ? "!" : "") + place + (port > 0 ? ":" + port : "");
    }

    private static String withoutBits(String network) {
        String address = network.substring(0, network.indexOf('/'));
        return address.indexOf(':') < 0 ? address : "[" + address + "]";
    }
}
