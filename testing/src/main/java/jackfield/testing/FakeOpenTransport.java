// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.config.Secret;
import jackfield.sip.BindAddress;
import jackfield.sip.OpenTransport;
import jackfield.sip.SipUri;
import jackfield.sip.Transport;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A transport without a socket. */
public final class FakeOpenTransport implements OpenTransport {

    private final Transport configuration;
    private final Consumer<FakeOpenTransport> onClose;
    private boolean closed;

    public FakeOpenTransport(Transport configuration) {
        this(configuration, closed -> {});
    }

    FakeOpenTransport(Transport configuration, Consumer<FakeOpenTransport> onClose) {
        this.configuration = configuration;
        this.onClose = onClose;
    }

    /** {@code transport-udp} at 192.0.2.1:5060. */
    public static FakeOpenTransport udp() {
        return new FakeOpenTransport(section("transport-udp", "192.0.2.1:5060"));
    }

    /** A {@code type=transport} section for UDP with all else at its default. */
    public static Transport section(String id, String bind) {
        Secret none = Secret.NONE;
        Duration ms100 = Duration.ofMillis(100);
        Duration s30 = Duration.ofSeconds(30);
        Duration s1 = Duration.ofSeconds(1);
        return new Transport(
                id,
                Transport.Protocol.UDP,
                BindAddress.parse(bind),
                1,
                "",
                "",
                "",
                "",
                none,
                "",
                0,
                "",
                "",
                "",
                false,
                false,
                false,
                false,
                "",
                false,
                s30,
                s1,
                5,
                List.of(),
                List.of(),
                "0",
                0,
                ms100,
                false,
                false);
    }

    public boolean closed() {
        return closed;
    }

    @Override
    public Transport configuration() {
        return configuration;
    }

    @Override
    public InetSocketAddress bound() {
        int port = configuration.bind().port();
        return new InetSocketAddress(configuration.bind().address(), port == 0 ? 5060 : port);
    }

    /** The bound address, or 192.0.2.1 for a wildcard. */
    @Override
    public InetAddress addressTowards(InetAddress peer) {
        InetAddress bound = configuration.bind().address();
        return bound.isAnyLocalAddress() ? InetAddress.ofLiteral("192.0.2.1") : bound;
    }

    @Override
    public SipUri contact(String user, InetSocketAddress peer) {
        return SipUri.of(
                user, addressTowards(peer.getAddress()).getHostAddress(), bound().getPort());
    }

    /** Has no files. */
    @Override
    public boolean renew() {
        return false;
    }

    @Override
    public void close() {
        closed = true;
        onClose.accept(this);
    }
}
