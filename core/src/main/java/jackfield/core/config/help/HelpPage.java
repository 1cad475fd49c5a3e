// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page of help: a title and blocks of text under headings. Confined to the command that makes it. */
final class HelpPage {

    private static final int WIDTH = 78;
    private static final String MISSING = "Not available";

    private final List<String> lines = new ArrayList<>();

    HelpPage(String title) {
        lines.add("");
        lines.add("  -= " + title + " =-");
    }

    HelpPage block(String heading, Optional<String> text) {
        heading(heading);
        lines.addAll(wrap(text.filter(words -> !words.isBlank()).orElse(MISSING)));
        return this;
    }

    HelpPage block(String heading, List<String> text) {
        heading(heading);
        lines.addAll(text.isEmpty() ? List.of(MISSING) : text);
        return this;
    }

    List<String> lines() {
        return lines;
    }

    private void heading(String heading) {
        lines.add("");
        lines.add("[" + heading + "]");
    }

    /** Breaks the text into lines at blanks; its own line ends are kept. */
    static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split(" +")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
