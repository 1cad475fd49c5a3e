// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A hash function of digest authentication (RFC 7616 §3.2, RFC 8760). Thread-safe. */
public enum DigestAlgorithm {
    MD5("MD5", "MD5"),
    SHA_256("SHA-256", "SHA-256"),
    SHA_512_256("SHA-512-256", "SHA-512/256");

    private final String token;
    private final String javaName;

    DigestAlgorithm(String token, String javaName) {
        this.token = token;
        this.javaName = javaName;
    }

    /** As in headers and configuration. */
    public String token() {
        return token;
    }

    /** The algorithm of this name, in whatever case. */
    public static Optional<DigestAlgorithm> of(String token) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.token.equalsIgnoreCase(token.strip()))
                .findFirst();
    }

    /** Those that are known, in order; MD5 if there is none. */
    public static List<DigestAlgorithm> of(List<String> tokens) {
        List<DigestAlgorithm> known =
                tokens.stream().map(DigestAlgorithm::of).flatMap(Optional::stream).toList();
        return known.isEmpty() ? List.of(MD5) : known;
    }

    /** The hash of the texts with colons between them, in lower-case hex digits. */
    public String hash(String... texts) {
        MessageDigest digest = create();
        for (int i = 0; i < texts.length; i++) {
            if (i > 0) {
                digest.update((byte) ':');
            }
            digest.update(texts[i].getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private MessageDigest create() {
        try {
            return MessageDigest.getInstance(javaName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + javaName, e);
        }
    }
}
