// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.BadValueException;
import jackfield.config.Cidr;
import jackfield.sip.Transport.Protocol;
import java.util.List;
import java.util.Locale;

/** Why {@link SipStack#locate} finds nothing for a URI, in words for an operator. */
public final class NoTarget {

    private NoTarget() {}

    /**
     * @param transportId as it was given to locate
     */
    public static String reason(SipStack stack, SipUri uri, String transportId) {
        String protocol = protocol(uri);
        List<Transport> open =
                stack.transports().stream().map(OpenTransport::configuration).toList();
        if (!transportId.isEmpty()) {
            List<Transport> named =
                    open.stream().filter(each -> each.id().equals(transportId)).toList();
            if (named.isEmpty()) {
                return "transport " + transportId + " is not open";
            }
            String its = name(named.getFirst().protocol());
            if (!its.equals(protocol)) {
                return "transport " + transportId + " speaks " + its + ", not " + protocol;
            }
        }
        if (open.stream().noneMatch(each -> name(each.protocol()).equals(protocol))) {
            return "no transport of protocol " + protocol + " is open";
        }
        return isNumeric(host(uri))
                ? "no transport of protocol " + protocol + " leads to " + host(uri)
                : "no address is known for " + host(uri);
    }

    /** RFC 3261 §19.1.1. */
    private static String protocol(SipUri uri) {
        String written = uri.parameter("transport").orElse("").toLowerCase(Locale.ROOT);
        if (uri.isSecure() && !written.startsWith("ws")) {
            return "tls";
        }
        if (uri.isSecure()) {
            return "wss";
        }
        return written.isEmpty() ? "udp" : written;
    }

    private static String name(Protocol protocol) {
        return protocol.name().toLowerCase(Locale.ROOT);
    }

    private static String host(SipUri uri) {
        return uri.parameter("maddr").filter(maddr -> !maddr.isEmpty()).orElse(uri.host());
    }

    private static boolean isNumeric(String host) {
        try {
            Cidr.parseAddress(host);
            return true;
        } catch (BadValueException e) {
            return false;
        }
    }
}
