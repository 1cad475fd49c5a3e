// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport.tls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;

/** Puts older forms of private keys into the wrapping of PKCS#8 (RFC 5208), the one that Java reads. */
final class Der {

    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;
    private static final int PARAMETERS = 0xA0;
    private static final byte[] VERSION = HexFormat.of().parseHex("020100");

    /** rsaEncryption with its NULL (RFC 8017 appendix C). */
    private static final byte[] RSA = HexFormat.of().parseHex("06092a864886f70d0101010500");

    /** id-ecPublicKey (RFC 5480). */
    private static final byte[] EC = HexFormat.of().parseHex("06072a8648ce3d0201");

    private Der() {}

    static byte[] rsaAsPkcs8(byte[] pkcs1) {
        return wrap(block(SEQUENCE, RSA), pkcs1);
    }

    /** The curve stands inside the key (RFC 5915) and belongs outside. */
    static byte[] ecAsPkcs8(byte[] sec1) throws IOException {
        try {
            return wrap(block(SEQUENCE, join(EC, curve(sec1))), sec1);
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IOException("its EC PRIVATE KEY is broken", e);
        }
    }

    private static byte[] wrap(byte[] algorithm, byte[] key) {
        return block(SEQUENCE, join(VERSION, algorithm, block(OCTETS, key)));
    }

    private static byte[] curve(byte[] sec1) throws IOException {
        int at = content(sec1, 0);
        while (at < sec1.length) {
            int start = content(sec1, at);
            int end = start + size(sec1, at);
            if ((sec1[at] & 0xff) == PARAMETERS) {
                return Arrays.copyOfRange(sec1, start, end);
            }
            at = end;
        }
        throw new IOException("its EC PRIVATE KEY does not name a curve");
    }

    private static int content(byte[] der, int at) {
        int first = der[at + 1] & 0xff;
        return at + 2 + (first < 0x80 ? 0 : first & 0x7f);
    }

    private static int size(byte[] der, int at) throws IOException {
        int first = der[at + 1] & 0xff;
        if (first < 0x80) {
            return first;
        }
        int size = 0;
        for (int i = at + 2; i < content(der, at); i++) {
            size = size << 8 | der[i] & 0xff;
            if (size > der.length) {
                throw new IOException("its lengths are broken");
            }
        }
        return size;
    }

    private static byte[] block(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (content.length < 0x80) {
            out.write(content.length);
        } else if (content.length < 0x100) {
            out.write(0x81);
            out.write(content.length);
        } else {
            out.write(0x82);
            out.write(content.length >> 8);
            out.write(content.length);
        }
        out.writeBytes(content);
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
