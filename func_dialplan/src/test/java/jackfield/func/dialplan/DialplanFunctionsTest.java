// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.dialplan;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.Location;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places are there or not. */
final class DialplanFunctionsTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DIALPLAN_EXISTS(inside)           | 1
                    DIALPLAN_EXISTS(outside)          | 0
                    DIALPLAN_EXISTS(inside,213)       | 1
                    DIALPLAN_EXISTS(inside,913)       | 0
                    DIALPLAN_EXISTS(inside,213,2)     | 1
                    DIALPLAN_EXISTS(inside,213,3)     | 0
                    DIALPLAN_EXISTS(inside,213,end)   | 1
                    DIALPLAN_EXISTS(inside,213,start) | 0
                    VALID_EXTEN(inside,213)           | 1
                    VALID_EXTEN(,213)                 | 1
                    VALID_EXTEN(,913)                 | 0
                    VALID_EXTEN(,213,2)               | 1
                    VALID_EXTEN(outside,213)          | 0
                    """)
    void tellsWhatIsThere(String function, String answer) {
        DialplanScript script = DialplanScript.of("100", "NoOp()");
        script.context("inside").extension("_2XX", "NoOp()", "end: Hangup()");
        script.offer(new ExistingPlaceFunction(script.dialplan()))
                .offer(new ValidExtensionFunction(script.dialplan()));
        channel.location(new Location("inside", "201", 1));

        assertThat(script.substitution().substitute(channel, "${" + function + "}"))
                .isEqualTo(answer);
    }
}
