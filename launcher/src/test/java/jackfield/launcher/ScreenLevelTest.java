// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

final class ScreenLevelTest {

    @ParameterizedTest
    @CsvSource({
        "-f,      '',         0, 0, false",
        "-v,      '',         1, 0, false",
        "-f,      verbose=3,  3, 0, false",
        "-d,      '',         0, 1, false",
        "-dd,     '',         0, 2, false",
        "-d,      debug=2,    0, 2, false",
        "-q,      debug=2,    0, 2, true",
        "-vvv,    quiet=yes,  3, 0, true",
    })
    void showsWhatWasAskedFor(
            String words,
            String option,
            int verbose,
            int debug,
            boolean quiet,
            @TempDir Path folder)
            throws Exception {
        LaunchOptions options = new LaunchOptions();
        new CommandLine(options).parseArgs(words);
        Path conf =
                Files.writeString(folder.resolve("asterisk.conf"), "[options]\n" + option + "\n");

        assertThat(ScreenLevel.of(options, Instance.read(conf)))
                .isEqualTo(new ScreenLevel(verbose, debug, quiet));
    }
}
