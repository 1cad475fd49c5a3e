// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.config.ConfigFile.Line;
import jackfield.config.ConfigFile.Section;
import jackfield.config.ConfigProblem.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "[a]/x = 1/y=>2¦[a] x=1 y=2",
                "  [a] /\t x =1\t¦[a] x=1",
                "[ a ]/x=1¦[ a ] x=1",
                "[a]/x=1=2¦[a] x=1=2",
                "[a]/x=¦[a] x=",
                "[a]/x=\"q ; u\"¦[a] x=\"q",
                "[a]/x=1 ; gone¦[a] x=1",
                "[a]/x=b\\;c=d¦[a] x=b;c=d",
                "[a]/x=b\\\\;c¦[a] x=b\\;c",
                "[a]/x=1\\¦[a] x=1\\",
                "[a]/x=//1¦[a] x=//1",
                "[a]/\\[x] = 1/\\#y=2¦[a] [x]=1 #y=2",
                "[a]/[A]/[a]¦[a] | [A] | [a]",
                "[a]/x=1/x=2¦[a] x=1 x=2",
                "[a]/x=1/X += 2/y+=3¦[a] x=1 2 y=3",
                "[a]/x=1/y=2/x+=3¦[a] x=13 y=2",
                "[a](!)/x=1/[b](a)/y=2/[c](a,b)/z=3¦[b] x=1 y=2 | [c] x=1 x=1 y=2 z=3",
                "[t](!)/x=1/[u](!,T)/y=2/[c](u)¦[c] x=1 y=2",
                "[a]/x=1/[b](a)/[a](+)/x=2¦[a] x=1 x=2 | [b] x=1",
                "[a](!)/x=1/[a]/y=1/[a](+)/z=1¦[a] y=1 z=1",
                "[a]/type=x/[a]/type=aor/[a](+type=aor)/z=1¦[a] type=x | [a] type=aor z=1",
                "[a]/type=aor/x=7/[a](+type=^aor$&x=[[:digit:]])/z=1¦[a] type=aor x=7 z=1",
                "[a](!)/x=1/[a](+TEMPLATES=include)/y=2/[b](a)¦[b] x=1 y=2",
                "[a]/x=1/[a](!)/[a](+TEMPLATES=restrict)/y=2/[b](a)¦[a] x=1 | [b] x=1",
                "[a](!)ignored/[b](a) too/x=1¦[b] x=1",
                "[a](!,+)/x=1/[b](a)¦-",
            })
    void readsWhatTheGrammarAllows(String text, String expected) {
        Texts texts = Texts.of(text.replace('/', '\n').replace("\n\n", "//"));
        if (expected.equals("-")) {
            assertThat(texts.read().file()).isEmpty();
        } else {
            assertThat(texts.sections()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "[a¦1:1¦no ']' after the section's name",
                "[a](b¦1:4¦no ')' after the list of bases",
                "x=1¦1:1¦an option stands before the first section",
                "[a]/[c](a, b)¦2:7¦section ' b' is not defined above",
                "[a](b)/[b]¦1:5¦section 'b' is not defined above",
                "[a]()¦1:5¦section '' is not defined above",
                "[a](+)¦1:5¦there is no earlier section [a] to add to",
                "[a](!)/[a](+)¦2:5¦there is no earlier section [a] to add to",
                "[a]/x=1/[a](+x)¦3:5¦there is no earlier section [a] to add to",
                "[a]/x=1/[a](+x=*)¦3:5¦'x=*' is no regular expression: "
                        + "Dangling meta character '*'",
                "[a]/\\¦2:1¦nothing to escape after '\\'",
                "[a]/ \\ x=1¦2:2¦nothing to escape after '\\'",
                "[a]/#include b.conf¦2:1¦'b.conf' is not found",
                "[a]/#include b*.conf¦2:1¦'b*.conf' is not found",
            })
    void failsTheFileWithTheExactPlace(String text, String place, String message) {
        ReadResult result = Texts.of(text.replace('/', '\n')).read();
        assertThat(result.file()).isEmpty();
        assertThat(result.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                            assertThat(problem.toString())
                                    .isEqualTo("test.conf:" + place + ": " + message);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "[a]/password hidden¦2:1¦no '=' in this line; it is ignored",
                "[a]/ = hidden¦2:2¦no name before '='; the line is ignored",
                "[a]/+= hidden¦2:1¦no name before '='; the line is ignored",
                "[a] (b)¦1:4¦a list of bases must follow ']' at once; it is ignored",
                "[a] b¦1:4¦text after ']' is ignored",
                "[a]/#if x¦2:1¦unknown directive '#if'; it is ignored",
                "[a]/# include x¦2:1¦unknown directive '#'; it is ignored",
                "[a]/#include¦2:1¦#include names nothing; it is ignored",
                "[a]/#exec true¦2:1¦#exec needs execincludes=yes in asterisk.conf; it is ignored",
                "stray/[a]¦1:1¦no '=' in this line; it is ignored",
            })
    void warnsAndGoesOn(String text, String place, String message) {
        Texts texts = Texts.of(text.replace('/', '\n'));
        assertThat(texts.sections()).isEqualTo("[a]");
        assertThat(texts.problems()).containsExactly("test.conf:" + place + ": " + message);
    }

    @Test
    void keepsThePlacesOfInheritedLines() {
        Line line =
                Texts.of("\n[t](!)\n  x  =  1\n\n [a](t)\n")
                        .file()
                        .sections()
                        .get(0)
                        .lines()
                        .get(0);
        assertThat(line.position()).hasToString("test.conf:3:3");
        assertThat(line.valuePosition()).hasToString("test.conf:3:9");
        assertThat(Texts.of("\n [a]").file().sections().get(0).position())
                .hasToString("test.conf:2:2");
    }

    @Test
    void keepsColumnsBehindABlockComment() {
        Line line = Texts.of("[a]\n;-- c --;x=;--d--;1").file().sections().get(0).lines().get(0);
        assertThat(line.position()).hasToString("test.conf:2:10");
        assertThat(line.valuePosition()).hasToString("test.conf:2:19");
        assertThat(line.value()).isEqualTo("1");
    }

    @Test
    void tellsAnArrowFromAnEqualsSign() {
        assertThat(Texts.of("[a]\nx=>1\ny=1").file().sections().get(0).lines())
                .extracting(Line::arrow)
                .containsExactly(true, false);
    }

    @Test
    void skipsAByteOrderMarkAndCarriageReturns() {
        assertThat(Texts.of("\ufeff[a]\r\nx=1\r\n").sections()).isEqualTo("[a] x=1");
        assertThat(Texts.of("[a]\n\ufeffx=1").sections()).isEqualTo("[a] \ufeffx=1");
    }

    @Test
    void skipsALineThatIsTooLong() {
        String fits = "x=" + "1".repeat(8188);
        assertThat(Texts.of("[a]\n" + fits).sections()).isEqualTo("[a] " + fits);
        Texts tooLong = Texts.of("[a]\n" + fits + "1\ny=2");
        assertThat(tooLong.sections()).isEqualTo("[a] y=2");
        assertThat(tooLong.problems())
                .containsExactly("test.conf:2:1: a line of more than 8190 bytes is ignored");
    }

    @Test
    void cutsALongSectionName() {
        Texts texts = Texts.of("[" + "n".repeat(80) + "]");
        assertThat(texts.sections()).isEqualTo("[" + "n".repeat(79) + "]");
        assertThat(texts.problems()).hasSize(1);
        assertThat(Texts.of("[" + "é".repeat(40) + "]").sections())
                .isEqualTo("[" + "é".repeat(39) + "]");
    }

    @Test
    void saysThatAFileIsMissing() {
        ReadResult result = new Texts().read();
        assertThat(result.isMissing()).isTrue();
        assertThat(result.problems()).singleElement().hasToString("test.conf: not found in memory");
    }

    @Test
    void readsAnEmptyFile() {
        assertThat(Texts.of("").sections()).isEmpty();
        assertThat(Texts.of("; only a comment").sections()).isEmpty();
    }

    @Test
    void readsAnUnusedTemplateOfAsteriskConfAsTheSection() {
        String text = "[directories](!)\nastetcdir=/a\n[options](!)\nx=1\n[options]\ny=2\n";
        ConfigSource source = ConfigSource.of(Map.of("asterisk.conf", text, "pjsip.conf", text));

        assertThat(names(source, "asterisk.conf")).containsExactly("directories", "options");
        assertThat(names(source, "pjsip.conf")).containsExactly("options");
    }

    private static List<String> names(ConfigSource source, String file) {
        return new ConfigReader(source, false)
                .read(file).file().orElseThrow().sections().stream().map(Section::name).toList();
    }
}
