// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

import jackfield.sip.EndpointRtp;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Optional;

/**
 * Where audio of one session is received.
 *
 * @param bind address of our sockets
 * @param announced what stands in session descriptions, such as {@code IP4 192.0.2.1}
 */
record LocalAddress(InetAddress bind, String announced) {

    private static final InetAddress ANY_4 = InetAddress.ofLiteral("0.0.0.0");
    private static final InetAddress ANY_6 = InetAddress.ofLiteral("::");

    /**
     * Follows {@code media_address} and {@code bind_rtp_to_media_address}.
     *
     * @param local our address towards the peer
     */
    static LocalAddress of(EndpointRtp options, InetAddress local) {
        String written = options.mediaAddress().strip();
        if (written.isEmpty()) {
            return new LocalAddress(local, shown(local));
        }
        Optional<InetAddress> address = RemoteAudio.literal(written);
        InetAddress family = address.orElse(local);
        boolean bound = options.bindRtpToMediaAddress() && address.isPresent();
        return new LocalAddress(
                bound ? family : family instanceof Inet4Address ? ANY_4 : ANY_6,
                address.map(LocalAddress::shown)
                        .orElseGet(() -> family(local) + " " + written.replace(' ', '-')));
    }

    private static String shown(InetAddress address) {
        String text = address.getHostAddress();
        int scope = text.indexOf('%');
        return family(address) + " " + (scope < 0 ? text : text.substring(0, scope));
    }

    private static String family(InetAddress address) {
        return address instanceof Inet4Address ? "IP4" : "IP6";
    }

    /** Whether our sockets can send to this address. */
    boolean reaches(InetAddress remote) {
        return bind.equals(ANY_6) || bind instanceof Inet4Address == remote instanceof Inet4Address;
    }
}
