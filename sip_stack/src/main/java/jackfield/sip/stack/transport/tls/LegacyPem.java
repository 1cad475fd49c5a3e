// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport.tls;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keys encrypted in the way of RFC 1421, as older OpenSSL writes them: {@code DEK-Info: AES-256-CBC,…}. */
final class LegacyPem {

    private static final Pattern INFO =
            Pattern.compile("DEK-Info:\\s*(AES-(128|192|256)-CBC|DES-EDE3-CBC),([0-9A-Fa-f]+)");
    private static final int SALT_BYTES = 8;

    private LegacyPem() {}

    static byte[] decrypt(Pem pem, char[] password) throws IOException, GeneralSecurityException {
        Matcher info = INFO.matcher(pem.headers());
        if (!info.find()) {
            throw new IOException("it is encrypted in a way that is not known here");
        }
        boolean aes = info.group(2) != null;
        int bytes = aes ? Integer.parseInt(info.group(2)) / 8 : 24;
        byte[] start = HexFormat.of().parseHex(info.group(3));
        byte[] key = derive(password, Arrays.copyOf(start, SALT_BYTES), bytes);
        Cipher cipher =
                Cipher.getInstance(aes ? "AES/CBC/PKCS5Padding" : "DESede/CBC/PKCS5Padding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key, aes ? "AES" : "DESede"),
                new IvParameterSpec(start));
        try {
            return cipher.doFinal(pem.content());
        } catch (GeneralSecurityException e) {
            throw new IOException("password does not fit", e);
        }
    }

    /** MD5 of what came before, the password and the salt, until there is enough of it. */
    private static byte[] derive(char[] password, byte[] salt, int bytes)
            throws GeneralSecurityException {
        byte[] secret = new String(password).getBytes(StandardCharsets.UTF_8);
        byte[] key = new byte[0];
        byte[] last = new byte[0];
        while (key.length < bytes) {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update(last);
            digest.update(secret);
            last = digest.digest(salt);
            key = Arrays.copyOf(key, key.length + last.length);
            System.arraycopy(last, 0, key, key.length - last.length, last.length);
        }
        return Arrays.copyOf(key, bytes);
    }
}
