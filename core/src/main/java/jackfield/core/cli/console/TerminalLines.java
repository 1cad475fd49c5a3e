// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import jackfield.core.cli.CommandLine;
import jackfield.core.cli.Completion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/** A terminal with line editing, history and completion. */
final class TerminalLines implements LineSource {

    private final Terminal terminal;
    private final LineReader reader;

    TerminalLines(Terminal terminal, Completion completion, Path history) {
        this.terminal = terminal;
        reader =
                LineReaderBuilder.builder()
                        .appName("jackfield")
                        .terminal(terminal)
                        .parser(new TerminalParser())
                        .completer(
                                (any, line, candidates) -> complete(completion, line, candidates))
                        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                        .option(LineReader.Option.CASE_INSENSITIVE, true)
                        .option(LineReader.Option.AUTO_FRESH_LINE, true)
                        .variable(LineReader.HISTORY_FILE, history)
                        .variable(LineReader.HISTORY_SIZE, 1000)
                        .variable(LineReader.BELL_STYLE, "none")
                        .build();
    }

    private static void complete(
            Completion completion, ParsedLine line, List<Candidate> candidates) {
        completion
                .complete(CommandLine.parse(line.line().substring(0, line.cursor())))
                .forEach(
                        found ->
                                candidates.add(
                                        new Candidate(
                                                found.word(),
                                                found.word(),
                                                null,
                                                found.description().isEmpty()
                                                        ? null
                                                        : found.description(),
                                                null,
                                                null,
                                                true)));
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
        reader.printAbove(line);
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
