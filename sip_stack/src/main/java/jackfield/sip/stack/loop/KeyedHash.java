// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.loop;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A hash that only this process can compute, so that what comes back to us can be told from forgeries. Thread-safe. */
public final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 8;

    private final SecretKeySpec key = new SecretKeySpec(Randoms.bytes(32), ALGORITHM);
    private final ThreadLocal<Mac> macs = ThreadLocal.withInitial(this::mac);

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    /** Sixteen hexadecimal digits. */
    public String of(String text) {
        byte[] hash = macs.get().doFinal(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
