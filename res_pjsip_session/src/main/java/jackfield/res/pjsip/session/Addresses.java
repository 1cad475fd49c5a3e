// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import jackfield.sip.OpenTransport;
import jackfield.sip.Target;
import java.net.InetSocketAddress;

/** Addresses as the dialplan shows them. */
final class Addresses {

    private Addresses() {}

    /** {@code 192.0.2.1:5060}, {@code [2001:db8::1]:5060}. */
    static String text(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + address.getPort();
    }

    /** Our side of the way to a target. */
    static String local(Target target) {
        OpenTransport transport = target.transport();
        return text(
                new InetSocketAddress(
                        transport.addressTowards(target.address().getAddress()),
                        transport.bound().getPort()));
    }

    /** {@code 1} if what is sent is encrypted. */
    static String secure(OpenTransport transport) {
        return switch (transport.configuration().protocol()) {
            case TLS, WSS -> "1";
            default -> "0";
        };
    }
}
