// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.config.ConfigProblem;
import jackfield.core.instance.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InstanceTest {

    @TempDir Path etc = Path.of("");

    @Test
    void liesBesideItsFileWhereNothingIsSet() throws Exception {
        Instance instance = read("");

        assertThat(instance.folder(Folder.ASTETCDIR)).isEqualTo(etc);
        assertThat(instance.folder(Folder.ASTRUNDIR)).isEqualTo(etc.resolve("var/run"));
        assertThat(instance.folder(Folder.ASTLOGDIR)).isEqualTo(etc.resolve("var/log"));
        assertThat(instance.socket()).isEqualTo(etc.resolve("var/run/jackfield.ctl"));
        assertThat(instance.problems()).isEmpty();
    }

    @Test
    void takesTheDirectoriesThatAreWritten() throws Exception {
        Instance instance =
                read(
                        """
                        [directories]
                        astetcdir => /etc/pbx
                        ASTRUNDIR = run/../here
                        astlogdir =
                        """);

        assertThat(instance.folder(Folder.ASTETCDIR)).isEqualTo(Path.of("/etc/pbx"));
        assertThat(instance.folder(Folder.ASTRUNDIR)).isEqualTo(etc.resolve("here"));
        assertThat(instance.folder(Folder.ASTLOGDIR)).isEqualTo(etc.resolve("var/log"));
        assertThat(instance.socket()).isEqualTo(etc.resolve("here/jackfield.ctl"));
    }

    @Test
    void readsTheDirectoriesThatAreMarkedAsATemplate() throws Exception {
        Instance instance = read("[directories](!) ; as shipped\nastrundir => /run/pbx\n");

        assertThat(instance.folder(Folder.ASTRUNDIR)).isEqualTo(Path.of("/run/pbx"));
        assertThat(problems(instance)).noneMatch(problem -> problem.contains("astrundir"));
    }

    @Test
    void prefersASectionToATemplateOfItsName() throws Exception {
        Instance instance = read("[directories](!)\nastrundir=/a\n[directories]\nastlogdir=/b\n");

        assertThat(instance.folder(Folder.ASTRUNDIR)).isEqualTo(etc.resolve("var/run"));
        assertThat(instance.folder(Folder.ASTLOGDIR)).isEqualTo(Path.of("/b"));
    }

    @Test
    void namesTheSocketAndWhoMayUseIt() throws Exception {
        Instance instance =
                read(
                        """
                        [files]
                        astctl = pbx.ctl
                        astctlpermissions = 0660
                        astctlowner = root
                        astctlgroup = staff
                        """);

        assertThat(instance.socket()).isEqualTo(etc.resolve("var/run/pbx.ctl"));
        assertThat(instance.files())
                .containsEntry("astctlpermissions", "0660")
                .containsEntry("astctlowner", "root")
                .containsEntry("astctlgroup", "staff");
        assertThat(instance.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yes,true", "TRUE,true", "1,true", "on,true", "no,false", "'',false", "2,false"})
    void takesTrueWords(String written, boolean flag) throws Exception {
        assertThat(read("[options]\nNoColor = " + written + "\n").flag("nocolor")).isEqualTo(flag);
    }

    @ParameterizedTest
    @CsvSource({"3,3", "0,0", "many,0", "-1,0", "'',0", "99999,0"})
    void takesNumbers(String written, int number) throws Exception {
        assertThat(read("[options]\nverbose = " + written + "\n").number("verbose"))
                .isEqualTo(number);
    }

    @Test
    void saysOnceWhatIsNotInEffect() throws Exception {
        Instance instance =
                read("[options]\nrunuser = pbx\nverbose = 3\nmaxfiles = 9\n[compat]\nx=1\n");

        assertThat(problems(instance))
                .containsExactly("NOTE asterisk.conf: not in effect: runuser, maxfiles, [compat]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [directories]/astrundri = x   | 2:1:  | has no option 'astrundri'; did you mean 'astrundir'?
                    [options]/verbsoe = 3         | 2:1:  | has no option 'verbsoe'; did you mean 'verbose'?
                    [files]/astctlmode = 0660     | 2:1:  | [files] has no option 'astctlmode'
                    [files]/astctlpermissions=rw- | 2:19: | expected octal digits such as 0660
                    [direcotries]/astrundir=x     | 1:1:  | no section [direcotries]; did you mean 'directories'?
                    """)
    void warnsOfWhatItDoesNotKnow(String text, String place, String complaint) throws Exception {
        assertThat(problems(read(text.replace('/', '\n') + "\n")))
                .singleElement()
                .asString()
                .startsWith("WARNING asterisk.conf:" + place)
                .contains(complaint);
    }

    @Test
    void cannotBeWithoutItsFile() {
        assertThatThrownBy(() -> Instance.read(etc.resolve("absent.conf")))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("There is no file")
                .hasMessageContaining("absent.conf");
    }

    @Test
    void cannotBeReadFromAFileThatIsBroken() {
        assertThatThrownBy(() -> read("[directories]\n[options\n"))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageStartingWith("asterisk.conf:2:1: no ']'");
    }

    @Test
    void hasNothingToSayAboutTheExampleOfItsManual() throws Exception {
        String manual = Files.readString(Path.of("README.md"));
        String example = manual.split("```conf\n")[1].split("```")[0];

        Instance instance = read(example);

        assertThat(instance.problems()).isEmpty();
        assertThat(instance.folder(Folder.ASTRUNDIR)).isEqualTo(Path.of("/var/run/jackfield"));
        assertThat(instance.files()).containsEntry("astctlgroup", "voice");
    }

    private Instance read(String text) throws IOException, LaunchFailure {
        return Instance.read(Files.writeString(etc.resolve("asterisk.conf"), text));
    }

    private static List<String> problems(Instance instance) {
        return instance.problems().stream().map(InstanceTest::show).toList();
    }

    private static String show(ConfigProblem problem) {
        return problem.severity() + " " + problem;
    }
}
