// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A terminal of 100 columns and 30 rows that a program runs on and a test types into. */
final class Tmux implements AutoCloseable {

    private static final int COLUMNS = 100;
    private static final int ROWS = 30;

    private final Path directory;
    private final String socket;

    private Tmux(Path directory, String socket) {
        this.directory = directory;
        this.socket = socket;
    }

    /** Runs {@code ./jackfield} with these words; what it ends with is shown as {@code status 0}. */
    static Tmux jackfield(Exchange.Place place, String name, String... words) throws IOException {
        Path directory = place.directory();
        Tmux terminal = new Tmux(directory, directory.resolve(name + ".tmux").toString());
        String home = "JACKFIELD_OPTS=-Duser.home=" + directory;
        String program =
                "%s -C %s/asterisk.conf %s; echo status $?; exec cat"
                        .formatted(
                                Exchange.ROOT.resolve("jackfield"),
                                place.etc(),
                                String.join(" ", words));
        terminal.tmux(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-e",
                home,
                "-x",
                "" + COLUMNS,
                "-y",
                "" + ROWS,
                program);
        return terminal;
    }

    /** Types keys; those with a name of several letters, such as {@code Enter}, are pressed. */
    Tmux type(String... keys) {
        List<String> words = new ArrayList<>(List.of("send-keys"));
        words.addAll(List.of(keys));
        tmux(words.toArray(String[]::new));
        return this;
    }

    /** What stands on it now, without empty lines at the end. */
    String screen() {
        return tmux("capture-pane", "-p").stripTrailing();
    }

    /** Waits until the screen is as it should be. */
    String await(String what, Predicate<String> seen) {
        try {
            Wait.until(what, Duration.ofSeconds(60), () -> seen.test(screen()));
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "; the screen:\n" + screen(), e);
        }
        return screen();
    }

    /** Waits until a text stands there. */
    String awaitText(String text) {
        return await(text, screen -> screen.contains(text));
    }

    private String tmux(String... words) {
        List<String> all = new ArrayList<>(List.of("tmux", "-S", socket));
        all.addAll(List.of(words));
        try {
            Process process =
                    new ProcessBuilder(all)
                            .directory(directory.toFile())
                            .redirectErrorStream(true)
                            .start();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    @Override
    public void close() {
        tmux("kill-server");
    }
}
