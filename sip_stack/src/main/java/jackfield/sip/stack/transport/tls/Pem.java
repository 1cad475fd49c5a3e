// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One block of a PEM file (RFC 7468, and the older form with headers of RFC 1421).
 *
 * @param kind as in {@code BEGIN CERTIFICATE}
 * @param headers lines between the first one and the content; empty in most
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pem(String kind, String headers, byte[] content) {

    private static final Pattern BLOCK =
            Pattern.compile(
                    "-----BEGIN ([A-Z0-9 ]{1,40})-----\\s*(.*?)-----END \\1-----", Pattern.DOTALL);
    private static final Pattern CERTIFICATE = Pattern.compile("(X509 |TRUSTED )?CERTIFICATE");

    static List<Pem> blocks(String text) throws IOException {
        List<Pem> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            blocks.add(block(matcher.group(1), matcher.group(2)));
        }
        return blocks;
    }

    private static Pem block(String kind, String inside) throws IOException {
        int headers = inside.contains(":") ? inside.replace("\r\n", "\n").indexOf("\n\n") : -1;
        String body = inside.replace("\r\n", "\n");
        try {
            return new Pem(
                    kind,
                    headers < 0 ? "" : body.substring(0, headers),
                    Base64.getMimeDecoder().decode(body.substring(Math.max(headers, 0))));
        } catch (IllegalArgumentException e) {
            throw new IOException("its " + kind + " is not Base64", e);
        }
    }

    static Optional<Pem> first(String text, Pattern kind) throws IOException {
        return blocks(text).stream().filter(pem -> kind.matcher(pem.kind).matches()).findFirst();
    }

    /**
     * All certificates, at least one.
     *
     * @param place for the error: option and file
     */
    static List<X509Certificate> certificates(String place, String text) throws IOException {
        List<X509Certificate> found = certificatesOrNone(place, text);
        if (found.isEmpty()) {
            throw new IOException(place + " holds no certificate");
        }
        return found;
    }

    static List<X509Certificate> certificatesOrNone(String place, String text) throws IOException {
        List<X509Certificate> found = new ArrayList<>();
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            for (Pem pem : blocks(text)) {
                if (CERTIFICATE.matcher(pem.kind).matches()) {
                    found.add(
                            (X509Certificate)
                                    factory.generateCertificate(
                                            new ByteArrayInputStream(pem.content)));
                }
            }
            return found;
        } catch (CertificateException e) {
            throw new IOException(place + " holds a broken certificate: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IOException(place + ": " + e.getMessage(), e);
        }
    }
}
