// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport.tls;

import jackfield.sip.Transport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * The files of a TLS transport as they were read; equal if nothing in them has changed.
 *
 * @param certificates content of {@code cert_file}
 * @param key content of {@code priv_key_file}
 * @param authorities contents of {@code ca_list_file} and those of {@code ca_list_path}
 */
record KeyFiles(Transport section, String certificates, String key, List<String> authorities) {

    /** A directory of authorities holds certificates and their hashed links, and nothing as large as this. */
    private static final long LARGEST = 16L * 1024 * 1024;

    static KeyFiles read(Transport section, Path directory) throws IOException {
        if (section.certFile().isEmpty()) {
            throw new IOException("cert_file: a tls transport needs a certificate");
        }
        String certificates = text("cert_file", section.certFile(), directory);
        String key =
                section.privKeyFile().isEmpty()
                        ? certificates
                        : text("priv_key_file", section.privKeyFile(), directory);
        return new KeyFiles(section, certificates, key, authorities(section, directory));
    }

    private static List<String> authorities(Transport section, Path directory) throws IOException {
        List<String> texts = new ArrayList<>();
        if (!section.caListFile().isEmpty()) {
            texts.add(text("ca_list_file", section.caListFile(), directory));
        }
        if (!section.caListPath().isEmpty()) {
            texts.addAll(directory(section.caListPath(), directory));
        }
        return List.copyOf(texts);
    }

    private static List<String> directory(String path, Path directory) throws IOException {
        TreeMap<String, String> texts = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory.resolve(path))) {
            for (Path file : files) {
                if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                    texts.put(
                            file.getFileName().toString(),
                            Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException e) {
            throw new IOException("ca_list_path: " + path + " cannot be read: " + reason(e), e);
        }
        return List.copyOf(texts.values());
    }

    private static String text(String option, String file, Path directory) throws IOException {
        try {
            if (Files.size(directory.resolve(file)) > LARGEST) {
                throw new IOException("it is too large");
            }
            return Files.readString(directory.resolve(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IOException(
                    "%s: %s cannot be read: %s".formatted(option, file, reason(e)), e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException
                ? "there is no such file"
                : e instanceof java.nio.file.AccessDeniedException
                        ? "permission denied"
                        : String.valueOf(e.getMessage());
    }

    SSLContext context() throws IOException {
        List<X509Certificate> chain =
                Pem.certificates("cert_file: " + section.certFile(), certificates);
        String place =
                section.privKeyFile().isEmpty()
                        ? "cert_file: " + section.certFile()
                        : "priv_key_file: " + section.privKeyFile();
        PrivateKey secret = PrivateKeys.read(place, key, section.password());
        PrivateKeys.check(place, secret, chain.getFirst());
        List<X509Certificate> trusted = new ArrayList<>();
        for (String text : authorities) {
            trusted.addAll(Pem.certificatesOrNone("ca_list_file", text));
        }
        if (!authorities.isEmpty() && trusted.isEmpty()) {
            throw new IOException(
                    (section.caListFile().isEmpty()
                                    ? "ca_list_path: " + section.caListPath()
                                    : "ca_list_file: " + section.caListFile())
                            + " holds no certificate");
        }
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(
                    keys(secret, chain),
                    new TrustManager[] {PeerTrust.of(section, trusted)},
                    new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(
                    "cert_file: %s cannot be used: %s"
                            .formatted(section.certFile(), e.getMessage()),
                    e);
        }
    }

    private static KeyManager[] keys(PrivateKey secret, List<X509Certificate> chain)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("transport", secret, new char[0], chain.toArray(X509Certificate[]::new));
        KeyManagerFactory factory =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, new char[0]);
        return factory.getKeyManagers();
    }

    /** What is in them is nobody's business. */
    @Override
    public String toString() {
        return "files of transport " + section.id();
    }
}
