// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import jackfield.core.cli.CommandLine;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Lets JLine see a line as the command line itself does; every line is complete. Thread-safe. */
final class TerminalParser implements Parser {

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        return new Parsed(line, cursor, CommandLine.parse(line.substring(0, cursor)));
    }

    /** The words up to the cursor; the last one is the one being typed. */
    private record Parsed(String line, int cursor, CommandLine typed)
            implements CompletingParsedLine {

        @Override
        public String word() {
            return typed.unfinished();
        }

        @Override
        public int wordCursor() {
            return word().length();
        }

        @Override
        public int wordIndex() {
            return typed.finished().size();
        }

        @Override
        public List<String> words() {
            List<String> words = new ArrayList<>(typed.finished());
            words.add(typed.unfinished());
            return words;
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return CommandLine.quote(candidate.toString());
        }

        @Override
        public int rawWordCursor() {
            return cursor - typed.typing();
        }

        @Override
        public int rawWordLength() {
            return rawWordCursor();
        }
    }
}
