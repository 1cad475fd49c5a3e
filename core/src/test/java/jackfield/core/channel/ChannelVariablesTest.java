// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ChannelVariablesTest {

    private final ChannelVariables variables = new ChannelVariables();

    @Test
    void comparesNamesWithCase() {
        variables.set("Who", "Ann");

        assertThat(variables.get("Who")).contains("Ann");
        assertThat(variables.get("who")).isEmpty();
    }

    @Test
    void knowsAnInheritedVariableByItsBareNameAndByTheWrittenOne() {
        variables.set("__LANG", "en");
        variables.set("_ONCE", "1");

        assertThat(variables.get("LANG")).contains("en");
        assertThat(variables.get("__LANG")).contains("en");
        assertThat(variables.all()).containsOnlyKeys("LANG", "ONCE");
    }

    @Test
    void handsOnOnceOrAlwaysOrNever() {
        variables.set("PLAIN", "1");
        variables.set("_ONCE", "2");
        variables.set("__ALWAYS", "3");

        assertThat(variables.inheritance())
                .containsOnly(Map.entry("ONCE", "2"), Map.entry("__ALWAYS", "3"));
    }

    @Test
    void handsOnToTheSecondGenerationOnlyWhatIsForAlways() {
        variables.set("_ONCE", "2");
        variables.set("__ALWAYS", "3");
        ChannelVariables next = new ChannelVariables();
        variables.inheritance().forEach(next::set);

        assertThat(next.inheritance()).containsOnlyKeys("__ALWAYS");
    }

    @Test
    void stopsHandingOnWhatIsSetAgainWithoutUnderscores() {
        variables.set("_X", "1");
        variables.set("X", "2");

        assertThat(variables.get("X")).contains("2");
        assertThat(variables.inheritance()).isEmpty();
    }
}
