// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import java.util.ArrayList;
import java.util.List;

/** How an identify section is listed: itself, and below it what it matches. */
final class IdentifyLines {

    private static final int RIGHT_EDGE = 90;

    private IdentifyLines() {}

    /**
     * @param depth 0 where the listing is of identify sections, 1 below an endpoint
     */
    static List<String> header(int depth) {
        return List.of(
                label("Identify:", 9 + 2 * depth)
                        + "  "
                        + title("Identify/Endpoint", RIGHT_EDGE - 12 - 2 * depth),
                label("Match:", 11 + 2 * depth) + "  " + title("criteria", 35));
    }

    static String line(Identify identify, int depth) {
        return label("Identify:", 9 + 2 * depth) + "  " + identify.id() + "/" + identify.endpoint();
    }

    static List<String> lines(Identify identify, int depth) {
        List<String> lines = new ArrayList<>();
        lines.add(line(identify, depth));
        identify.match().forEach(match -> lines.add(criterion(match, depth)));
        identify.matchHeader().ifPresent(match -> lines.add(criterion(match, depth)));
        identify.matchRequestUri().ifPresent(match -> lines.add(criterion(match, depth)));
        return lines;
    }

    private static String criterion(Object match, int depth) {
        return label("Match:", 11 + 2 * depth) + " " + match;
    }

    private static String label(String text, int end) {
        return " ".repeat(end + 1 - text.length()) + text;
    }

    private static String title(String text, int width) {
        return "<" + text + ".".repeat(width - 2 - text.length()) + ">";
    }
}
