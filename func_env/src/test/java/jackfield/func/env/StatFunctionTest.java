// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.env;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StatFunctionTest {
    private final DialplanScript script =
            DialplanScript.of("100", "NoOp()").offer(new StatFunction());
    private final Path folder;

    StatFunctionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String stat(String flag, Path path) {
        return script.substitution()
                .substitute(
                        FakeChannel.up("PJSIP/201-00000001"), "${STAT(" + flag + "," + path + ")}");
    }

    @Test
    void tellsWhatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("closed, today"), "hello");
        assertThat(stat("e", file) + stat("f", file) + stat("d", file)).isEqualTo("110");
        assertThat(stat("e", folder) + stat("f", folder) + stat("d", folder)).isEqualTo("101");
        assertThat(stat("s", file)).isEqualTo("5");
    }

    @Test
    void tellsRightsAndTimes() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_790_000_000_500L));
        assertThat(stat("m", file)).isEqualTo("640");
        assertThat(stat("M", file)).isEqualTo("1790000000");
        assertThat(stat("C", file)).matches("\\d{10}");
    }

    @Test
    void saysSoWhereNothingIs() {
        Path nothing = folder.resolve("nothing");
        assertThat(stat("e", nothing) + stat("d", nothing)).isEqualTo("00");
        assertThat(stat("s", nothing)).isEmpty();
    }
}
