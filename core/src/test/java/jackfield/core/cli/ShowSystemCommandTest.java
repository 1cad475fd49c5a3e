// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliArguments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShowSystemCommandTest {

    @Test
    void showsWhatTheSystemTells(@TempDir Path proc) throws IOException {
        Files.writeString(proc.resolve("uptime"), "7300.12 99.0\n");
        Files.writeString(proc.resolve("loadavg"), "0.10 0.20 0.30 2/345 999\n");
        Files.writeString(proc.resolve("meminfo"), "MemTotal:   2048 kB\nMemAvailable:  1024 kB\n");

        assertThat(new ShowSystemCommand(proc).run(CliArguments.of()).lines())
                .containsExactly(
                        "",
                        "System Statistics",
                        "-----------------",
                        "  System Uptime:           2 hours",
                        "  Total RAM:               2048 KiB",
                        "  Free RAM:                1024 KiB",
                        "  Total Swap Space:        unknown",
                        "  Free Swap Space:         unknown",
                        "  Load:                    0.10 0.20 0.30",
                        "  Threads:                 345",
                        "");
    }
}
