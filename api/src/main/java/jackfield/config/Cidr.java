// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;

/**
 * A network, {@code 192.0.2.0/24}, {@code 192.0.2.0/255.255.255.0} or a single address. Host bits of
 * the address are cleared. An IPv4-mapped IPv6 address counts as IPv4.
 *
 * @param address network address
 * @param bits prefix length, 0-32 or 0-128
 */
@OptionValue(accepts = "an address, or a network as address/bits or address/mask")
public record Cidr(InetAddress address, int bits) {

    public Cidr {
        byte[] bytes = address.getAddress();
        if (bits < 0 || bits > bytes.length * 8) {
            throw new BadValueException("expected 0 to " + bytes.length * 8 + " bits after the /");
        }
        for (int bit = bits; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] &= (byte) ~(0x80 >> bit % 8);
        }
        address = address(bytes);
    }

    public static Cidr parse(String text) {
        int slash = text.indexOf('/');
        InetAddress address = parseAddress(slash < 0 ? text : text.substring(0, slash));
        int all = address.getAddress().length * 8;
        int bits = slash < 0 ? all : bits(text.substring(slash + 1), slash + 1);
        if (bits < 0 || bits > all) {
            throw new BadValueException("expected 0 to " + all + " bits after the /", 0, slash + 1);
        }
        return new Cidr(address, bits);
    }

    /**
     * Takes an IPv4 address in four parts or an IPv6 address, with or without brackets; never asks a name
     * server.
     */
    public static InetAddress parseAddress(String text) {
        String bare =
                text.startsWith("[") && text.endsWith("]")
                        ? text.substring(1, text.length() - 1)
                        : text;
        try {
            if (isWhole(bare)) {
                return InetAddress.ofLiteral(bare);
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new BadValueException("expected an IP address, found '" + text + "'");
    }

    /** Java takes {@code 10.1} for 10.0.0.1; whoever writes that means something else. */
    private static boolean isWhole(String address) {
        return address.indexOf(':') >= 0 || address.chars().filter(c -> c == '.').count() == 3;
    }

    private static int bits(String text, int offset) {
        if (text.indexOf('.') < 0 && text.indexOf(':') < 0) {
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException e) {
                throw new BadValueException(
                        "expected a number of bits or a mask after the /", 0, offset);
            }
        }
        byte[] mask = parseAddress(text).getAddress();
        int bits = 0;
        while (bits < mask.length * 8 && (mask[bits / 8] & 0x80 >> bits % 8) != 0) {
            bits++;
        }
        for (int bit = bits; bit < mask.length * 8; bit++) {
            if ((mask[bit / 8] & 0x80 >> bit % 8) != 0) {
                throw new BadValueException("expected a mask whose ones stand in front", 0, offset);
            }
        }
        return bits;
    }

    /** True if {@code candidate} is of the same family and lies in this network. */
    public boolean contains(InetAddress candidate) {
        byte[] mine = address.getAddress();
        byte[] other = candidate.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        int whole = bits / 8;
        if (!Arrays.equals(mine, 0, whole, other, 0, whole)) {
            return false;
        }
        int rest = bits % 8;
        return rest == 0 || ((mine[whole] ^ other[whole]) & 0xff) >> 8 - rest == 0;
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of " + bytes.length + " bytes", e);
        }
    }

    @Override
    public String toString() {
        return address.getHostAddress().toLowerCase(Locale.ROOT) + "/" + bits;
    }
}
