// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.gogo;

import jackfield.core.cli.CommandLine;
import jackfield.core.cli.CommandRouter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a line for Gogo so that the words of our own command survive its parser. */
final class GogoLine {

    private GogoLine() {}

    /**
     * Quotes the command in front of the first pipe if it is one of ours; what comes after the pipe is
     * Gogo's own.
     */
    static String of(String text, CommandRouter router) {
        int pipe = CommandLine.parse(text).pipe();
        if (pipe < 0) {
            return text;
        }
        List<String> words = CommandLine.parse(text.substring(0, pipe)).words();
        return router.knows(words) ? quoted(words) + " " + text.substring(pipe) : text;
    }

    /** The function is named by its first word in full; a quoted name would be no name to Gogo. */
    private static String quoted(List<String> words) {
        return GogoShell.SCOPE
                + ":"
                + words.getFirst().toLowerCase(Locale.ROOT)
                + " "
                + words.stream().skip(1).map(GogoLine::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return word.indexOf('\'') < 0
                ? "'" + word + "'"
                : '"' + word.replaceAll("([\"\\\\$])", "\\\\$1") + '"';
    }
}
