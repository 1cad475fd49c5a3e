// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.exec;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExecApplicationsTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");

    private FakeChannel run(String... steps) {
        DialplanScript script = DialplanScript.of("100", steps);
        return script.offer(new ExecIfApplication(script.applications()))
                .offer(new ExecApplication(script.applications()))
                .offer(new TryExecApplication(script.applications()))
                .offer(new ExecIfTimeApplication(script.applications(), script.timers()))
                .run(channel, "100");
    }

    private String variable(String name) {
        return channel.variables().get(name).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ExecIf(1?Set(A=yes):Set(A=no)) | yes",
                "ExecIf(0?Set(A=yes):Set(A=no)) | no",
                "ExecIf($[2 > 1]?Set(A=${LEN}a:b)) | a:b",
                "Exec(Set(A=1,2)) | 1,2",
                "ExecIfTime(*,*,*,*?Set(A=now)) | now"
            })
    void runsWhatIsNamed(String step, String value) {
        run(step);
        assertThat(variable("A")).isEqualTo(value);
    }

    @Test
    void runsNothingWhereNothingIsNamed() {
        run("ExecIf(0?Set(A=yes))", "ExecIfTime(*,*,*,jul?Set(A=july))", "Set(END=1)");
        assertThat(variable("A")).isEmpty();
        assertThat(variable("END")).isEqualTo("1");
    }

    @Test
    void endsTheCallAsTheApplicationWould() {
        run("ExecIf(1?Hangup(17))", "Set(END=1)");
        assertThat(channel.hangupCause()).contains(HangupCause.USER_BUSY);
        assertThat(variable("END")).isEmpty();
    }

    @Test
    void goesOnWithTryExecWhereThereIsNoSuchApplication() {
        run(
                "TryExec(Nothing(1))",
                "Set(AFTER=${TRYSTATUS})",
                "TryExec(Set(A=1))",
                "Set(B=${TRYSTATUS})");
        assertThat(variable("AFTER")).isEqualTo("NOAPP");
        assertThat(variable("B")).isEqualTo("SUCCESS");
    }

    @Test
    void anUnknownApplicationIsAnErrorElsewhere() {
        run("Exec(Nothing())", "Set(END=1)");
        assertThat(variable("END")).isEmpty();
    }
}
