// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import jackfield.core.cli.Suggestion;
import java.util.List;
import java.util.function.Function;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.terminal.Terminal;

/** Shows JLine what could be typed, with descriptions that the terminal is wide enough for. */
final class TerminalCompleter implements Completer {

    /** What makes the list colored. */
    static final List<String> PLAIN =
            List.of(
                    LineReader.COMPLETION_STYLE_STARTING,
                    LineReader.COMPLETION_STYLE_DESCRIPTION,
                    LineReader.COMPLETION_STYLE_GROUP,
                    LineReader.COMPLETION_STYLE_LIST_STARTING,
                    LineReader.COMPLETION_STYLE_LIST_DESCRIPTION,
                    LineReader.COMPLETION_STYLE_LIST_GROUP);

    /** Blanks and brackets that JLine puts round a description. */
    private static final int FRAME = 6;

    private static final int LEAST = 8;

    private final Terminal terminal;
    private final Function<String, List<Suggestion>> completion;

    TerminalCompleter(Terminal terminal, Function<String, List<Suggestion>> completion) {
        this.terminal = terminal;
        this.completion = completion;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<Suggestion> found = completion.apply(line.line().substring(0, line.cursor()));
        int longest = found.stream().mapToInt(one -> one.word().length()).max().orElse(0);
        int room = terminal.getWidth() - longest - FRAME;
        found.forEach(one -> candidates.add(candidate(one, cut(one.description(), room))));
    }

    private static Candidate candidate(Suggestion found, String description) {
        return new Candidate(
                found.word(),
                found.word(),
                null,
                description.isEmpty() ? null : description,
                null,
                null,
                true);
    }

    /** Not a terminal that knows its width: everything. */
    private String cut(String description, int room) {
        if (terminal.getWidth() <= 0 || description.length() <= room) {
            return description;
        }
        return room < LEAST ? "" : description.substring(0, room - 1) + "…";
    }
}
