// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.core.cli.Search.Ambiguous;
import jackfield.core.cli.Search.Found;
import jackfield.core.cli.Search.Unknown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTreeTest {

    private final TestCommands commands =
            new TestCommands()
                    .add("core show channel", "<channel>")
                    .add("core show channels", "[concise|verbose|count]")
                    .add("core show help", "[<command>...]")
                    .add("core stop now", "")
                    .add("dialplan show", "[[<exten>@]<context>]")
                    .add("dialplan show globals", "")
                    .add("module show", "")
                    .add("module show like", "<text>")
                    .add("Module Load", "<name>");
    private final WordTree tree = WordTree.of(commands.offers());

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    core show channel,             core show channel,   ''
                    core show channel PJSIP/1,     core show channel,   PJSIP/1
                    core show channels,            core show channels,  ''
                    CORE Show cHANNELS,            core show channels,  ''
                    co sh channels,                core show channels,  ''
                    core show h core show,         core show help,      core show
                    core st now,                   core stop now,       ''
                    core stop n,                   core stop now,       ''
                    dialplan show globals,         dialplan show globals, ''
                    dialplan show glob,            dialplan show,       glob
                    d s g,                         dialplan show,       g
                    module show,                   module show,         ''
                    module show like acl,          module show like,    acl
                    module show l acl,             module show like,    acl
                    m s,                           module show,         ''
                    module show x,                 module show,         x
                    MODULE LOAD app_dial,          Module Load,         app_dial
                    """)
    void findsTheLongestCommandThatTheWordsLeadTo(String typed, String command, String arguments) {
        assertThat(tree.find(words(typed)))
                .isInstanceOfSatisfying(
                        Found.class,
                        found -> {
                            assertThat(found.command().name()).isEqualTo(command);
                            assertThat(found.arguments()).isEqualTo(words(arguments));
                        });
    }

    @Test
    void namesWhatAShortenedWordCouldMean() {
        assertThat(tree.find(List.of("core", "s")))
                .isEqualTo(new Ambiguous(List.of("core show", "core stop")));
        assertThat(tree.find(List.of("core", "show", "chan", "x")))
                .isEqualTo(new Ambiguous(List.of("core show channel", "core show channels")));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    modul3,            '',         module
                    core shwo,         core,       core show
                    core show chnnels, core show,  core show channels
                    c sohw x,          core,       core show
                    core,              core,       ''
                    xyz,               '',         ''
                    core stpo now,     core,       core stop
                    """)
    void namesTheNearestRightWord(String typed, String known, String suggestion) {
        assertThat(tree.find(words(typed)))
                .isInstanceOfSatisfying(
                        Unknown.class,
                        unknown -> {
                            assertThat(unknown.known()).isEqualTo(known);
                            assertThat(unknown.suggestion().orElse("")).isEqualTo(suggestion);
                        });
    }

    @Test
    void takesNoEmptyWordForTheBeginningOfOne() {
        assertThat(tree.find(List.of(""))).isInstanceOf(Unknown.class);
    }

    @Test
    void listsTheCommandsWithTheSameStart() {
        assertThat(tree.startingWith(List.of("mod", "sho")))
                .extracting(CommandEntry::name)
                .containsExactly("module show", "module show like");
        assertThat(tree.startingWith(List.of("core", "s")))
                .extracting(CommandEntry::name)
                .containsExactly(
                        "core show channel",
                        "core show channels",
                        "core show help",
                        "core stop now");
        assertThat(tree.startingWith(List.of())).hasSize(9);
        assertThat(tree.startingWith(List.of("nothing"))).isEmpty();
    }

    @Test
    void knowsTheFirstWords() {
        assertThat(tree.firstWords()).containsExactly("core", "dialplan", "module");
    }

    @Test
    void keepsTheFirstOfTwoCommandsWithTheSameWords() {
        WordTree twice =
                WordTree.of(
                        new TestCommands().add("core test", "<a>").add("CORE test", "").offers());
        assertThat(twice.startingWith(List.of()))
                .extracting(CommandEntry::syntax)
                .containsExactly("core test <a>");
    }

    private static List<String> words(String text) {
        return CommandLine.parse(text).words();
    }
}
