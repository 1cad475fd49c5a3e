// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import jackfield.sip.Trail;
import java.net.InetSocketAddress;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** How a trail is shown: what the request was, then a numbered line for each step. */
final class ExplainedTrail {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");
    private static final int LONGEST = 200;

    private ExplainedTrail() {}

    static List<String> lines(Trail trail, boolean rehearsed) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(
                "%s %s from %s at %s"
                        .formatted(
                                clean(trail.method()),
                                clean(trail.uri()),
                                clean(trail.from()),
                                address(trail.source())));
        lines.add(
                rehearsed
                        ? "Rehearsed: nothing was sent, nothing has changed."
                        : "Received %s, Call-ID %s"
                                .formatted(
                                        TIME.format(trail.time().atZone(ZoneId.systemDefault())),
                                        clean(trail.callId())));
        int number = 1;
        for (Trail.Step step : trail.steps()) {
            lines.add(" %2d. %-15s %s".formatted(number++, step.stage(), clean(step.text())));
        }
        lines.add("");
        return lines;
    }

    private static String address(InetSocketAddress source) {
        String host = source.getAddress().getHostAddress();
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + source.getPort();
    }

    /** What a stranger wrote must not move the cursor, nor fill the screen. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
