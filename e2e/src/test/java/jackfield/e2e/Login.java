// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers challenges by arithmetic of its own.
 *
 * @param hash as Java calls it
 */
record Login(String user, String password, String hash) {

    Login(String user, String password) {
        this(user, password, "MD5");
    }

    /** The Authorization line for a request to 100, with this counter. */
    String line(String challenge, String method, int count) {
        String uri = "sip:100@pbx";
        String nc = "%08x".formatted(count);
        String nonce = parameter(challenge, "nonce");
        String realm = parameter(challenge, "realm");
        String response =
                hash(hash(user, realm, password), nonce, nc, "cafe", "auth", hash(method, uri));
        return "Authorization: Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", response=\"%s\", algorithm=%s, qop=auth, nc=%s, cnonce=\"cafe\""
                .formatted(user, realm, nonce, uri, response, hash, nc);
    }

    static String parameter(String message, String name) {
        Matcher found = Pattern.compile("[ ,]" + name + "=\"?([^\",\r]*)").matcher(message);
        return found.find() ? found.group(1) : "";
    }

    private String hash(String... parts) {
        try {
            byte[] text = String.join(":", parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance(hash).digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
