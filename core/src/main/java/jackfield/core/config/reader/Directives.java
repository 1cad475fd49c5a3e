// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import jackfield.config.Position;
import java.util.List;
import java.util.Locale;

/** Follows the {@code #} lines of one file. */
final class Directives {

    private final Reading reading;
    private final int depth;

    /**
     * @param depth how many includes lie between the first file and this one
     */
    Directives(Reading reading, int depth) {
        this.reading = reading;
        this.depth = depth;
    }

    void follow(CleanLine line) throws ReadFailure {
        String text = line.text();
        int end = 1;
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        String word = text.substring(1, end).toLowerCase(Locale.ROOT);
        String argument = bare(text.substring(end).strip());
        Position position = line.at(0);
        switch (word) {
            case "include", "tryinclude", "exec" -> {
                if (!reading.takesIncludes()) {
                    reading.warn(position, "", "#" + word + " does not work in this file");
                } else if (argument.isEmpty()) {
                    reading.warn(position, "", "#" + word + " names nothing; it is ignored");
                } else if (word.equals("exec")) {
                    run(argument, position);
                } else {
                    include(argument, position, word.equals("include"));
                }
            }
            default ->
                    reading.warn(position, "", "unknown directive '#" + word + "'; it is ignored");
        }
    }

    private void include(String pattern, Position position, boolean needed) throws ReadFailure {
        List<String> files =
                depth < Reading.MAX_DEPTH ? reading.included(pattern, position) : List.of();
        if (files.isEmpty() && needed) {
            throw new ReadFailure(
                    position,
                    "",
                    depth < Reading.MAX_DEPTH
                            ? "'" + pattern + "' is not found"
                            : "includes nest deeper than " + Reading.MAX_DEPTH);
        }
        for (String file : files) {
            reading.file(file, position, depth + 1);
        }
    }

    private void run(String command, Position position) throws ReadFailure {
        if (!reading.runsPrograms()) {
            reading.warn(
                    position, "", "#exec needs execincludes=yes in asterisk.conf; it is ignored");
        } else if (depth < Reading.MAX_DEPTH) {
            reading.program(command, position, depth + 1);
        }
    }

    private static String bare(String argument) {
        if (argument.isEmpty()) {
            return argument;
        }
        char close = argument.charAt(0) == '"' ? '"' : argument.charAt(0) == '<' ? '>' : 0;
        if (close == 0) {
            return argument;
        }
        int end = argument.lastIndexOf(close);
        return argument.substring(1, end > 0 ? end : argument.length()).strip();
    }
}
