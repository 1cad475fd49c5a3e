// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandRouterTest {

    private final TestCommands commands =
            new TestCommands()
                    .add("core show channels", "[concise|verbose|count]")
                    .add("dialplan show", "[[<exten>@]<context>]")
                    .add("core echo", "<text>...")
                    .add("core fail", "", arguments -> CliResult.failure("It failed."));
    private final CommandRouter router = commands.router();

    @Test
    void runsACommandWithTheWordsAfterIt() {
        assertThat(run("core echo 0100 *97 \"a b\" NoOp() | <>%"))
                .containsExactly("core echo [0100, *97, a b, NoOp(), |, <>%]");
    }

    @Test
    void handsOutTheUsagesOwnWordsInFull() {
        assertThat(run("co sho chan CONC")).containsExactly("core show channels [concise]");
    }

    @Test
    void answersNothingToAnEmptyLine() {
        assertThat(router.run("  ").lines()).isEmpty();
        assertThat(router.run("  ").failed()).isFalse();
    }

    @Test
    void showsTheUsageForAWrongNumberOfArguments() {
        CliResult result = router.run("core echo");
        assertThat(result.failed()).isTrue();
        assertThat(result.lines())
                .containsExactly(
                        "Usage: core echo <text>...",
                        "       Synopsis of core echo.",
                        "",
                        "       More.");
        assertThat(run("core fail now")).startsWith("Usage: core fail");
    }

    @Test
    void saysThatThereIsNoSuchCommand() {
        CliResult result = router.run("core shwo channels");
        assertThat(result.failed()).isTrue();
        assertThat(result.lines())
                .containsExactly(
                        "No such command 'core shwo channels' (did you mean 'core show'?"
                                + " type 'core show help core' for other possible commands)");
        assertThat(run("nonsense"))
                .containsExactly(
                        "No such command 'nonsense' (type 'core show help' for other possible"
                                + " commands)");
    }

    @Test
    void waitsForCommandsThatMayStillCome() {
        CommandRouter early =
                new CommandRouter(
                        commands.tree(), () -> commands.add("pjsip show endpoints", "[like]"));
        assertThat(early.run("pjsip show endpoints like").failed()).isFalse();
    }

    @Test
    void showsNoMoreThanTheStartOfALongUnknownLine() {
        assertThat(run("x".repeat(5000)).getFirst()).contains("xxx...'").hasSizeLessThan(200);
    }

    @Test
    void namesTheChoiceBehindAShortenedWord() {
        assertThat(run("core e x")).containsExactly("core echo [x]");
        commands.add("core edit", "");
        assertThat(router.run("core e").lines())
                .containsExactly("'core e' could be any of: core echo, core edit");
    }

    @Test
    void seesCommandsThatComeAndGo() {
        assertThat(router.knows(List.of("late", "show"))).isFalse();
        commands.add("late show", "");
        assertThat(router.knows(List.of("late", "show"))).isTrue();
        assertThat(run("late show")).containsExactly("late show []");
        commands.clear();
        assertThat(router.run("late show").failed()).isTrue();
    }

    @Test
    void passesOnThatACommandFailed() {
        assertThat(router.run("core fail")).isEqualTo(CliResult.failure("It failed."));
    }

    @Test
    void makesOneLineOfAnException() {
        commands.add(
                "core break",
                "",
                arguments -> {
                    throw new IllegalStateException("out of \u001b[31mblue");
                });
        CliResult result = router.run("core break");
        assertThat(result.failed()).isTrue();
        assertThat(result.lines())
                .containsExactly("The command failed: out of \\u001b[31mblue (more in the log)");
        assertThat(commands.leases()).isZero();
    }

    @Test
    void survivesACommandWithoutBottom() {
        commands.add(
                "core deep",
                "",
                arguments -> {
                    throw new StackOverflowError();
                });
        assertThat(router.run("core deep").lines())
                .containsExactly(
                        "The command failed: java.lang.StackOverflowError (more in the log)");
    }

    @Test
    void holdsTheCommandsModuleUntilTheAnswerIsComplete() {
        commands.add("core held", "", arguments -> () -> List.of("leases " + commands.leases()));
        assertThat(run("core held")).containsExactly("leases 1");
        assertThat(commands.leases()).isZero();
    }

    @Test
    void saysThatAModuleIsLeaving() {
        assertThat(commands.leave().router().run("core echo x").lines().getFirst())
                .contains("app_test")
                .contains("leaving");
    }

    @Test
    void letsNoControlCharacterThrough() {
        commands.add("core ring", "", arguments -> CliResult.of("a\u0007b\tc\r\nd\u009b1m\u2028e"));
        assertThat(run("core ring"))
                .containsExactly("a\\u0007b\tc\\u000d\\u000ad\\u009b1m\\u2028e");
    }

    @Test
    void refusesAnOpenQuote() {
        assertThat(router.run("core echo \"a").failed()).isTrue();
    }

    private List<String> run(String line) {
        return router.run(line).lines();
    }
}
