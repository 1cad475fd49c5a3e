// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport.tls;

import jackfield.config.Secret;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Private keys in PEM form: PKCS#8, PKCS#1 and SEC 1, plain or with a password. */
final class PrivateKeys {

    private static final Pattern KEY = Pattern.compile("(ENCRYPTED |RSA |EC )?PRIVATE KEY");
    private static final String[] ALGORITHMS = {"RSA", "EC", "EdDSA"};

    private PrivateKeys() {}

    /**
     * @param place for the error: option and file
     */
    static PrivateKey read(String place, String text, Secret password) throws IOException {
        try {
            Optional<Pem> pem = Pem.first(text, KEY);
            if (pem.isEmpty()) {
                throw new IOException("it holds no private key");
            }
            return key(pem.get(), password.reveal().toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new IOException(place + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static PrivateKey key(Pem pem, char[] password)
            throws IOException, GeneralSecurityException {
        byte[] content = pem.content();
        if (pem.headers().contains("ENCRYPTED")) {
            needed(password);
            content = LegacyPem.decrypt(pem, password);
        }
        return switch (pem.kind()) {
            case "RSA PRIVATE KEY" -> generate("RSA", Der.rsaAsPkcs8(content));
            case "EC PRIVATE KEY" -> generate("EC", Der.ecAsPkcs8(content));
            case "ENCRYPTED PRIVATE KEY" -> any(decrypted(content, needed(password)));
            default -> any(content);
        };
    }

    private static char[] needed(char[] password) throws IOException {
        if (password.length == 0) {
            throw new IOException("it is encrypted, and password is empty");
        }
        return password;
    }

    private static byte[] decrypted(byte[] content, char[] password)
            throws IOException, GeneralSecurityException {
        EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(content);
        String algorithm =
                info.getAlgName().equals("PBES2")
                                || info.getAlgName().startsWith("1.2.840.113549.1.5.13")
                        ? info.getAlgParameters().toString()
                        : info.getAlgName();
        Key secret =
                SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(password));
        Cipher cipher = Cipher.getInstance(algorithm);
        cipher.init(Cipher.DECRYPT_MODE, secret, info.getAlgParameters());
        try {
            return info.getKeySpec(cipher).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IOException("password does not fit", e);
        }
    }

    private static PrivateKey any(byte[] pkcs8) throws IOException, GeneralSecurityException {
        for (String algorithm : ALGORITHMS) {
            try {
                return generate(algorithm, pkcs8);
            } catch (GeneralSecurityException e) {
                // of another algorithm
            }
        }
        throw new IOException("it is no key of RSA, EC or EdDSA");
    }

    private static PrivateKey generate(String algorithm, byte[] pkcs8)
            throws GeneralSecurityException {
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }

    /** A key of another certificate would only be noticed in the first handshake. */
    static void check(String place, PrivateKey key, X509Certificate certificate)
            throws IOException {
        String algorithm =
                switch (key.getAlgorithm()) {
                    case "RSA" -> "SHA256withRSA";
                    case "EC" -> "SHA256withECDSA";
                    default -> key.getAlgorithm();
                };
        byte[] sample = {1, 2, 3};
        boolean fits;
        try {
            Signature signing = Signature.getInstance(algorithm);
            signing.initSign(key);
            signing.update(sample);
            byte[] signed = signing.sign();
            Signature checking = Signature.getInstance(algorithm);
            checking.initVerify(certificate.getPublicKey());
            checking.update(sample);
            fits = checking.verify(signed);
        } catch (GeneralSecurityException e) {
            fits = false;
        }
        if (!fits) {
            throw new IOException(place + " is not the key of the certificate in cert_file");
        }
    }
}
