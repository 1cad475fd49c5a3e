// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

/** Sources as numbers: an address of IPv4, or the /64 network of one of IPv6. Never 0. */
final class SourceKey {

    private static final long IPV4 = 0xffff_0000_0000L;

    /** ::/64, of which ::1 is the only address that anybody uses. */
    private static final long LOOPBACK = 1;

    private SourceKey() {}

    static long of(InetAddress address) {
        if (address instanceof Inet4Address) {
            return IPV4 | Integer.toUnsignedLong(address.hashCode()); // the address, without a copy
        }
        byte[] bytes = address.getAddress();
        long network = 0;
        for (int i = 0; i < 8; i++) {
            network = network << 8 | bytes[i] & 0xff;
        }
        return network == 0 ? LOOPBACK : network;
    }

    static boolean isLoopback(long key) {
        return key == LOOPBACK || key >>> 24 == (IPV4 >>> 24 | 127);
    }

    static String text(long key) {
        byte[] bytes = ByteBuffer.allocate(16).putLong(key == LOOPBACK ? 0 : key).array();
        try {
            return key >>> 32 == IPV4 >>> 32
                    ? InetAddress.getByAddress(ByteBuffer.allocate(4).putInt((int) key).array())
                            .getHostAddress()
                    : InetAddress.getByAddress(bytes).getHostAddress() + "/64";
        } catch (UnknownHostException e) {
            throw new IllegalStateException("4 or 16 bytes", e);
        }
    }
}
