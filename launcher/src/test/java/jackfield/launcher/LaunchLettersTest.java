// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

final class LaunchLettersTest {

    private static LaunchOptions parse(String... words) {
        LaunchOptions options = new LaunchOptions();
        new CommandLine(options).parseArgs(words);
        return options;
    }

    @ParameterizedTest
    @CsvSource({"-vvvgc, 3, true", "-cvvv, 3, true", "-gcvvvvv, 5, true", "-vg, 1, false"})
    void takesLettersTogether(String word, int verbose, boolean console) {
        LaunchOptions options = parse(word);
        assertThat(options.verbose).hasSize(verbose);
        assertThat(options.console).isEqualTo(console);
        assertThat(options.isClient()).isFalse();
        assertThat(options.objection()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-rx, 0", "-rvvvx, 3", "-x, 0", "-vrx, 1", "-Rx, 0"})
    void takesACommandBehindTheLetters(String word, int verbose) {
        LaunchOptions options = parse(word, "core show version");
        assertThat(options.command).isEqualTo("core show version");
        assertThat(options.verbose).hasSize(verbose);
        assertThat(options.isClient()).isTrue();
    }

    @Test
    void startsWithTheWordsOfAUnit() {
        LaunchOptions options = parse("-f", "-C", "/etc/asterisk/asterisk.conf", "-vvvg");
        assertThat(options.foreground).isTrue();
        assertThat(options.file).isEqualTo(Path.of("/etc/asterisk/asterisk.conf"));
        assertThat(options.objection()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-F, background",
        "-i, keys",
        "-p, priority",
        "-Gasterisk, group",
        "-M100, calls",
        "-X, execincludes",
        "-Unobody-there, cannot become",
        "-s/tmp/x, astctl"
    })
    void refusesWhatCannotBeHadAndSaysWhatToDo(String word, String reason) {
        assertThat(parse(word).objection()).get().asString().contains(reason);
    }

    @Test
    void isNotAnExchangeAndItsClientAtOnce() {
        assertThat(parse("-rc").objection()).get().asString().contains("not both");
    }

    @Test
    void runsAsTheUserThatItIs() {
        assertThat(parse("-U", System.getProperty("user.name")).objection()).isEmpty();
    }

    @Test
    void endsWithOneLineAtARefusedOption(@TempDir Path root) {
        StringWriter errors = new StringWriter();
        Launcher launcher =
                new Launcher(
                        root, new PrintWriter(new StringWriter()), new PrintWriter(errors, true));
        assertThat(launcher.run("-F")).isEqualTo(1);
        assertThat(errors.toString().lines()).hasSize(1);
    }
}
