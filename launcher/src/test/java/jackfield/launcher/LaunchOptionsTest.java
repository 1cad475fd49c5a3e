// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

final class LaunchOptionsTest {

    @Test
    void takesNothing() {
        LaunchOptions options = parse("");

        assertThat(options.file).isNull();
        assertThat(options.command).isNull();
        assertThat(options.verbose).isEmpty();
        assertThat(options.debug).isEmpty();
        assertThat(options.noColor).isFalse();
        assertThat(options.quiet).isFalse();
    }

    @Test
    void takesWhatScriptsForAsteriskWrite() {
        LaunchOptions options = parse("-fgnvvv -dd -C /etc/pbx/asterisk.conf");

        assertThat(options.foreground).isTrue();
        assertThat(options.core).isTrue();
        assertThat(options.noColor).isTrue();
        assertThat(options.verbose).hasSize(3);
        assertThat(options.debug).hasSize(2);
        assertThat(options.file).isEqualTo(Path.of("/etc/pbx/asterisk.conf"));
    }

    @Test
    void takesACommandOfSeveralWordsAsOne() {
        LaunchOptions options = new LaunchOptions();
        new CommandLine(options).parseArgs("-q", "-rx", "core show version");

        assertThat(options.command).isEqualTo("core show version");
        assertThat(options.quiet).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', true, true",
        "'', false, false",
        "-f, true, false",
        "-f, false, false",
        "-c, true, true",
        "-c, false, true",
        "-fc, false, true",
    })
    void opensAConsole(String words, boolean terminal, boolean console) {
        assertThat(parse(words).wantsConsole(terminal)).isEqualTo(console);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Z", "--console", "-C", "-rx", "start", "-f now", "-C a -C b"})
    void refusesWhatItDoesNotKnow(String words) {
        assertThatThrownBy(() -> parse(words)).isInstanceOf(ParameterException.class);
    }

    private static LaunchOptions parse(String words) {
        LaunchOptions options = new LaunchOptions();
        String[] all = words.isEmpty() ? new String[0] : words.split(" ", -1);
        new CommandLine(options).parseArgs(all);
        return options;
    }
}
