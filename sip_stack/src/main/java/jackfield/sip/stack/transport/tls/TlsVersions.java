// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport.tls;

import java.io.IOException;
import java.security.Security;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLContext;

/** What {@code method} stands for. */
final class TlsVersions {

    private static final String SWITCHED_OFF = "jdk.tls.disabledAlgorithms";

    private TlsVersions() {}

    static List<String> of(String method, SSLContext context) throws IOException {
        List<String> wanted =
                switch (method.toLowerCase(Locale.ROOT)) {
                    case "tlsv1" -> List.of("TLSv1");
                    case "tlsv1_1" -> List.of("TLSv1.1");
                    case "tlsv1_2" -> List.of("TLSv1.2");
                    case "tlsv1_3" -> List.of("TLSv1.3");
                    case "sslv2" -> List.of("SSLv2Hello");
                    case "sslv3" -> List.of("SSLv3");
                    default -> List.of("TLSv1.3", "TLSv1.2");
                };
        List<String> known = Arrays.asList(context.getSupportedSSLParameters().getProtocols());
        if (!known.containsAll(wanted) || isSwitchedOff(wanted.getFirst())) {
            throw new IOException(
                    "method=%s: this Java does not speak %s any more"
                            .formatted(method, wanted.getFirst()));
        }
        return wanted;
    }

    private static boolean isSwitchedOff(String version) {
        String off = Security.getProperty(SWITCHED_OFF);
        return version.equals("SSLv2Hello")
                || off != null
                        && Arrays.stream(off.split(","))
                                .map(String::strip)
                                .anyMatch(version::equals);
    }
}
