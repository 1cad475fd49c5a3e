// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

import jackfield.res.pjsip.sdp.rtp.SessionDescription.Media;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An audio stream as the far end describes it.
 *
 * @param remote where it wants RTP
 * @param remoteControl where it wants RTCP
 * @param payloads those that we can speak, in its order
 * @param direction seen from the far end; an address of zeros means that it does not listen
 * @param packetTime that it asks for
 */
record RemoteAudio(
        InetSocketAddress remote,
        InetSocketAddress remoteControl,
        List<Payload> payloads,
        Direction direction,
        Optional<Duration> packetTime) {

    private static final InetAddress BROADCAST = InetAddress.ofLiteral("255.255.255.255");
    private static final int MAX_PORT = 65535;
    private static final int MAX_PACKET_TIME = 500;

    RemoteAudio {
        payloads = List.copyOf(payloads);
    }

    /**
     * Reads one stream.
     *
     * @return empty if it is refused, is no plain audio, or leads to where we cannot send
     * @throws MalformedSdpException if it does not say where
     */
    static Optional<RemoteAudio> of(SessionDescription session, Media media) {
        boolean plain = media.kind().equals("audio") && media.protocol().equals("RTP/AVP");
        if (!plain || media.port() == 0) {
            return Optional.empty();
        }
        String connection =
                media.connection()
                        .or(session::connection)
                        .orElseThrow(() -> new MalformedSdpException("a stream without c="));
        return address(connection).map(address -> read(session, media, address));
    }

    private static RemoteAudio read(SessionDescription session, Media media, InetAddress address) {
        Direction direction = session.direction(media);
        boolean hears = direction.receives() && !address.isAnyLocalAddress();
        return new RemoteAudio(
                new InetSocketAddress(address, media.port()),
                control(media, address),
                Payloads.of(media),
                Direction.of(direction.sends(), hears),
                packetTime(media));
    }

    /** {@code IN IP4 192.0.2.1}: a host that is one, and whose address is written out. */
    private static Optional<InetAddress> address(String connection) {
        String[] fields = connection.split("[ \\t]+");
        boolean internet = fields[0].equalsIgnoreCase("IN");
        return internet
                ? literal(fields[2]).filter(a -> !a.isMulticastAddress() && !a.equals(BROADCAST))
                : Optional.empty();
    }

    /** The address, if it is written in full; nobody is asked for a name. */
    static Optional<InetAddress> literal(String text) {
        boolean four = text.chars().filter(c -> c == '.').count() == 3;
        if (text.indexOf('%') >= 0 || !four && text.indexOf(':') < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** One above the RTP port, unless said otherwise (RFC 3605). */
    private static InetSocketAddress control(Media media, InetAddress address) {
        String[] fields = media.values("rtcp").findFirst().orElse("").split("[ \\t]+");
        int port = Numbers.parse(fields[0], MAX_PORT);
        if (port <= 0) {
            return new InetSocketAddress(address, Math.min(MAX_PORT, media.port() + 1));
        }
        InetAddress other =
                fields.length == 4
                        ? address(String.join(" ", fields[1], fields[2], fields[3])).orElse(address)
                        : address;
        return new InetSocketAddress(other, port);
    }

    private static Optional<Duration> packetTime(Media media) {
        return media.values("ptime")
                .map(value -> Numbers.parse(value, MAX_PACKET_TIME))
                .filter(time -> time > 0)
                .findFirst()
                .map(Duration::ofMillis);
    }
}
