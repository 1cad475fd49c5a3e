// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.session;

import java.net.InetSocketAddress;

/** Addresses as the dialplan shows them. */
final class Addresses {

    private Addresses() {}

    /** {@code 192.0.2.1:5060}, {@code [2001:db8::1]:5060}. */
    static String text(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + address.getPort();
    }
}
