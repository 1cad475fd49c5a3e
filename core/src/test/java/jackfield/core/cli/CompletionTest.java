// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private final TestCommands commands =
            new TestCommands()
                    .add("core show channels", "[concise|verbose|count]")
                    .add("core show version", "")
                    .add("core stop now", "")
                    .add("module unload", "[-f|-h] <name>...", new Names())
                    .add("module show", "[like <text>]");
    private final Completion completion = new Completion(commands.tree());

    /** Completes from two names. */
    private static final class Names implements CliCommand {
        @Override
        public CliResult run(CliArguments arguments) {
            return CliResult.of();
        }

        @Override
        public List<String> complete(CliArguments arguments) {
            return List.of("app_dial", "app_echo", "seen:" + arguments.words());
        }
    }

    @Test
    void offersEveryWordOfTheTree() {
        assertThat(words("")).containsExactly("core", "module");
        assertThat(words("c")).containsExactly("core");
        assertThat(words("core ")).containsExactly("show", "stop");
        assertThat(words("CORE SHO")).containsExactly("show");
        assertThat(words("core show v")).containsExactly("version");
        assertThat(words("co sh ")).containsExactly("channels", "version");
    }

    @Test
    void describesAWordByItsCommandOrItsNumberOfCommands() {
        assertThat(completion.complete(CommandLine.parse("core ")))
                .containsExactly(
                        new Suggestion("show", "2 commands"),
                        new Suggestion("stop", "Synopsis of core stop now."));
        assertThat(completion.complete(CommandLine.parse("core show v")))
                .containsExactly(new Suggestion("version", "Synopsis of core show version."));
    }

    @Test
    void offersTheWordsOfTheUsage() {
        assertThat(words("core show channels ")).containsExactly("concise", "count", "verbose");
        assertThat(words("core show channels c")).containsExactly("concise", "count");
        assertThat(words("module show ")).containsExactly("like");
        assertThat(words("module show like ")).isEmpty();
    }

    @Test
    void asksTheCommandForItsArguments() {
        assertThat(words("module unload "))
                .containsExactly("-f", "-h", "app_dial", "app_echo", "seen:[]");
        assertThat(words("module unload APP_D")).containsExactly("app_dial");
        assertThat(words("module unload -f seen")).containsExactly("seen:[-f, seen]");
        assertThat(commands.leases()).isZero();
    }

    @Test
    void offersNothingBehindAWordThatLeadsNowhere() {
        assertThat(words("nothing ")).isEmpty();
        assertThat(words("core nothing ")).isEmpty();
        assertThat(words("core s x")).isEmpty();
        assertThat(words("core show version x")).isEmpty();
    }

    @Test
    void outlivesACommandThatFailsToComplete() {
        commands.add(
                "core break",
                "<x>",
                new CliCommand() {
                    @Override
                    public CliResult run(CliArguments arguments) {
                        return CliResult.of();
                    }

                    @Override
                    public List<String> complete(CliArguments arguments) {
                        throw new IllegalStateException("no");
                    }
                });
        assertThat(words("core break ")).isEmpty();
        assertThat(commands.leases()).isZero();
        assertThat(
                        new Completion(commands.leave().tree())
                                .complete(CommandLine.parse("core break ")))
                .isEmpty();
    }

    @Test
    void completesACommandThatIsAnArgument() {
        WordTree tree = commands.tree().current();
        assertThat(Completion.wordsAfter(tree, List.of())).containsExactly("core", "module");
        assertThat(Completion.wordsAfter(tree, List.of("core", "s")))
                .containsExactly("show", "stop");
        assertThat(Completion.wordsAfter(tree, List.of("nothing", ""))).isEmpty();
    }

    private List<String> words(String line) {
        return completion.complete(CommandLine.parse(line)).stream().map(Suggestion::word).toList();
    }
}
