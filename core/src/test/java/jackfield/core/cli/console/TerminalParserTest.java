// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.reader.CompletingParsedLine;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.Test;

class TerminalParserTest {

    @Test
    void seesTheWordThatIsBeingTyped() {
        CompletingParsedLine line = parse("core show ver", 13);
        assertThat(line.words()).containsExactly("core", "show", "ver");
        assertThat(line.word()).isEqualTo("ver");
        assertThat(line.wordIndex()).isEqualTo(2);
        assertThat(line.wordCursor()).isEqualTo(3);
        assertThat(line.rawWordCursor()).isEqualTo(3);
        assertThat(line.line()).isEqualTo("core show ver");
        assertThat(line.cursor()).isEqualTo(13);
    }

    @Test
    void looksNoFurtherThanTheCursor() {
        assertThat(parse("core show version", 7).words()).containsExactly("core", "sh");
        assertThat(parse("core show", 5).words()).containsExactly("core", "");
        assertThat(parse("", 0).words()).containsExactly("");
        assertThat(parse("", 0).rawWordCursor()).isZero();
    }

    @Test
    void countsQuotesToTheWord() {
        CompletingParsedLine line = parse("put \"a b", 8);
        assertThat(line.word()).isEqualTo("a b");
        assertThat(line.wordCursor()).isEqualTo(3);
        assertThat(line.rawWordCursor()).isEqualTo(4);
        assertThat(line.rawWordLength()).isEqualTo(4);
        assertThat(line.escape("a b c", true)).hasToString("\"a b c\"");
        assertThat(line.escape("abc", true)).hasToString("abc");
    }

    @Test
    void takesEveryLineForComplete() {
        for (String text : new String[] {"a \"b", "a \\", "a (", "a | b"}) {
            assertThat(
                            new TerminalParser()
                                    .parse(text, text.length(), ParseContext.ACCEPT_LINE)
                                    .line())
                    .isEqualTo(text);
        }
    }

    private static CompletingParsedLine parse(String line, int cursor) {
        return (CompletingParsedLine)
                new TerminalParser().parse(line, cursor, ParseContext.COMPLETE);
    }
}
