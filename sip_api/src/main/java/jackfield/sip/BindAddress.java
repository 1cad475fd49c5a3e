// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.BadValueException;
import jackfield.config.Cidr;
import jackfield.config.OptionValue;
import java.net.InetAddress;

/**
 * An address to listen on.
 *
 * @param port 0 where the protocol's own port is meant
 */
@OptionValue(accepts = "address, address:port or [IPv6 address]:port")
public record BindAddress(InetAddress address, int port) {

    public static BindAddress parse(String text) {
        int colon = text.lastIndexOf(':');
        boolean port =
                colon >= 0
                        && (text.indexOf(':') == colon
                                || text.charAt(Math.max(colon - 1, 0)) == ']');
        if (!port) {
            return new BindAddress(Cidr.parseAddress(text), 0);
        }
        try {
            int number = Integer.parseInt(text.substring(colon + 1));
            if (number >= 0 && number <= 65535) {
                return new BindAddress(Cidr.parseAddress(text.substring(0, colon)), number);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new BadValueException("expected a port from 0 to 65535", 0, colon + 1);
    }

    @Override
    public String toString() {
        String shown = address.getHostAddress();
        return (shown.indexOf(':') < 0 ? shown : "[" + shown + "]") + ":" + port;
    }
}
