// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A page by hand, in which some places are generated, each between two comments. */
final class MarkedPage {

    private static final String END = "<!-- end -->";

    private final String name;
    private final List<String> lines;

    MarkedPage(String name, String text) {
        this.name = name;
        lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }

    String text() {
        return String.join("\n", lines);
    }

    boolean has(String mark) {
        return lines.contains(begin(mark));
    }

    /** Puts the content between the marks; where they are missing, first makes them below the heading. */
    void fill(String mark, String heading, String content) {
        if (!has(mark)) {
            insert(mark, heading);
        }
        int begin = lines.indexOf(begin(mark));
        int end = end(begin, mark);
        lines.subList(begin + 1, end).clear();
        lines.addAll(begin + 1, Arrays.asList(content.stripTrailing().split("\n", -1)));
    }

    private void insert(String mark, String heading) {
        int place = lines.indexOf(heading);
        if (place < 0) {
            throw new PageException(
                    "%s lacks the heading '%s'; paste into it:\n\n%s\n\n%s\n%s\n"
                            .formatted(name, heading, heading, begin(mark), END));
        }
        lines.addAll(place + 1, List.of("", begin(mark), END));
    }

    private int end(int begin, String mark) {
        for (int i = begin + 1; i < lines.size() && !lines.get(i).startsWith("## "); i++) {
            if (lines.get(i).equals(END)) {
                return i;
            }
            if (lines.get(i).startsWith("<!-- generated:")) {
                break;
            }
        }
        throw new PageException(
                "%s:%d begins with '%s' and lacks the line '%s'; what stands between them is generated"
                        .formatted(name, begin + 1, begin(mark), END));
    }

    private static String begin(String mark) {
        return "<!-- generated: " + mark + " -->";
    }
}
