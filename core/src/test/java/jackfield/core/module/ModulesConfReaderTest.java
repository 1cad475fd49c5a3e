// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.config.ConfigProblem;
import jackfield.core.config.reader.ConfigReader;
import jackfield.core.config.reader.ConfigSource;
import jackfield.core.module.ModulesConfReader.Reading;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ModulesConfReaderTest {

    @Test
    void takesEachKindOfLine() {
        ModulesConf conf =
                conf(
                        """
                        [modules]
                        autoload = yes
                        load => res_pjsip.so
                        Require = CHAN_PJSIP
                        preload = a
                        preload-require = b
                        noload = app_echo.SO ; not here
                        """);

        assertThat(conf.autoload()).isTrue();
        assertThat(conf.named())
                .containsExactlyInAnyOrder(names("res_pjsip", "chan_pjsip", "a", "b"));
        assertThat(conf.required()).containsExactlyInAnyOrder(names("chan_pjsip", "b"));
        assertThat(conf.preload()).containsExactlyInAnyOrder(names("a", "b"));
        assertThat(conf.excluded()).containsExactly(names("app_echo"));
        assertThat(conf.line(ModuleName.of("res_pjsip")).map(Object::toString))
                .contains("modules.conf:3:1");
    }

    @ParameterizedTest
    @CsvSource({"yes,true", "on,true", "1,true", "no,false", "maybe,false", "'',false"})
    void autoloadsOnlyForATrueWord(String written, boolean autoload) {
        assertThat(conf("[modules]\nautoload=" + written + "\n").autoload()).isEqualTo(autoload);
    }

    @Test
    void doesNotAutoloadWhereNothingIsSaid() {
        assertThat(conf("[modules]\n").autoload()).isFalse();
    }

    @Test
    void takesTheLastAutoloadAndTheFirstSection() {
        ModulesConf conf =
                conf("[modules]\nautoload=yes\nautoload=no\n[modules]\nautoload=yes\nload=a\n");

        assertThat(conf.autoload()).isFalse();
        assertThat(conf.named()).isEmpty();
    }

    @Test
    void wantsWhatIsNamedOrAutoloadedAndNotExcluded() {
        ModulesConf conf =
                conf("[modules]\nautoload=no\nload=a\nload=b\npreload=c\nnoload=b\nnoload=c\n");

        assertThat(conf.wants(ModuleName.of("a"))).isTrue();
        assertThat(conf.wants(ModuleName.of("b"))).isFalse();
        assertThat(conf.wants(ModuleName.of("c"))).isFalse();
        assertThat(conf.wants(ModuleName.of("d"))).isFalse();
        assertThat(conf("[modules]\nautoload=yes\n").wants(ModuleName.of("d"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[modules]\nload-require = a\n",
                "[modules]\nremove = a\n",
                "[modules]\nload =\n",
                "[modules]\nrequire = a\nnoload = a.so\n",
                "[module]\nautoload=yes\n",
                "",
                "[modules\nautoload=yes\n",
            })
    void refusesTheStartForAFaultyFile(String text) {
        Reading reading = read(text);

        assertThat(reading.conf()).isEmpty();
        assertThat(reading.problems())
                .anySatisfy(
                        problem -> {
                            assertThat(problem.severity()).isEqualTo(ConfigProblem.Severity.ERROR);
                            assertThat(problem.toString()).startsWith("modules.conf");
                        });
    }

    @Test
    void refusesTheStartWithoutTheFile() {
        Reading reading =
                ModulesConfReader.read(new ConfigReader(ConfigSource.of(Map.of()), false));

        assertThat(reading.conf()).isEmpty();
        assertThat(reading.problems()).singleElement().asString().contains("modules.conf");
    }

    @Test
    void saysWhichKeyWasMeant() {
        assertThat(read("[modules]\nautolaod = yes\n").problems())
                .singleElement()
                .asString()
                .startsWith("modules.conf:2:1: unknown option 'autolaod'")
                .endsWith("did you mean 'autoload'?");
    }

    private static ModuleName[] names(String... names) {
        return java.util.Arrays.stream(names).map(ModuleName::of).toArray(ModuleName[]::new);
    }

    private static ModulesConf conf(String text) {
        return read(text).conf().orElseThrow();
    }

    private static Reading read(String text) {
        return ModulesConfReader.read(
                new ConfigReader(ConfigSource.of(Map.of("modules.conf", text)), false));
    }
}
