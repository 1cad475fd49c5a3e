// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SystemCommandTest {

    @Test
    void handsALineToTheShellAsItIs() {
        assertThat(new SystemCommand("ls -l | wc").words())
                .containsExactly("/bin/sh", "-c", "ls -l | wc");
    }

    @Test
    void isAShellToTypeIntoWithoutALine() {
        assertThat(new SystemCommand("").words()).singleElement().asString().isNotEmpty();
    }

    @Test
    void waitsForTheEnd(@TempDir Path folder) throws Exception {
        Path made = folder.resolve("made");

        new SystemCommand("echo done > '" + made + "'").run();

        assertThat(Files.readString(made)).isEqualTo("done\n");
    }
}
