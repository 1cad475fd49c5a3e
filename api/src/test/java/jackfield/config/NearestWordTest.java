// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

    private static final List<String> WORDS =
            List.of("Answer", "Dial", "Echo", "Goto", "GotoIf", "Hangup", "NoOp", "Set", "Wait");

    @ParameterizedTest
    @CsvSource({
        "Anwser, Answer",
        "dail, Dial",
        "Ehco, Echo",
        "HangUp, Hangup",
        "Hangupp, Hangup",
        "Got, Goto",
        "GotIf, GotoIf",
        "Noop, NoOp",
        "Wat, Wait"
    })
    void findsTheRightWord(String typed, String word) {
        assertThat(NearestWord.to(typed, WORDS)).contains(word);
    }

    @ParameterizedTest
    @CsvSource({"Playback", "X", "''", "Voicemail"})
    void keepsQuietWhereNothingIsNear(String typed) {
        assertThat(NearestWord.to(typed, WORDS)).isEmpty();
    }

    @Test
    void takesTheFirstByNameOfTwoThatAreAsNear() {
        assertThat(NearestWord.to("Gato", List.of("Goto", "Gate", "Gala"))).contains("Gate");
    }

    @Test
    void hasNoAnswerWithoutWords() {
        assertThat(NearestWord.to("Dial", List.of())).isEmpty();
    }
}
