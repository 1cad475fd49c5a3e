// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.gogo;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliResult;
import jackfield.core.cli.CommandRouter;
import jackfield.core.cli.TestCommands;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import org.apache.felix.gogo.runtime.CommandProcessorImpl;
import org.apache.felix.service.command.Process;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CommandShellTest {

    private final TestCommands commands =
            new TestCommands()
                    .add("module show", "[like <text>]", any -> CliResult.of("res_a", "app_b"))
                    .add("core echo", "<text>...");
    private final CommandRouter router = commands.router();
    private final CommandProcessorImpl processor = new CommandProcessorImpl(null);
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final GogoFunctions functions =
            new GogoFunctions(
                    commands.tree(),
                    router,
                    (name, function) -> {
                        processor.addCommand("jackfield", function, name);
                        return () -> processor.removeCommand("jackfield", name);
                    });
    private final GogoSession gogo = open();
    private final CommandShell shell = new CommandShell(router, commands.tree(), gogo);

    private GogoSession open() {
        processor.addCommand("test", new Tools(), "upper");
        processor.addCommand("test", new Tools(), "sum");
        processor.addCommand("test", new Tools(), "broken");
        return new GogoSession(
                processor.createSession(InputStream.nullInputStream(), screen, screen),
                functions,
                router);
    }

    /** Functions of Gogo that are not ours. */
    public static final class Tools {
        public void upper() {
            Process process = Process.Utils.current();
            Scanner in = new Scanner(process.in(), StandardCharsets.UTF_8);
            while (in.hasNextLine()) {
                process.out().println(in.nextLine().toUpperCase(Locale.ROOT));
            }
        }

        public int sum(int a, int b) {
            return a + b;
        }

        public int broken() {
            return Integer.parseInt("worn out");
        }
    }

    @AfterEach
    void close() {
        gogo.close();
        processor.stop();
    }

    @Test
    void keepsOurOwnCommandsAwayFromGogo() {
        assertThat(shell.run("core echo 0100 *97 NoOp() $(x) a|b <y> %").lines())
                .containsExactly("core echo [0100, *97, NoOp(), $(x), a|b, <y>, %]");
        assertThat(screen.size()).isZero();
    }

    @Test
    void givesGogoWhatOnlyGogoKnows() {
        assertThat(shell.run("sum 2 3")).isEqualTo(CliResult.of());
        assertThat(printed()).containsExactly("5");
    }

    @Test
    void pipesOurAnswersThroughFunctionsOfGogo() {
        assertThat(shell.run("module show | upper").failed()).isFalse();
        assertThat(printed()).containsExactly("RES_A", "APP_B");
    }

    @Test
    void protectsOurWordsInFrontOfAPipe() {
        shell.run("Core ECHO 0100 *97 NoOp() $(x) \"a 'b' $c\" <y> % | upper");
        assertThat(printed())
                .containsExactly("CORE ECHO [0100, *97, NOOP(), $(X), A 'B' $C, <Y>, %]");
    }

    @Test
    void letsGogoSeeCommandsThatComeAndGo() {
        commands.add("late show", "", any -> CliResult.of("here"));
        shell.run("late show | upper");
        assertThat(printed()).containsExactly("HERE");
        assertThat(processor.getCommands()).contains("jackfield:late");
        commands.clear();
        shell.run("sum 1 1");
        assertThat(processor.getCommands()).doesNotContain("jackfield:late", "jackfield:module");
        functions.withdrawAll();
    }

    @Test
    void answersForWhatNobodyKnows() {
        assertThat(shell.run("nonsense here").lines().getFirst())
                .startsWith("No such command 'nonsense here'");
        assertThat(shell.run("module shwo").lines().getFirst())
                .contains("did you mean 'module show'");
        assertThat(shell.run("core").lines().getFirst()).startsWith("No such command 'core'");
        assertThat(shell.run("dial (oops").lines().getFirst()).startsWith("No such command");
        assertThat(shell.run("module show | grpe"))
                .isEqualTo(CliResult.failure("There is no command 'grpe'."));
    }

    @Test
    void makesOneLineOfWhatGogoThrows() {
        assertThat(shell.run("broken"))
                .isEqualTo(CliResult.failure("For input string: \"worn out\""));
        assertThat(shell.run("$(").failed()).isTrue();
    }

    @Test
    void takesVariablesAndNestedCommandsOfGogo() {
        shell.run("x = 7");
        shell.run("sum $x 1");
        assertThat(printed()).contains("8");
    }

    @Test
    void takesAPipeForAWordWhereThereIsNoGogo() {
        CommandShell bare = new CommandShell(router, commands.tree());
        assertThat(bare.run("core echo a | upper").lines())
                .containsExactly("core echo [a, |, upper]");
        assertThat(bare.run("sum 2 3").failed()).isTrue();
    }

    private List<String> printed() {
        return screen.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
