// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.core.cli.CommandLine.End;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    static Stream<Arguments> lines() {
        return Stream.of(
                line(""),
                line("  \t "),
                line("core show version", "core", "show", "version"),
                line("  core\tshow   version ", "core", "show", "version"),
                line("dialplan show 0100", "dialplan", "show", "0100"),
                line("dialplan show *97@inside", "dialplan", "show", "*97@inside"),
                line("eval NoOp() $(x) ${EXTEN:1}", "eval", "NoOp()", "$(x)", "${EXTEN:1}"),
                line(
                        "a|b <x> % ; # & `c` 'd e'",
                        "a|b", "<x>", "%", ";", "#", "&", "`c`", "'d", "e'"),
                line("like ^a\\d+\\.$", "like", "^a\\d+\\.$"),
                line("put \"a b\" c", "put", "a b", "c"),
                line("put a\" \"b", "put", "a b"),
                line("put \"\" c", "put", "", "c"),
                line("say \"he said \\\"no\\\"\"", "say", "he said \"no\""),
                line("say he\\ said", "say", "he said"),
                line("say a\\\\b \\\" c", "say", "a\\b", "\"", "c"),
                line("say \\", "say", "\\"),
                line("say üñí😀", "say", "üñí😀"));
    }

    private static Arguments line(String text, String... words) {
        return Arguments.of(text, List.of(words));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void cutsLinesIntoWords(String text, List<String> words) {
        assertThat(CommandLine.parse(text).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "a", "a b", "\"", "\\", "a\\", "\\\\", "\"a b\"", "\\\"", "^\\d+", "a\\ b",
                "\t"
            })
    void quotesAnyWordSoThatItComesBack(String word) {
        assertThat(CommandLine.parse(CommandLine.quote(word)).words()).containsExactly(word);
    }

    @Test
    void quotesRandomWordsSoThatTheyComeBack() {
        Random random = new Random(4711);
        for (int round = 0; round < 5000; round++) {
            StringBuilder word = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                word.append("ab\\\" |\t'".charAt(random.nextInt(8)));
            }
            String quoted = CommandLine.quote(word.toString());
            assertThat(CommandLine.parse("x " + quoted + " y").words())
                    .as(quoted)
                    .containsExactly("x", word.toString(), "y");
        }
    }

    @Test
    void tellsHowTheLineEnds() {
        assertThat(CommandLine.parse("").last()).isEqualTo(End.BETWEEN_WORDS);
        assertThat(CommandLine.parse("core ").last()).isEqualTo(End.BETWEEN_WORDS);
        assertThat(CommandLine.parse("core").last()).isEqualTo(End.IN_WORD);
        assertThat(CommandLine.parse("core \"sh").last()).isEqualTo(End.IN_QUOTES);
        assertThat(CommandLine.parse("core \"sh\"").last()).isEqualTo(End.IN_WORD);
    }

    @Test
    void partsFinishedWordsFromTheOneBeingTyped() {
        CommandLine typing = CommandLine.parse("core sho");
        assertThat(typing.finished()).containsExactly("core");
        assertThat(typing.unfinished()).isEqualTo("sho");
        CommandLine next = CommandLine.parse("core show ");
        assertThat(next.finished()).containsExactly("core", "show");
        assertThat(next.unfinished()).isEmpty();
        assertThat(CommandLine.parse("put \"a b").unfinished()).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "like a|b",
                "like \"|\"",
                "like \\| x",
                "like \" | \"",
                "like |x",
                "like \"\"|",
                ""
            })
    void takesNoPipeThatIsPartOfAWordOrQuoted(String text) {
        assertThat(CommandLine.parse(text).pipe()).as(text).isEqualTo(-1);
    }

    @Test
    void findsAPipeThatStandsByItself() {
        assertThat(CommandLine.parse("module show | grep acl | wc").pipe()).isEqualTo(12);
        assertThat(CommandLine.parse("a |").pipe()).isEqualTo(2);
        assertThat(CommandLine.parse("| a").pipe()).isZero();
    }
}
