// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.config.BadValueException;
import jackfield.config.Default;
import jackfield.config.InvalidOptionException;
import jackfield.config.Milliseconds;
import jackfield.config.Option;
import jackfield.config.Range;
import jackfield.config.Required;
import jackfield.dialplan.Raw;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentReaderTest {

    record Texts(
            @Option("One.") @Required String one,
            @Option("Two.") Optional<String> two,
            @Option("Three.") @Default("c") String three) {}

    record Call(
            @Option("Who.") @Required String who,
            @Option("How long.") @Range(min = 1) @Default("60") Duration timeout,
            @Option("How often.") @Default("1") int times,
            @Option("Pause.") @Milliseconds Duration pause) {
        Call {
            if (who.equals("me")) {
                throw new InvalidOptionException("who", "expected somebody else");
            }
        }
    }

    record Rest(@Option("First.") String first, @Option("Rest.") @Raw String rest) {}

    record Nothing() {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "a¦a¦``¦c",
                "a,b,d¦a¦b¦d",
                "a,,¦a¦``¦c",
                "\"a,b\",x¦a,b¦x¦c",
                "a\\,b,x¦a,b¦x¦c",
                "f(a,b),[x,y]¦f(a,b)¦[x,y]¦c",
                "a), b¦a)¦` b`¦c",
                "(a,b¦(a,b¦``¦c",
                "\"a,b¦a,b¦``¦c",
                "a\\\\,b¦a\\¦b¦c",
                "a\\¦a\\¦``¦c",
            })
    void splitsAtUnprotectedCommas(String text, String one, String two, String three) {
        assertThat(ArgumentReader.read(Texts.class, text))
                .isEqualTo(new Texts(one, Optional.of(two).filter(word -> !word.isEmpty()), three));
    }

    @Test
    void readsNumbersAsDecimalAndTakesDefaults() {
        assertThat(ArgumentReader.read(Call.class, "x, 010.5 ,08,250"))
                .isEqualTo(new Call("x", Duration.ofMillis(10_500), 8, Duration.ofMillis(250)));
        assertThat(ArgumentReader.read(Call.class, "x"))
                .isEqualTo(new Call("x", Duration.ofSeconds(60), 1, Duration.ZERO));
    }

    @Test
    void leavesTheRestAsItStands() {
        assertThat(ArgumentReader.read(Rest.class, "a,\"b\",\\c,"))
                .isEqualTo(new Rest("a", "\"b\",\\c,"));
        assertThat(ArgumentReader.read(Rest.class, "")).isEqualTo(new Rest("", ""));
    }

    @Test
    void takesNothing() {
        assertThat(ArgumentReader.read(Nothing.class, "")).isEqualTo(new Nothing());
        assertThatThrownBy(() -> ArgumentReader.read(Nothing.class, "x"))
                .hasMessage("takes no arguments");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "``¦0¦argument 'who' is missing",
                ",5¦0¦argument 'who' is missing",
                "x,soon¦2¦argument 'timeout': expected seconds, 1 or more",
                "x,0¦2¦argument 'timeout': expected seconds, 1 or more",
                "x,1,many¦4¦argument 'times': expected a number",
                "x,1,2,3,4¦8¦takes at most 4 arguments",
                "me¦0¦argument 'who': expected somebody else",
            })
    void saysWhichArgumentIsWrong(String text, int offset, String message) {
        assertThatThrownBy(() -> ArgumentReader.read(Call.class, text))
                .isInstanceOfSatisfying(
                        BadValueException.class, e -> assertThat(e.offset()).isEqualTo(offset))
                .hasMessage(message);
    }
}
