// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.history;

import jackfield.sip.capture.Packet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A call as a drawing in text: a line down for each end, an arrow for each message. The exchange is the
 * second line; the end that was heard first is left of it, the others are right of it.
 */
final class Ladder {

    private static final int WIDTH = 28;
    private static final int MARGIN = 10;
    private static final double MILLIS = 1000;

    private final List<Packet> packets;
    private final List<String> ends = new ArrayList<>();

    /**
     * @param packets in the order of time, at least one
     */
    Ladder(List<Packet> packets) {
        this.packets = List.copyOf(packets);
        packets.stream().map(Packet::address).distinct().forEach(ends::add);
        ends.add(1, "Jackfield");
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(heading());
        lines.add(" ".repeat(MARGIN) + bare());
        for (Packet packet : packets) {
            double seconds =
                    Duration.between(packets.getFirst().time(), packet.time()).toMillis() / MILLIS;
            lines.add(String.format(Locale.ROOT, "%8.3f  ", seconds) + arrow(packet));
        }
        lines.add(" ".repeat(MARGIN) + bare());
        return lines;
    }

    private String heading() {
        StringBuilder line = new StringBuilder(" ".repeat(MARGIN));
        for (String end : ends) {
            line.append(String.format("%-" + (WIDTH + 1) + "s", end));
        }
        return line.toString().stripTrailing();
    }

    private String bare() {
        return ("|" + " ".repeat(WIDTH)).repeat(ends.size()).stripTrailing();
    }

    private String arrow(Packet packet) {
        int end = ends.indexOf(packet.address());
        int left = Math.min(end, 1);
        int right = Math.max(end, 1);
        boolean toTheRight = packet.received() == (end < 1);
        int room = (right - left) * (WIDTH + 1) - 1;
        StringBuilder line = new StringBuilder(bare());
        line.setLength(Math.max(line.length(), right * (WIDTH + 1) + 1));
        int start = left * (WIDTH + 1) + 1;
        line.replace(start, start + room, shaft(label(packet), room, toTheRight));
        return line.toString().replace('\0', ' ').stripTrailing();
    }

    private static String shaft(String label, int room, boolean toTheRight) {
        String text = " " + label.substring(0, Math.min(label.length(), room - 6)) + " ";
        int before = (room - 1 - text.length()) / 2;
        int after = room - 1 - text.length() - before;
        String body = "-".repeat(before) + text + "-".repeat(after);
        return toTheRight ? body + ">" : "<" + body;
    }

    private static String label(Packet packet) {
        String start = packet.start();
        String[] words = start.split(" ", 3);
        String name =
                packet.isResponse() && words.length > 1
                        ? words[1] + (words.length > 2 ? " " + words[2] : "")
                        : words[0];
        boolean sdp = packet.header("Content-Type").startsWith("application/sdp");
        String clean = name.replaceAll("\\p{Cntrl}", "?");
        return sdp ? clean + " (SDP)" : clean;
    }
}
