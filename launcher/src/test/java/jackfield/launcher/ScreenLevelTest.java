// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

final class ScreenLevelTest {

    @ParameterizedTest
    @CsvSource({
        "-f,      '',         INFO,  WARN",
        "-v,      '',         INFO,  INFO",
        "-f,      verbose=3,  INFO,  INFO",
        "-d,      '',         DEBUG, DEBUG",
        "-dd,     '',         TRACE, TRACE",
        "-d,      debug=2,    TRACE, TRACE",
        "-q,      debug=2,    ERROR, ERROR",
        "-vvv,    quiet=yes,  ERROR, ERROR",
    })
    void showsWhatWasAskedFor(
            String words, String option, String news, String others, @TempDir Path folder)
            throws Exception {
        LaunchOptions options = new LaunchOptions();
        new CommandLine(options).parseArgs(words);
        Path conf =
                Files.writeString(folder.resolve("asterisk.conf"), "[options]\n" + option + "\n");

        assertThat(ScreenLevel.of(options, Instance.read(conf)))
                .isEqualTo(new ScreenLevel(Level.toLevel(news), Level.toLevel(others)));
    }
}
