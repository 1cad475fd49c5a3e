// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import jackfield.sip.SipUri;
import jackfield.sip.Transport.Protocol;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which protocols, and so which transports, lead to a URI (RFC 3263 §4.1 without NAPTR, RFC 3261 §26.2). */
record Ways(List<Protocol> protocols, List<SipTransport> candidates) {

    private static final int DEFAULT_PORT = 5060;
    private static final int DEFAULT_TLS_PORT = 5061;

    /**
     * @param transportId the transport to use; empty for any that fits
     */
    static Ways of(SipUri uri, String transportId, List<SipTransport> open) {
        List<SipTransport> allowed =
                open.stream()
                        .filter(
                                transport ->
                                        transportId.isEmpty()
                                                || transport
                                                        .configuration()
                                                        .id()
                                                        .equals(transportId))
                        .toList();
        List<Protocol> protocols = protocols(uri, !transportId.isEmpty());
        return new Ways(
                protocols,
                allowed.stream()
                        .filter(t -> protocols.contains(t.configuration().protocol()))
                        .sorted(
                                Comparator.comparingInt(
                                        t -> protocols.indexOf(t.configuration().protocol())))
                        .toList());
    }

    /** The best first. A transport that was named tells the protocol where the URI does not. */
    private static List<Protocol> protocols(SipUri uri, boolean named) {
        String written = uri.parameter("transport").orElse("").toLowerCase(Locale.ROOT);
        return switch (written) {
            case "" -> unwritten(uri.isSecure(), named);
            case "udp" -> uri.isSecure() ? List.of() : List.of(Protocol.UDP);
            case "tcp" -> List.of(uri.isSecure() ? Protocol.TLS : Protocol.TCP);
            case "tls" -> List.of(Protocol.TLS);
            case "ws", "wss" ->
                    uri.isSecure() || written.equals("wss")
                            ? List.of(Protocol.WSS)
                            : List.of(Protocol.WS, Protocol.WSS);
            default -> List.of();
        };
    }

    private static List<Protocol> unwritten(boolean secure, boolean named) {
        if (secure) {
            return List.of(Protocol.TLS, Protocol.WSS);
        }
        return named
                ? List.of(Protocol.UDP, Protocol.TCP, Protocol.TLS, Protocol.WS, Protocol.WSS)
                : List.of(Protocol.UDP, Protocol.TCP);
    }

    /** The transport that reaches this address, and where: by a connection that stands, if there is one. */
    Optional<jackfield.sip.Target> to(SipUri uri, InetAddress address) {
        List<SipTransport> reaching =
                candidates.stream().filter(open -> open.reaches(address)).toList();
        Optional<SipTransport> connected =
                reaching.stream()
                        .filter(open -> open.connectedTo(place(open, uri, address)))
                        .findFirst();
        return connected
                .or(() -> reaching.stream().filter(SipTransport::connects).findFirst())
                .map(open -> new jackfield.sip.Target(open, place(open, uri, address)));
    }

    private static InetSocketAddress place(SipTransport open, SipUri uri, InetAddress address) {
        int usual = open.secure() ? DEFAULT_TLS_PORT : DEFAULT_PORT;
        return new InetSocketAddress(address, uri.port() < 0 ? usual : uri.port());
    }
}
