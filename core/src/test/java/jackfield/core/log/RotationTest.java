// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotationTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_790_000_000);

    private Path folder = Path.of("");

    @BeforeEach
    void enter(@TempDir Path temporary) {
        folder = temporary;
    }

    private void rotate(Rotation rotation, String text) throws IOException {
        Files.writeString(folder.resolve("full"), text);
        rotation.rename(folder.resolve("full"), NOW);
    }

    @Test
    void countsUp() throws IOException {
        rotate(Rotation.SEQUENTIAL, "one");
        rotate(Rotation.SEQUENTIAL, "two");
        assertThat(folder.resolve("full.0")).hasContent("one");
        assertThat(folder.resolve("full.1")).hasContent("two");
        assertThat(folder.resolve("full")).doesNotExist();
    }

    @Test
    void movesTheOthersOn() throws IOException {
        rotate(Rotation.ROTATE, "one");
        rotate(Rotation.ROTATE, "two");
        rotate(Rotation.ROTATE, "three");
        assertThat(folder.resolve("full.0")).hasContent("three");
        assertThat(folder.resolve("full.1")).hasContent("two");
        assertThat(folder.resolve("full.2")).hasContent("one");
    }

    @Test
    void takesTheTime() throws IOException {
        rotate(Rotation.TIMESTAMP, "one");
        assertThat(folder.resolve("full.1790000000")).hasContent("one");
    }

    @Test
    void leavesTheFileWhereItIs() throws IOException {
        rotate(Rotation.NONE, "one");
        assertThat(folder.resolve("full")).hasContent("one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%F %T.%3q|2026-09-21 07:05:09.012",
                "%b %e %H:%M:%S|Sep 21 07:05:09",
                "%d.%m.%y 100%% %!|21.09.26 100% %!",
                "plain 'text'|plain 'text'"
            })
    void readsFormatsOfTimes(String format, String shown) {
        assertThat(
                        Strftime.formatter(format)
                                .format(LocalDateTime.of(2026, 9, 21, 7, 5, 9, 12_345_678)))
                .isEqualTo(shown);
    }
}
