// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.loop;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random words that nobody can guess: tags, branches, Call-IDs. Thread-safe. */
public final class Randoms {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Randoms() {}

    /** A word of hexadecimal digits that carries this many random bytes. */
    public static String token(int bytes) {
        return HexFormat.of().formatHex(bytes(bytes));
    }

    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
