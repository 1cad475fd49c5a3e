// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliResult;
import jackfield.core.cli.console.LineSource.Input;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ConsoleLoopTest {

    private static final String QUESTION = "Stop the exchange and hang up all calls? [y/N] ";

    private final ScriptedLines lines = new ScriptedLines();
    private final List<String> ran = new ArrayList<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private boolean stoppable = true;

    private CliResult shell(String line) {
        ran.add(line);
        return switch (line) {
            case "core stop now" ->
                    stoppable ? CliResult.of("Stopping.") : CliResult.failure("Not now.");
            case "break" -> throw new IllegalStateException("broken");
            default -> CliResult.of("ran " + line);
        };
    }

    @Test
    void runsEachLineAndShowsItsAnswer() throws Exception {
        lines.piped().type("one").type("  ").type(" two ");
        run();
        assertThat(ran).containsExactly("one", "two");
        assertThat(lines.shown()).containsExactly("ran one", "ran two");
    }

    @Test
    void leavesTheExchangeRunningAtTheEndOfAFile() throws Exception {
        lines.piped().type("one");
        run();
        assertThat(ran).containsExactly("one");
    }

    @Test
    void stopsTheExchangeWhereAFileSaysSo() throws Exception {
        lines.piped().type("exit").type("never");
        run();
        assertThat(ran).containsExactly("core stop now");
    }

    @Test
    void asksSomebodyAtATerminalBeforeItStopsTheExchange() throws Exception {
        lines.type("quit").type("n").type("EXIT").type("").type("one").type("exit").type("Yes");
        run();
        assertThat(ran).containsExactly("one", "core stop now");
        assertThat(lines.shown())
                .containsExactly(QUESTION, QUESTION, "ran one", QUESTION, "Stopping.");
        assertThat(lines.isEmpty()).isTrue();
    }

    @Test
    void takesCtrlDForExitAndCtrlCForNo() throws Exception {
        lines.press(new Input.End()).press(new Input.Interrupt(true)).type("one");
        lines.press(new Input.End()).type("y");
        run();
        assertThat(ran).containsExactly("one", "core stop now");
    }

    @Test
    void goesOnIfTheExchangeCannotStop() throws Exception {
        stoppable = false;
        lines.piped().type("exit").type("one");
        run();
        assertThat(ran).containsExactly("core stop now", "one");
        assertThat(lines.shown()).containsExactly("Not now.", "ran one");
    }

    @Test
    void givesAHintForCtrlCOnAnEmptyLine() throws Exception {
        lines.press(new Input.Interrupt(false))
                .press(new Input.Interrupt(true))
                .type("exit")
                .type("y");
        run();
        assertThat(lines.shown().getFirst()).contains("core stop now");
        assertThat(lines.shown()).hasSize(3);
    }

    @Test
    void givesUpWaitingAtCtrlC() throws Exception {
        lines.piped().type("wait").type("next");
        CompletableFuture<Void> pressed =
                lines.interrupt()
                        .thenAcceptAsync(ctrlC -> whenStarted(ctrlC), Thread.ofVirtual()::start);
        new ConsoleLoop(
                        lines,
                        new ScriptedShell(line -> line.equals("wait") ? waiting() : shell(line)),
                        ConsoleLoop.STOPPING,
                        Thread.ofVirtual()::start)
                .run();
        assertThat(lines.shown()).containsExactly("Interrupted.", "ran next");
        interrupted.await();
        pressed.join();
    }

    private CliResult waiting() {
        started.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.countDown();
        }
        return CliResult.of();
    }

    private void whenStarted(Runnable ctrlC) {
        try {
            started.await();
            ctrlC.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void outlivesALineThatFails() throws Exception {
        lines.piped().type("break").type("one");
        run();
        assertThat(lines.shown()).containsExactly("The line failed; see the log.", "ran one");
    }

    private void run() throws IOException, InterruptedException {
        Executor here = Runnable::run;
        new ConsoleLoop(lines, new ScriptedShell(this::shell), ConsoleLoop.STOPPING, here).run();
    }

    private void runRemote(ScriptedShell shell) throws IOException, InterruptedException {
        new ConsoleLoop(lines, shell, new Leaving.Alone(), Runnable::run).run();
    }

    @Test
    void leavesARemoteConsoleWithoutAQuestion() throws Exception {
        lines.type("one").type("exit").type("never");
        runRemote(new ScriptedShell(this::shell));
        assertThat(ran).containsExactly("one");
        assertThat(lines.shown()).containsExactly("ran one");
    }

    @Test
    void takesCtrlDForLeavingARemoteConsole() throws Exception {
        lines.press(new Input.Interrupt(true)).press(new Input.End()).type("never");
        runRemote(new ScriptedShell(this::shell));
        assertThat(ran).isEmpty();
        assertThat(lines.shown().getFirst()).contains("'exit' leaves");
    }

    @Test
    void endsWithTheExchangeAndSaysNothingMore() throws Exception {
        ScriptedShell shell = new ScriptedShell(this::shell).overAfter(1);
        lines.type("core stop now").press(new Input.Interrupt(true)).type("never");
        runRemote(shell);
        assertThat(ran).containsExactly("core stop now");
        assertThat(lines.shown()).containsExactly("Stopping.");
    }

    @Test
    void handsWhatBeginsWithABangToTheSystem() throws Exception {
        lines.type("! ls -l").type("exit");
        runRemote(new ScriptedShell(this::shell));
        assertThat(ran).isEmpty();
        assertThat(lines.shown()).containsExactly("system: ls -l");
    }
}
