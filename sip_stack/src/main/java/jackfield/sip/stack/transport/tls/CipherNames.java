// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport.tls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;

/** Names of cipher suites: those of IANA, which Java uses, and those of OpenSSL. */
final class CipherNames {

    private CipherNames() {}

    /**
     * @param written as in the option; empty for those that Java takes by itself
     */
    static List<String> of(List<String> written, SSLContext context) throws IOException {
        List<String> names = new ArrayList<>();
        for (String entry : written) {
            names.addAll(Arrays.asList(entry.split("[:,\\s]+")));
        }
        names.removeIf(String::isEmpty);
        if (names.isEmpty()) {
            return List.of(context.getDefaultSSLParameters().getCipherSuites());
        }
        List<String> known = List.of(context.getSupportedSSLParameters().getCipherSuites());
        Set<String> suites = new LinkedHashSet<>();
        for (String name : names) {
            suites.add(
                    find(name, known)
                            .orElseThrow(
                                    () ->
                                            new IOException(
                                                    "cipher=%s: this Java knows no such cipher"
                                                            .formatted(name))));
        }
        return List.copyOf(suites);
    }

    private static Optional<String> find(String name, List<String> known) {
        return known.stream()
                .filter(
                        suite ->
                                suite.equalsIgnoreCase(name)
                                        || openSsl(suite).equalsIgnoreCase(name))
                .findFirst();
    }

    /** {@code TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA} is {@code ECDHE-RSA-AES128-SHA} there. */
    static String openSsl(String suite) {
        int with = suite.indexOf("_WITH_");
        if (with < 0) {
            return suite;
        }
        String exchange = suite.substring(suite.indexOf('_') + 1, with).replace('_', '-');
        String cipher =
                suite.substring(with + "_WITH_".length())
                        .replace("AES_128", "AES128")
                        .replace("AES_256", "AES256")
                        .replace("3DES_EDE_CBC", "DES-CBC3")
                        .replace("_CBC", "")
                        .replace("CHACHA20_POLY1305_SHA256", "CHACHA20-POLY1305")
                        .replace('_', '-');
        String prefix = exchange.equals("RSA") ? "" : exchange + "-";
        return (prefix + cipher).toUpperCase(Locale.ROOT);
    }
}
