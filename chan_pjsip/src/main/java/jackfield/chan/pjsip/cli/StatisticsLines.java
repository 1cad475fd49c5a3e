// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip.cli;

import jackfield.channel.Channel;
import jackfield.rtp.RtpStatistics;
import java.util.List;
import java.util.Locale;

/** The columns of {@code pjsip show channelstats}: what a leg has received, what of it was lost, and so on. */
final class StatisticsLines {

    private static final long THOUSANDS = 100_000;
    private static final String DIRECTION = "  Count     Lost  Pct  Jitter";

    private StatisticsLines() {}

    static List<String> header() {
        return List.of(
                " ".repeat(45) + dotted("Receive") + " " + dotted("Transmit"),
                " BridgeId ChannelId ........ UpTime.. Codec. "
                        + DIRECTION
                        + " "
                        + DIRECTION
                        + "     RTT");
    }

    private static String dotted(String title) {
        int dots = DIRECTION.length() - title.length();
        return ".".repeat(dots / 2) + title + ".".repeat(dots - dots / 2);
    }

    /**
     * @param time how long the channel has been there
     */
    static String line(Channel channel, String time) {
        String start =
                String.format(
                        Locale.ROOT,
                        " %-8.8s %-18.18s %-8s",
                        channel.bridgeId().orElse(""),
                        PjsipChannels.bareName(channel),
                        time);
        return PjsipChannels.rtp(channel)
                .filter(leg -> !leg.formats().isEmpty())
                .map(leg -> start + figures(ShownChannel.codec(channel), leg.statistics()))
                .orElse(start + " not valid");
    }

    private static String figures(String codec, RtpStatistics counted) {
        long expected = counted.received() + counted.lost();
        return String.format(
                Locale.ROOT,
                " %-6.6s %s %s %s",
                codec,
                direction(counted.received(), counted.lost(), expected, counted.jitter()),
                direction(
                        counted.sent(),
                        counted.remoteLost(),
                        counted.sent(),
                        counted.remoteJitter()),
                seconds(counted.roundTrip()));
    }

    private static String direction(long count, long lost, long expected, double jitter) {
        return String.format(
                Locale.ROOT,
                "%s %s %4d %s",
                short7(count),
                short7(lost),
                expected <= 0 ? 0 : Math.round(100.0 * Math.max(0, lost) / expected),
                seconds(jitter));
    }

    /** In thousands where it would not be read any more. */
    private static String short7(long count) {
        return String.format(
                Locale.ROOT,
                "%7d%s",
                count > THOUSANDS ? count / 1000 : count,
                count > THOUSANDS ? "K" : " ");
    }

    private static String seconds(double value) {
        return Double.isNaN(value) ? "    nan" : String.format(Locale.ROOT, "%7.3f", value);
    }
}
