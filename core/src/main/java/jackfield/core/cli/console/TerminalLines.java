// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import jackfield.core.cli.Suggestion;
import jackfield.core.log.LogKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/** A terminal with line editing, history, completion and pages. */
public final class TerminalLines implements LineSource {

    private static final int HISTORY = 1000;

    private final Terminal terminal;
    private final LineReader reader;
    private final LogColors colors;
    private final Pager pager;

    public TerminalLines(
            Terminal terminal,
            Function<String, List<Suggestion>> completion,
            Optional<Path> history,
            ConsoleStyle style) {
        this.terminal = terminal;
        boolean colored = style.colors() && !Terminal.TYPE_DUMB.equals(terminal.getType());
        colors = new LogColors(colored);
        pager = new Pager(terminal, style.pages());
        LineReaderBuilder builder =
                LineReaderBuilder.builder()
                        .appName("jackfield")
                        .terminal(terminal)
                        .parser(new TerminalParser())
                        .completer(new TerminalCompleter(terminal, completion))
                        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                        .option(LineReader.Option.CASE_INSENSITIVE, true)
                        .option(LineReader.Option.AUTO_FRESH_LINE, true)
                        .option(LineReader.Option.AUTO_MENU, false)
                        .variable(LineReader.HISTORY_SIZE, HISTORY)
                        .variable(LineReader.BELL_STYLE, "none");
        history.ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
        if (!colored) {
            TerminalCompleter.PLAIN.forEach(name -> builder.variable(name, ""));
        }
        reader = builder.build();
    }

    @Override
    public Input read(String prompt) {
        try {
            return new Input.Line(reader.readLine(prompt));
        } catch (UserInterruptException e) {
            return new Input.Interrupt(e.getPartialLine().isBlank());
        } catch (EndOfFileException e) {
            return new Input.End();
        }
    }

    /** Also from other threads: while a line is being typed, the text goes above it. */
    @Override
    public void print(String line) {
        if (!pager.keep(line)) {
            reader.printAbove(line);
        }
    }

    /** A line of the log, from any thread. */
    public void log(LogKind kind, String line) {
        print(colors.of(kind, line));
    }

    @Override
    public void show(List<String> answer) {
        pager.show(answer);
    }

    @Override
    public void hand(String command) throws IOException, InterruptedException {
        onInterrupt(Optional.of(() -> {})); // it is for the command alone
        try {
            new SystemCommand(command).run();
        } finally {
            onInterrupt(Optional.empty());
        }
    }

    @Override
    public boolean interactive() {
        return true;
    }

    @Override
    public void onInterrupt(Optional<Runnable> action) {
        terminal.handle(
                Signal.INT,
                action.<SignalHandler>map(todo -> signal -> todo.run())
                        .orElse(SignalHandler.SIG_DFL));
    }

    @Override
    public void close() throws IOException {
        reader.getHistory().save();
        terminal.close();
    }
}
