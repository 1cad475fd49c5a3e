// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FirstStartTest {

    @TempDir Path root = Path.of("");

    private final StringWriter shown = new StringWriter();

    @BeforeEach
    void copyTheSamplesOfTheProject() throws IOException {
        Path samples = Path.of("../cnf/etc");
        Files.createDirectories(root.resolve("cnf/etc"));
        try (var files = Files.list(samples)) {
            for (Path sample : files.toList()) {
                Files.copy(sample, root.resolve("cnf/etc").resolve(sample.getFileName()));
            }
        }
    }

    private FirstStart firstStart() {
        return new FirstStart(root, new PrintWriter(shown, true));
    }

    @Test
    void makesAConfigurationForItsOwnerOnly() throws LaunchFailure, IOException {
        assertThat(firstStart().isDue()).isTrue();
        firstStart().run();
        assertThat(firstStart().isDue()).isFalse();
        Path pjsip = root.resolve("var/etc/pjsip.conf");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(pjsip)))
                .isEqualTo("rw-------");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(root.resolve("var/etc"))))
                .isEqualTo("rwx------");
    }

    @Test
    void showsThePasswordsThatItWroteAndMakesDifferentOnes() throws LaunchFailure, IOException {
        firstStart().run();
        Matcher matcher =
                Pattern.compile("Phone (\\d+), password (\\w{16}):").matcher(shown.toString());
        String pjsip = Files.readString(root.resolve("var/etc/pjsip.conf"));
        assertThat(matcher.results().map(m -> m.group(2)).distinct())
                .hasSize(2)
                .allSatisfy(password -> assertThat(pjsip).contains("password = " + password));
        assertThat(pjsip).doesNotContain("@PASSWORD");
    }

    @Test
    void whatIsThereAlreadyStays() throws LaunchFailure, IOException {
        Files.createDirectories(root.resolve("var/etc"));
        Files.writeString(root.resolve("var/etc/extensions.conf"), "; mine\n");
        firstStart().run();
        assertThat(root.resolve("var/etc/extensions.conf")).hasContent("; mine");
    }

    @Test
    void aPhoneHasAFolderThatBaresipCanBeStartedWith() throws LaunchFailure, IOException {
        firstStart().run();
        Path phone = root.resolve("var/demo/6001");
        assertThat(Files.readString(phone.resolve("accounts")))
                .startsWith("<sip:6001@127.0.0.1>")
                .contains("auth_pass=");
        assertThat(Files.size(phone.resolve("tone.wav"))).isEqualTo(44 + 2 * 8000 * 60);
        assertThat(Files.readString(phone.resolve("config"))).contains("sip_listen 127.0.0.1:5070");
    }
}
