// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says and ends with, up to where the framework would start. */
final class LauncherTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();
    private Path root = Path.of("");
    private Launcher launcher = new Launcher(root, new PrintWriter(out), new PrintWriter(errors));

    @BeforeEach
    void in(@TempDir Path folder) {
        root = folder;
        launcher = new Launcher(root, new PrintWriter(out, true), new PrintWriter(errors, true));
    }

    @Test
    void showsItsOptions() {
        assertThat(launcher.run("-h")).isZero();
        assertThat(out.toString()).contains("-C", "-rx", "-V").contains("asterisk.conf");
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void showsItsVersion() {
        assertThat(launcher.run("-V")).isZero();
        assertThat(out.toString()).matches("Jackfield \\S+\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Z", "-C", "start"})
    void endsWithOneForAWordThatItDoesNotKnow(String word) {
        assertThat(launcher.run(word)).isEqualTo(1);
        assertThat(errors.toString()).endsWith("(-h shows what there is)\n").contains(word);
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void endsWithOneWithoutTheFileThatItIsGiven() {
        assertThat(launcher.run("-C", root.resolve("asterisk.conf").toString())).isEqualTo(1);
        assertThat(errors.toString()).isEqualTo("There is no file %s/asterisk.conf.\n", root);
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void endsWithOneWhereADirectoryCannotBeMade() throws IOException {
        Path blocked = Files.writeString(root.resolve("blocked"), "a file");
        Path conf = conf("[directories]\nastlogdir = blocked/log\n");

        assertThat(launcher.run("-C", conf.toString())).isEqualTo(1);
        assertThat(errors.toString())
                .startsWith("astlogdir: cannot make the directory " + blocked.resolve("log"));
    }

    @Test
    void asksNobodyAndMakesNothingForACommand() {
        assertThat(launcher.run("-rx", "core show version")).isEqualTo(1);
        assertThat(errors.toString()).contains("There is no file").contains("var/etc");
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void endsWithOneForACommandWhereNoExchangeRuns() throws IOException {
        assertThat(launcher.run("-C", conf("").toString(), "-rx", "core stop now")).isEqualTo(1);
        assertThat(root.resolve("var")).doesNotExist();
    }

    @Test
    void makesAConfigurationAtTheFirstStartOnly() throws IOException {
        Files.createDirectories(root.resolve("cnf/etc"));
        Files.writeString(
                root.resolve("cnf/etc/asterisk.conf"),
                "[directories]\nastrundir = asterisk.conf/x\n");

        assertThat(launcher.run("-f")).isEqualTo(1);
        assertThat(out.toString()).contains("A first configuration is in " + root);
        assertThat(errors.toString()).startsWith("astrundir: cannot make");

        int shown = out.toString().length();
        assertThat(launcher.run("-f")).isEqualTo(1);
        assertThat(out.toString()).hasSize(shown);
    }

    @Test
    void endsWithOneBesideAnExchangeThatRuns() throws Exception {
        Path conf = conf("[directories]\nastrundir = run\n");
        Path run = Files.createDirectory(root.resolve("run"));

        try (LockHolder other = LockHolder.of(run)) {
            assertThat(launcher.run("-C", conf.toString(), "-f")).isEqualTo(1);
            assertThat(errors.toString())
                    .contains("Jackfield already runs with " + run)
                    .contains("(process " + other.pid() + ")");
        }
    }

    private Path conf(String text) throws IOException {
        return Files.writeString(root.resolve("asterisk.conf"), text);
    }
}
