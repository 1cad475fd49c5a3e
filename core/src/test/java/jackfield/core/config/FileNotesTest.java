// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.config.ConfigObject;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.Default;
import jackfield.config.Id;
import jackfield.config.Option;
import jackfield.core.config.reader.ConfigReader;
import jackfield.core.config.reader.ConfigSource;
import jackfield.core.config.schema.Schema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileNotesTest {

    @ConfigObject(file = "pjsip.conf", type = "endpoint")
    record Point(@Id String id) {}

    /** A single object. */
    @ConfigObject(file = "settings.conf", section = "general", single = true)
    record Settings(@Option("Level.") @Default("3") int level) {}

    private static List<ConfigProblem> notes(String text) {
        SectionTypes types =
                SectionTypes.of(
                        new ConfigReader(ConfigSource.of(Map.of("pjsip.conf", text)), false)
                                .read("pjsip.conf")
                                .file());
        return new FileNotes("pjsip.conf", List.of(Schema.of(Point.class))).sections(types);
    }

    @Test
    void notesTypesThatHaveNoModuleYet() {
        assertThat(notes("[a]\ntype=registration\n[b]\ntype=registration\n[c]\ntype=endpoint\n"))
                .singleElement()
                .satisfies(note -> assertThat(note.severity()).isEqualTo(Severity.NOTE))
                .hasToString(
                        "pjsip.conf: known, not in effect yet: sections of type 'registration'");
    }

    @Test
    void takesAGuardThatIsNotThereSeriously() {
        assertThat(notes("[a]\ntype=acl\ndeny=0.0.0.0/0\n"))
                .singleElement()
                .satisfies(note -> assertThat(note.severity()).isEqualTo(Severity.ERROR))
                .hasToString(
                        "pjsip.conf:2:6: sections of type 'acl' guard nothing:"
                                + " res_pjsip_acl is not running");
    }

    @Test
    void suggestsAType() {
        assertThat(notes("[a]\ntype = transprot\n"))
                .singleElement()
                .hasToString(
                        "pjsip.conf:2:8: unknown type 'transprot' in section 'a'; it is ignored;"
                                + " did you mean 'transport'?");
    }

    @Test
    void knowsSectionsThatNeedNoType() {
        assertThat(notes("[global]\nx=1\n[system]\ny=1\n")).isEmpty();
        assertThat(notes("[else]\nx=1\n"))
                .singleElement()
                .hasToString("pjsip.conf:1:1: section 'else' has no type; it is ignored");
    }
}
