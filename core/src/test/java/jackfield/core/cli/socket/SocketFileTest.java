// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SocketFileTest {

    private Path folder = Path.of("");
    private Path path = Path.of("");

    @BeforeEach
    void in(@TempDir Path folder) {
        this.folder = folder;
        path = folder.resolve("ctl");
    }

    @Test
    void givesTheModeThatIsWritten() throws IOException {
        assertThat(mode(SocketRights.of("0660", "", ""))).isEqualTo("rw-rw----");
        assertThat(mode(SocketRights.of("602", "", ""))).isEqualTo("rw-----w-");
    }

    @Test
    void isForTheOwnerOnlyWhereNothingOrNonsenseIsWritten() throws IOException {
        assertThat(mode(SocketRights.of("", "", ""))).isEqualTo("rw-------");
        assertThat(mode(SocketRights.of("rw-rw----", "", ""))).isEqualTo("rw-------");
    }

    @Test
    void opensItToNoGroupWhereTheNamedOneDoesNotExist() throws IOException {
        assertThat(mode(SocketRights.of("0660", "", "no-such-group"))).isEqualTo("rw-------");
        assertThat(mode(SocketRights.of("0666", "no-such-user", ""))).isEqualTo("rw-------");
    }

    @Test
    void takesNamesThatExist() throws IOException {
        PosixFileAttributes mine = Files.readAttributes(folder, PosixFileAttributes.class);

        assertThat(mode(SocketRights.of("0660", mine.owner().getName(), mine.group().getName())))
                .isEqualTo("rw-rw----");
    }

    private String mode(SocketRights rights) throws IOException {
        try (SocketFile file = SocketFile.open(path, rights)) {
            assertThat(file.channel().isOpen()).isTrue();
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        }
    }
}
