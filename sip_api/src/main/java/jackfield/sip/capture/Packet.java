// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.capture;

import jackfield.sip.OpenTransport;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One message that came or went.
 *
 * @param received false if we sent it
 * @param far the other end
 * @param near our end
 * @param protocol in capitals
 * @param text the message
 * @param length its bytes
 */
public record Packet(
        boolean received,
        InetSocketAddress far,
        InetSocketAddress near,
        String protocol,
        Instant time,
        String text,
        int length) {

    public static Packet of(
            boolean received,
            OpenTransport transport,
            InetSocketAddress far,
            byte[] bytes,
            Instant time) {
        return new Packet(
                received,
                far,
                new InetSocketAddress(
                        transport.addressTowards(far.getAddress()), transport.bound().getPort()),
                transport.configuration().protocol().name().toUpperCase(Locale.ROOT),
                time,
                new String(bytes, StandardCharsets.UTF_8),
                bytes.length);
    }

    public boolean isResponse() {
        return text.startsWith("SIP/2.0 ");
    }

    /** The method of a request, or of the request that a response answers; empty if it has none. */
    public String method() {
        if (!isResponse()) {
            return text.split("\\s", 2)[0];
        }
        String cseq = header("CSeq");
        return cseq.substring(cseq.lastIndexOf(' ') + 1);
    }

    /** The first line. */
    public String start() {
        return text.lines().findFirst().orElse("");
    }

    public String callId() {
        String value = header("Call-ID");
        return value.isEmpty() ? header("i") : value;
    }

    /** The value of the first header of this name; empty if there is none. */
    public String header(String name) {
        return text.lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(
                        line ->
                                line.regionMatches(true, 0, name, 0, name.length())
                                        && line.substring(name.length()).strip().startsWith(":"))
                .findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .orElse("");
    }

    /** What to show: a headline, the message without its secrets, an empty line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "<--- %s SIP %s (%d bytes) %s %s:%s --->"
                        .formatted(
                                received ? "Received" : "Transmitting",
                                isResponse() ? "response" : "request",
                                length,
                                received ? "from" : "to",
                                protocol,
                                address()));
        Masking.of(text).lines().forEach(lines::add);
        lines.add("");
        return lines;
    }

    /** Of the far end. */
    public String address() {
        String host = far.getAddress().getHostAddress();
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + far.getPort();
    }
}
