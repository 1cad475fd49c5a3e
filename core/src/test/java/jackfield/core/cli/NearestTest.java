// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "show, show, 0",
        "shwo, show, 1",
        "sho, show, 1",
        "shhow, show, 1",
        "shaw, show, 1",
        "s, show, 3",
        "endpiont, endpoints, 2"
    })
    void countsMistakes(String typed, String meant, int mistakes) {
        assertThat(Nearest.mistakes(typed, meant)).isEqualTo(mistakes);
        assertThat(Nearest.mistakes(meant, typed)).isEqualTo(mistakes);
    }

    @Test
    void takesTheClosestWordIfItIsCloseEnough() {
        List<String> words = List.of("show", "stop", "reload", "Settings");
        assertThat(Nearest.to("SHWO", words)).contains("show");
        assertThat(Nearest.to("setings", words)).contains("Settings");
        assertThat(Nearest.to("q", words)).isEmpty();
        assertThat(Nearest.to("unheard", words)).isEmpty();
        assertThat(Nearest.to("averyveryverylongword", words)).isEmpty();
    }
}
