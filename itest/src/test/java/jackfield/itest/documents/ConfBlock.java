// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fenced {@code conf} block of a page. A line such as {@code ; pjsip.conf} says which file it shows;
 * without one its lines do.
 *
 * @param file empty if nothing says which one it is
 */
record ConfBlock(String page, int line, Optional<String> file, String text) {

    private static final Pattern NAMED = Pattern.compile("(?m)^; ([a-z_]+\\.conf)\\s*$");
    private static final Pattern STEP = Pattern.compile("(?m)^\\s*(?:exten|same|include)\\s*=");
    private static final Pattern TYPE = Pattern.compile("(?m)^\\s*type\\s*=");
    private static final Pattern MODULES = Pattern.compile("(?m)^\\[modules]");

    /** All blocks of a page. */
    static List<ConfBlock> of(String page, String text) {
        List<ConfBlock> blocks = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("```conf")) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).strip().equals("```")) {
                    end++;
                }
                String block = String.join("\n", lines.subList(i + 1, end)) + "\n";
                blocks.add(new ConfBlock(page, i + 1, file(block), block));
                i = end;
            }
        }
        return blocks;
    }

    private static Optional<String> file(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.find()) {
            return Optional.of(named.group(1));
        }
        return Stream.of(
                        STEP.matcher(text).find() ? "extensions.conf" : "",
                        TYPE.matcher(text).find() ? "pjsip.conf" : "",
                        MODULES.matcher(text).find() ? "modules.conf" : "")
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    String place() {
        return page + ":" + line;
    }
}
