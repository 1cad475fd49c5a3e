// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport.tls;

import jackfield.sip.Transport;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;

/** What one TLS transport proves itself by and trusts; renewed as a whole. Thread-safe. */
public final class TlsKeys {

    private final Transport section;
    private final Path directory;
    private volatile State state;

    /**
     * @param directory where files of a relative name are
     * @throws IOException with a sentence for the operator
     */
    public TlsKeys(Transport section, Path directory) throws IOException {
        this.section = section;
        this.directory = directory;
        this.state = load();
    }

    private record State(
            KeyFiles files, SSLContext context, List<String> versions, List<String> ciphers) {}

    private State load() throws IOException {
        KeyFiles files = KeyFiles.read(section, directory);
        SSLContext context = files.context();
        return new State(
                files,
                context,
                TlsVersions.of(section.method(), context),
                CipherNames.of(section.cipher(), context));
    }

    /**
     * Reads the files again.
     *
     * @return true if their content has changed
     */
    public boolean renew() throws IOException {
        if (KeyFiles.read(section, directory).equals(state.files())) {
            return false;
        }
        state = load();
        return true;
    }

    /** For a connection that came. */
    public SSLEngine server() {
        State now = state;
        SSLEngine engine = now.context().createSSLEngine();
        engine.setUseClientMode(false);
        SSLParameters parameters = parameters(engine, now);
        if (section.requireClientCert()) {
            parameters.setNeedClientAuth(true);
        } else {
            parameters.setWantClientAuth(section.verifyClient());
        }
        engine.setSSLParameters(parameters);
        return engine;
    }

    /** For a connection to a server; the address may carry the name that it goes by. */
    public SSLEngine client(InetSocketAddress to) {
        State now = state;
        String name = to.getHostString();
        SSLEngine engine = now.context().createSSLEngine(name, to.getPort());
        engine.setUseClientMode(true);
        SSLParameters parameters = parameters(engine, now);
        if (!name.equals(to.getAddress().getHostAddress())) {
            parameters.setServerNames(List.of(new SNIHostName(name)));
        }
        engine.setSSLParameters(parameters);
        return engine;
    }

    private static SSLParameters parameters(SSLEngine engine, State now) {
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setProtocols(now.versions().toArray(String[]::new));
        parameters.setCipherSuites(now.ciphers().toArray(String[]::new));
        return parameters;
    }
}
