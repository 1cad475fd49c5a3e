// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.authenticator.digest;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Nonces that prove by themselves that we made them, when, for which realm and for whom: nothing is
 * remembered of a challenge. A new key is drawn at each start. Thread-safe.
 */
final class Nonces {

    private static final String MAC = "HmacSHA256";
    private static final int HEAD = Long.BYTES + Integer.BYTES;
    private static final int PROOF = 16;

    private final Mac prototype;
    private final AtomicInteger number = new AtomicInteger();

    Nonces() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        try {
            prototype = Mac.getInstance(MAC);
            prototype.init(new SecretKeySpec(key, MAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }

    /**
     * What is known of a nonce of ours.
     *
     * @param made when
     * @param number tells apart what was made in the same millisecond
     */
    record Nonce(Instant made, int number) {}

    String make(String realm, InetAddress peer, Instant now) {
        byte[] nonce = new byte[HEAD + PROOF];
        ByteBuffer.wrap(nonce).putLong(now.toEpochMilli()).putInt(number.getAndIncrement());
        System.arraycopy(proof(nonce, realm, peer), 0, nonce, HEAD, PROOF);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(nonce);
    }

    /** Empty if this is not a nonce that we made for this realm and peer. */
    Optional<Nonce> read(String text, String realm, InetAddress peer) {
        byte[] nonce = decode(text);
        if (nonce.length != HEAD + PROOF
                || !MessageDigest.isEqual(
                        Arrays.copyOfRange(nonce, HEAD, nonce.length),
                        Arrays.copyOf(proof(nonce, realm, peer), PROOF))) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(nonce);
        return Optional.of(new Nonce(Instant.ofEpochMilli(head.getLong()), head.getInt()));
    }

    private static byte[] decode(String text) {
        try {
            return text.length() > 64 ? new byte[0] : Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private byte[] proof(byte[] nonce, String realm, InetAddress peer) {
        Mac mac = copy();
        mac.update(nonce, 0, HEAD);
        mac.update(peer.getAddress());
        mac.update(realm.getBytes(StandardCharsets.UTF_8));
        return mac.doFinal();
    }

    /** What only we can make of these octets. */
    byte[] proof(byte[] text) {
        Mac mac = copy();
        mac.update((byte) -1); // a nonce begins with a time, whose first octet is 0
        return mac.doFinal(text);
    }

    private Mac copy() {
        try {
            return (Mac) prototype.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("every Java can copy " + MAC, e);
        }
    }
}
