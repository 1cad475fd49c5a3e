// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.channel.HangupCause;
import jackfield.config.BadValueException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DialOptionsTest {

    @Test
    void readsWhatIsBuilt() {
        DialOptions options = DialOptions.parse("gRciaIQ(USER_BUSY)S(1.5)");

        assertThat(options.complaints()).isEmpty();
        assertThat(options.goesOn()).isTrue();
        assertThat(options.ringsAtOnce()).isTrue();
        assertThat(options.passesEarlyMedia()).isTrue();
        assertThat(options.updatesConnectedLine()).isFalse();
        assertThat(options.cancelCause()).isEqualTo(HangupCause.ANSWERED_ELSEWHERE);
        assertThat(options.loserCause()).isEqualTo(HangupCause.USER_BUSY);
        assertThat(options.longest()).contains(Duration.ofMillis(1500));
    }

    @Test
    void isPlainWithoutOptions() {
        DialOptions options = DialOptions.parse("");

        assertThat(options.goesOn()).isFalse();
        assertThat(options.ringsAtOnce()).isFalse();
        assertThat(options.passesEarlyMedia()).isTrue();
        assertThat(options.updatesConnectedLine()).isTrue();
        assertThat(options.cancelCause()).isEqualTo(HangupCause.NORMAL_CLEARING);
        assertThat(options.loserCause()).isEqualTo(HangupCause.ANSWERED_ELSEWHERE);
        assertThat(options.longest()).isEmpty();
        assertThat(options.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m(default)g | option m(default) is not built yet",
                "tT | option t is not built yet; option T is not built yet",
                "y | there is no option y",
                "r(busy) | the tone of option r(busy) is not built yet",
                "Q(999) | there is no cause like that of option Q(999)",
                "Q(never) | there is no cause like that of option Q(never)",
                "S(x) | option S(x): expected seconds",
                "S(0) | option S(0): expected more than no time",
                "M(sub^(a)^b)g | there is no option M(sub^(a)^b)",
                "A(sub | option A(sub) is not built yet",
            })
    void namesWhatItCannotDo(String text, String complaint) {
        assertThat(String.join("; ", DialOptions.parse(text).complaints())).isEqualTo(complaint);
    }

    @ParameterizedTest
    @CsvSource({
        "'', , ",
        "20, 20000, ",
        "2.5, 2500, ",
        ".5, 500, ",
        "' 7 ', 7000, ",
        "^3, , 3000",
        "20^3, 20000, 3000",
        "99999999999, , ",
    })
    void readsTimeOuts(String text, Long answer, Long sign) {
        assertThat(DialTimeout.parse(text))
                .isEqualTo(
                        new DialTimeout(
                                Optional.ofNullable(answer).map(Duration::ofMillis),
                                Optional.ofNullable(sign).map(Duration::ofMillis)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "0", "0.0", "1e9", "20s", "20^x", ".", "1.2.3", "5^^5"})
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> DialTimeout.parse(text)).isInstanceOf(BadValueException.class);
    }

    @Test
    void readsAnyTextAtAll() {
        Random random = new Random(7);
        String alphabet = "grRSQLUm()^0123 \u00e9&,x";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(DialOptions.parse(text.toString()).loserCause()).isNotNull();
        }
    }
}
