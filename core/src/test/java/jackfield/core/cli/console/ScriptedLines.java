// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A terminal that types what a test says and keeps what it shows. */
final class ScriptedLines implements LineSource {

    private final Deque<Input> inputs = new ArrayDeque<>();
    private final List<String> shown = new ArrayList<>();
    private final CompletableFuture<Runnable> interrupt = new CompletableFuture<>();
    private boolean interactive = true;

    ScriptedLines type(String line) {
        inputs.add(new Input.Line(line));
        return this;
    }

    ScriptedLines press(Input key) {
        inputs.add(key);
        return this;
    }

    ScriptedLines piped() {
        interactive = false;
        return this;
    }

    List<String> shown() {
        return shown;
    }

    /** Completed when a command runs that Ctrl-C can end. */
    CompletableFuture<Runnable> interrupt() {
        return interrupt;
    }

    boolean isEmpty() {
        return inputs.isEmpty();
    }

    @Override
    public Input read(String prompt) {
        if (prompt.endsWith("[y/N] ")) {
            shown.add(prompt);
        }
        return inputs.isEmpty() ? new Input.End() : inputs.remove();
    }

    @Override
    public void print(String line) {
        shown.add(line);
    }

    @Override
    public void hand(String command) {
        shown.add("system: " + command);
    }

    @Override
    public boolean interactive() {
        return interactive;
    }

    @Override
    public void onInterrupt(Optional<Runnable> action) {
        action.ifPresent(interrupt::complete);
    }

    @Override
    public void close() {}
}
