// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.rtp.MediaLeg;
import jackfield.rtp.RtpLeg;
import java.net.InetSocketAddress;
import java.util.Optional;

/** What {@code CHANNEL(rtp,item[,audio])} says of the media of a session. */
final class RtpItems {

    private RtpItems() {}

    /**
     * @param item what stands behind {@code rtp,}; the stream is audio where none is named
     */
    static Optional<String> read(MediaLeg leg, boolean held, String item) {
        int comma = item.indexOf(',');
        String name = (comma < 0 ? item : item.substring(0, comma)).strip();
        if (comma >= 0 && !item.substring(comma + 1).strip().equals("audio")) {
            return Optional.empty();
        }
        return switch (name) {
            case "src" -> rtp(leg).map(RtpLeg::local).map(RtpItems::text);
            case "dest" -> rtp(leg).flatMap(RtpLeg::remote).map(RtpItems::text);
            case "direct" -> Optional.of(""); // media always pass through us
            case "secure" -> Optional.of("0"); // there is no SRTP
            case "hold" -> Optional.of(held ? "1" : "0");
            default -> Optional.empty();
        };
    }

    private static Optional<RtpLeg> rtp(MediaLeg leg) {
        return leg instanceof RtpLeg rtp ? Optional.of(rtp) : Optional.empty();
    }

    private static String text(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + address.getPort();
    }
}
