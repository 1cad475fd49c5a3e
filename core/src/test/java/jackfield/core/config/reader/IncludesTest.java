// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncludesTest {

    @ParameterizedTest
    @ValueSource(strings = {"b.conf", "\"b.conf\"", "<b.conf>", "\"b.conf", "b.con?", "{b,c}.conf"})
    void takesTheNameInSeveralForms(String name) {
        Texts texts = Texts.of("[a]\n#include " + name).with("b.conf", "[b]\nx=1");
        assertThat(texts.sections()).isEqualTo("[a] | [b] x=1");
    }

    @Test
    void startsInTheSectionOpenedLastAndComesBackToItsOwn() {
        Texts texts =
                Texts.of("[a]\n#include b.conf\nz=9\n#include c.conf")
                        .with("b.conf", "x=1\n[b]\ny=2")
                        .with("c.conf", "v=3");
        assertThat(texts.sections()).isEqualTo("[a] x=1 z=9 | [b] y=2 v=3");
        assertThat(texts.file().sections().get(1).position()).hasToString("b.conf:2:1");
    }

    @Test
    void readsMatchingFilesInAlphabeticalOrder() {
        Texts texts =
                Texts.of("#include d/{z,a}*.conf")
                        .with("d/z1.conf", "[z1]")
                        .with("d/a2.conf", "[a2]")
                        .with("d/a10.conf", "[a10]")
                        .with("d/b.conf", "[b]");
        assertThat(texts.sections()).isEqualTo("[a10] | [a2] | [z1]");
    }

    @Test
    void letsATriedFileBeMissing() {
        Texts texts = Texts.of("[a]\n#tryinclude b.conf\n#TryInclude *.none");
        assertThat(texts.sections()).isEqualTo("[a]");
        assertThat(texts.problems()).isEmpty();
    }

    @Test
    void failsWithAMistakeInAnIncludedFile() {
        Texts texts = Texts.of("[a]\n#tryinclude b.conf").with("b.conf", "\n[b");
        assertThat(texts.read().file()).isEmpty();
        assertThat(texts.problems()).containsExactly("b.conf:2:1: no ']' after the section's name");
    }

    @Test
    void warnsOfAFileIncludedTwice() {
        Texts texts = Texts.of("#include b.conf\n#include b.conf").with("b.conf", "[b]");
        assertThat(texts.sections()).isEqualTo("[b] | [b]");
        assertThat(texts.problems())
                .containsExactly("test.conf:2:1: 'b.conf' is included more than once");
    }

    @Test
    void nestsTenDeep() {
        Texts texts = Texts.of("#include 1");
        for (int i = 1; i < 10; i++) {
            texts.with(String.valueOf(i), "#include " + (i + 1));
        }
        texts.with("10", "[deep]");
        assertThat(texts.sections()).isEqualTo("[deep]");
        texts.with("10", "[deep]\n#tryinclude 11").with("11", "[deeper]");
        assertThat(texts.sections()).isEqualTo("[deep]");
        texts.with("10", "#include 11");
        assertThat(texts.problems()).containsExactly("10:1:1: includes nest deeper than 10");
    }

    @Test
    void endsWhenAFileIncludesItself() {
        assertThat(Texts.of("#include test.conf").read().file()).isEmpty();
        Texts many = Texts.of("#tryinclude test.conf\n".repeat(20));
        assertThat(many.problems().getLast())
                .isEqualTo("test.conf:2:1: more than 1000 files are included");
    }

    @Test
    void doesNotWorkInFilesOfTheStart() {
        Map<String, String> files = Map.of("modules.conf", "[modules]\n#include b.conf");
        ReadResult result = new ConfigReader(ConfigSource.of(files), true).read("modules.conf");
        assertThat(result.problems())
                .singleElement()
                .hasToString("modules.conf:2:1: #include does not work in this file");
    }

    @Test
    void readsFromADirectory(@TempDir Path directory) throws IOException {
        Files.createDirectories(directory.resolve("pjsip.d/sub"));
        Files.writeString(directory.resolve("pjsip.conf"), "#include pjsip.d/*\n");
        Files.writeString(directory.resolve("pjsip.d/2.conf"), "[two]\n");
        Files.writeString(directory.resolve("pjsip.d/1.conf"), "[one]\n");
        Files.writeString(directory.resolve("pjsip.d/.swp"), "[no\n");
        ReadResult result = new ConfigReader(directory).read("pjsip.conf");
        assertThat(result.problems()).isEmpty();
        assertThat(result.file().orElseThrow().sections())
                .extracting(section -> section.position().toString())
                .containsExactly("pjsip.d/1.conf:1:1", "pjsip.d/2.conf:1:1");
        DirectorySource source = new DirectorySource(directory);
        assertThat(result.isCurrent(source)).isTrue();
        Files.writeString(directory.resolve("pjsip.d/2.conf"), "[two]\n[three]\n");
        assertThat(result.isCurrent(source)).isFalse();
    }

    @Test
    void takesAbsoluteNames(@TempDir Path directory) throws IOException {
        Path other = Files.writeString(directory.resolve("x.conf"), "[x]");
        Texts texts = Texts.of("");
        texts.with("test.conf", "#include " + other);
        Path etc = Files.createDirectory(directory.resolve("etc"));
        Files.writeString(etc.resolve("test.conf"), "#include " + other);
        ReadResult result = new ConfigReader(etc).read("test.conf");
        assertThat(result.file().orElseThrow().sections().get(0).position().file())
                .isEqualTo(other.toString());
    }

    @Test
    void saysWhyAFileCannotBeRead(@TempDir Path directory) throws IOException {
        Files.createDirectory(directory.resolve("pjsip.conf"));
        ReadResult result = new ConfigReader(directory).read("pjsip.conf");
        assertThat(result.file()).isEmpty();
        assertThat(result.isMissing()).isFalse();
        assertThat(result.problems().get(0).toString()).startsWith("pjsip.conf: cannot be read: ");
    }

    @Test
    void readsWhatAProgramPrints() {
        Map<String, String> files =
                Map.of("test.conf", "[a]\n#exec echo x=1; echo oops >&2; exit 3\ny=2");
        ReadResult result = new ConfigReader(ConfigSource.of(files), true).read("test.conf");
        assertThat(result.problems()).isEmpty(); // the comment sign ends the command
        files = Map.of("test.conf", "[a]\n#exec echo x=1\\; echo oops >&2\\; exit 3\ny=2");
        ReadResult whole = new ConfigReader(ConfigSource.of(files), true).read("test.conf");
        assertThat(whole.file().orElseThrow().sections().get(0).last("x").orElseThrow().value())
                .isEqualTo("1");
        assertThat(whole.problems())
                .singleElement()
                .hasToString("test.conf:2:1: the program said: oops");
        assertThat(whole.isCurrent(ConfigSource.of(files))).isFalse();
    }
}
