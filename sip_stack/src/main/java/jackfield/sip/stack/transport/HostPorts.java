// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Addresses as text. */
public final class HostPorts {

    private HostPorts() {}

    /** Without brackets and without a scope. */
    public static String plain(InetAddress address) {
        String text = address.getHostAddress();
        int scope = text.indexOf('%');
        return scope < 0 ? text : text.substring(0, scope);
    }

    /** As it stands in a URI or in Via: an IPv6 address in brackets. */
    public static String host(InetAddress address) {
        return address instanceof Inet6Address ? "[" + plain(address) + "]" : plain(address);
    }

    public static String text(InetSocketAddress address) {
        return host(address.getAddress()) + ":" + address.getPort();
    }
}
