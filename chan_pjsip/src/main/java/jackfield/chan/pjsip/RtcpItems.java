// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip;

import jackfield.rtp.MediaLeg;
import jackfield.rtp.RtpLeg;
import jackfield.rtp.RtpStatistics;
import java.util.Locale;
import java.util.Optional;

/** What {@code CHANNEL(rtcp,item[,audio])} says of how well the media of a session come and go. */
final class RtcpItems {

    private RtcpItems() {}

    /**
     * @param item what stands behind {@code rtcp,}; the stream is audio where none is named
     */
    static Optional<String> read(MediaLeg leg, String item) {
        String[] parts = item.split(",", 2);
        if (parts.length > 1 && !parts[1].strip().equals("audio")) {
            return Optional.empty();
        }
        return leg instanceof RtpLeg rtp
                ? value(rtp.statistics(), parts[0].strip())
                : Optional.empty();
    }

    private static Optional<String> value(RtpStatistics counted, String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "rxcount" -> Long.toString(counted.received());
                    case "rxploss" -> Long.toString(counted.lost());
                    case "rxjitter" -> seconds(counted.jitter());
                    case "txcount" -> Long.toString(counted.sent());
                    case "txploss" -> Long.toString(counted.remoteLost());
                    case "txjitter" -> seconds(counted.remoteJitter());
                    case "rtt" -> seconds(counted.roundTrip());
                    case "all" -> all(counted);
                    default -> null;
                });
    }

    /** As voice quality is written in one line: lp and rlp are what we and the far end miss. */
    private static String all(RtpStatistics counted) {
        return String.format(
                Locale.ROOT,
                "lp=%d;rxjitter=%s;rxcount=%d;txjitter=%s;txcount=%d;rlp=%d;rtt=%s",
                counted.lost(),
                seconds(counted.jitter()),
                counted.received(),
                seconds(counted.remoteJitter()),
                counted.sent(),
                counted.remoteLost(),
                seconds(counted.roundTrip()));
    }

    private static String seconds(double time) {
        return String.format(Locale.ROOT, "%.6f", Double.isNaN(time) ? 0 : time);
    }
}
