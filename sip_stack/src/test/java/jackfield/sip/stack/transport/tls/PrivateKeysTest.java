// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.config.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrivateKeysTest {

    private static String text(String file) throws IOException {
        try (var in = PrivateKeysTest.class.getResourceAsStream("/tls/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static X509Certificate certificate(String file) throws IOException {
        return Pem.certificates(file, text(file)).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "server.key, '', server.pem, RSA",
        "server-pkcs1.key, '', server.pem, RSA",
        "server-pkcs1-encrypted.key, secret, server.pem, RSA",
        "server-pkcs8-encrypted.key, secret, server.pem, RSA",
        "ec.key, '', ec.pem, EC",
        "ec-sec1.key, '', ec.pem, EC",
    })
    void readsEveryFormAKeyIsWrittenIn(
            String file, String password, String certificate, String algorithm) throws IOException {
        PrivateKey key = PrivateKeys.read("key", text(file), Secret.parse(password));

        assertThat(key.getAlgorithm()).isEqualTo(algorithm);
        assertThatCode(() -> PrivateKeys.check("key", key, certificate(certificate)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "server-pkcs1-encrypted.key, wrong, password does not fit",
        "server-pkcs8-encrypted.key, wrong, password does not fit",
        "server-pkcs8-encrypted.key, '', 'it is encrypted, and password is empty'",
        "server.pem, '', it holds no private key",
    })
    void saysWhyAKeyCannotBeUsed(String file, String password, String why) throws IOException {
        String text = text(file);

        assertThatThrownBy(() -> PrivateKeys.read("priv_key_file: x", text, Secret.parse(password)))
                .isInstanceOf(IOException.class)
                .hasMessage("priv_key_file: x cannot be used: " + why);
    }

    @Test
    void noticesTheKeyOfAnotherCertificate() throws IOException {
        PrivateKey key = PrivateKeys.read("key", text("server.key"), Secret.NONE);

        assertThatThrownBy(() -> PrivateKeys.check("priv_key_file: x", key, certificate("ec.pem")))
                .hasMessage("priv_key_file: x is not the key of the certificate in cert_file");
    }

    @ParameterizedTest
    @CsvSource({
        "server.pem, localhost, false, true",
        "server.pem, LOCALHOST, false, true",
        "server.pem, 127.0.0.1, false, true",
        "server.pem, example.org, true, false",
        "wildcard.pem, pbx.example.org, true, true",
        "wildcard.pem, pbx.example.org, false, false",
        "wildcard.pem, a.b.example.org, true, false",
        "wildcard.pem, example.org, true, false",
        "wildcard.pem, example.com, false, true",
        "wildcard.pem, wild, false, false",
        "ca.pem, Test authority, false, true",
    })
    void knowsWhoseACertificateIs(String file, String name, boolean wildcards, boolean his)
            throws IOException {
        assertThat(ServerNames.bears(certificate(file), name, wildcards)).isEqualTo(his);
    }

    @ParameterizedTest
    @CsvSource({
        "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, ECDHE-RSA-AES128-GCM-SHA256",
        "TLS_RSA_WITH_AES_256_CBC_SHA, AES256-SHA",
        "TLS_RSA_WITH_AES_128_CBC_SHA256, AES128-SHA256",
        "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, ECDHE-ECDSA-CHACHA20-POLY1305",
        "TLS_AES_128_GCM_SHA256, TLS_AES_128_GCM_SHA256",
    })
    void knowsTheNamesThatOpenSslGivesToCiphers(String name, String openSsl) {
        assertThat(CipherNames.openSsl(name)).isEqualTo(openSsl);
    }
}
