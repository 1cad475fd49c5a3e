// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import java.io.IOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.StandardProtocolFamily;
import java.nio.channels.DatagramChannel;

/**
 * Tries an address without SO_REUSEPORT, because with it a second process would share the port in
 * silence and take half of the calls.
 */
final class PortProbe {

    private PortProbe() {}

    /**
     * @throws IOException with a sentence for the operator
     */
    static void check(String id, InetSocketAddress bind) throws IOException {
        ProtocolFamily family =
                bind.getAddress() instanceof Inet6Address
                        ? StandardProtocolFamily.INET6
                        : StandardProtocolFamily.INET;
        try (DatagramChannel probe = DatagramChannel.open(family)) {
            probe.bind(bind);
        } catch (BindException e) {
            throw new IOException(sentence(id, "UDP", bind, e), e);
        }
    }

    static String sentence(String id, String protocol, InetSocketAddress bind, IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        String where = HostPorts.text(bind);
        if (reason.contains("already in use")) {
            return "transport "
                    + id
                    + ": "
                    + protocol
                    + " "
                    + where
                    + " is used by another program";
        }
        if (reason.contains("assign requested address")) {
            return "transport " + id + ": " + where + " is no address of this machine";
        }
        return "transport " + id + ": " + protocol + " " + where + " cannot be opened: " + reason;
    }
}
