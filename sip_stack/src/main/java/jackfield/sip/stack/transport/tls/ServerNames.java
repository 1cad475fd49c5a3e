// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport.tls;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** Names in a server's certificate (RFC 5922 §7.1). */
final class ServerNames {

    private static final int DNS = 2;
    private static final int URI = 6;
    private static final int ADDRESS = 7;
    private static final String SIP = "sip:";

    private ServerNames() {}

    /**
     * @param wildcards {@code *.domain} counts for one label, which RFC 5922 §7.2 forbids
     */
    static boolean bears(X509Certificate certificate, String name, boolean wildcards) {
        return names(certificate).stream().anyMatch(found -> matches(found, name, wildcards));
    }

    static boolean matches(String found, String name, boolean wildcards) {
        if (found.equalsIgnoreCase(name)) {
            return true;
        }
        int dot = name.indexOf('.');
        return wildcards
                && found.startsWith("*.")
                && dot > 0
                && found.substring(1).equalsIgnoreCase(name.substring(dot));
    }

    /** The common name counts only where there is no alternative name. */
    private static List<String> names(X509Certificate certificate) {
        List<String> names = new ArrayList<>();
        try {
            Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
            if (alternatives == null) {
                return commonNames(certificate);
            }
            for (List<?> alternative : alternatives) {
                add((Integer) alternative.get(0), String.valueOf(alternative.get(1)), names);
            }
        } catch (CertificateParsingException e) {
            return List.of();
        }
        return names;
    }

    private static void add(int kind, String value, List<String> names) {
        switch (kind) {
            case DNS, ADDRESS -> names.add(value);
            case URI -> {
                // A URI with a user is that of a person.
                boolean host =
                        value.toLowerCase(Locale.ROOT).startsWith(SIP) && !value.contains("@");
                if (host) {
                    names.add(value.substring(SIP.length()));
                }
            }
            default -> {
                // says nothing of a host
            }
        }
    }

    private static List<String> commonNames(X509Certificate certificate) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase("CN"))
                            .map(Rdn::getValue)
                            .map(String::valueOf)
                            .toList();
        } catch (InvalidNameException e) {
            return List.of();
        }
    }
}
