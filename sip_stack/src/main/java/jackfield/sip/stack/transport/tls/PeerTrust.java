// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport.tls;

import jackfield.sip.Transport;
import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Whose certificates are taken: those that {@code verify_server} and {@code verify_client} let pass. Thread-safe. */
final class PeerTrust extends X509ExtendedTrustManager {

    private final Transport section;
    private final X509ExtendedTrustManager authorities;

    private PeerTrust(Transport section, X509ExtendedTrustManager authorities) {
        this.section = section;
        this.authorities = authorities;
    }

    /**
     * @param trusted authorities; if there are none, those that Java trusts
     */
    static PeerTrust of(Transport section, List<X509Certificate> trusted)
            throws GeneralSecurityException, IOException {
        KeyStore store = null;
        if (!trusted.isEmpty()) {
            store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (int i = 0; i < trusted.size(); i++) {
                store.setCertificateEntry("ca-" + i, trusted.get(i));
            }
        }
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509ExtendedTrustManager found) {
                return new PeerTrust(section, found);
            }
        }
        throw new GeneralSecurityException("this Java has no PKIX");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine)
            throws CertificateException {
        if (!section.verifyServer()) {
            return;
        }
        authorities.checkServerTrusted(chain, kind);
        String name = engine.getPeerHost();
        if (!ServerNames.bears(chain[0], name, section.allowWildcardCerts())) {
            throw new CertificateException("the certificate is not that of " + name);
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine)
            throws CertificateException {
        if (section.verifyClient()) {
            authorities.checkClientTrusted(chain, kind);
        }
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return section.verifyClient() ? authorities.getAcceptedIssuers() : new X509Certificate[0];
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind, @Nullable Socket socket)
            throws CertificateException {
        throw new CertificateException("sockets are not used here");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind, @Nullable Socket socket)
            throws CertificateException {
        throw new CertificateException("sockets are not used here");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind)
            throws CertificateException {
        throw new CertificateException("without an engine the name is not known");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind)
            throws CertificateException {
        authorities.checkClientTrusted(chain, kind);
    }
}
