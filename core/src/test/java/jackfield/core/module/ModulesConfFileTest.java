// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModulesConfFileTest {

    private static final ModuleName ECHO = ModuleName.of("app_echo");

    @Test
    void addsALineAfterTheLastOneOfTheSection() throws IOException {
        String text = "; mine\n[modules]\nautoload=yes ; all\n\n; the end\n[other]\na=b\n";

        assertThat(ModulesConfFile.withNoload(text, ECHO))
                .isEqualTo(
                        "; mine\n[modules]\nautoload=yes ; all\nnoload = app_echo.so\n\n; the end\n[other]\na=b\n");
    }

    @Test
    void addsALineToAnEmptySection() throws IOException {
        assertThat(ModulesConfFile.withNoload("[modules]\n", ECHO))
                .isEqualTo("[modules]\nnoload = app_echo.so\n");
        assertThat(ModulesConfFile.withNoload("[modules]", ECHO))
                .isEqualTo("[modules]\nnoload = app_echo.so\n");
    }

    @Test
    void changesNothingWhereTheModuleIsExcludedAlready() throws IOException {
        String text = "[modules]\nNoload => APP_ECHO\n";

        assertThat(ModulesConfFile.withNoload(text, ECHO)).isEqualTo(text);
    }

    @Test
    void isNotMisledByComments() throws IOException {
        String text =
                "[modules]\n;noload = app_echo.so\n;--\nnoload = app_echo\n--;\nautoload=yes\n";

        assertThat(ModulesConfFile.withNoload(text, ECHO))
                .endsWith("autoload=yes\nnoload = app_echo.so\n");
        assertThat(ModulesConfFile.withoutNoload(text, ECHO)).isEqualTo(text);
    }

    @Test
    void takesOutEachLineOfThisModuleAndNoOther() throws IOException {
        String text =
                "[modules]\nnoload = app_echo.so ; why\nnoload=app_dial\nNOLOAD => App_Echo\nautoload=yes\n";

        assertThat(ModulesConfFile.withoutNoload(text, ECHO))
                .isEqualTo("[modules]\nnoload=app_dial\nautoload=yes\n");
    }

    @Test
    void keepsLineEndsOfOtherSystems() throws IOException {
        assertThat(ModulesConfFile.withNoload("[modules]\r\nautoload=yes\r\n", ECHO))
                .isEqualTo("[modules]\r\nautoload=yes\r\nnoload = app_echo.so\r\n");
    }

    @Test
    void undoesItself() throws IOException {
        String text = "[modules]\nautoload=yes\n";

        assertThat(ModulesConfFile.withoutNoload(ModulesConfFile.withNoload(text, ECHO), ECHO))
                .isEqualTo(text);
    }

    @Test
    void refusesAFileWithoutTheSection() {
        assertThatThrownBy(() -> ModulesConfFile.withNoload("[other]\n", ECHO))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("[modules]");
    }

    @Test
    void writesTheFileWithItsRights(@TempDir Path folder) throws IOException {
        Path path = Files.writeString(folder.resolve("modules.conf"), "[modules]\n");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
        ModulesConfFile file = new ModulesConfFile(path);

        assertThat(file.exclude(ECHO)).isTrue();
        assertThat(file.exclude(ECHO)).isFalse();
        assertThat(Files.readString(path)).contains("noload = app_echo.so");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-r-----");

        assertThat(file.include(ECHO)).isTrue();
        assertThat(Files.readString(path)).isEqualTo("[modules]\n");
        assertThat(folder).isDirectoryContaining(path::equals);
    }
}
