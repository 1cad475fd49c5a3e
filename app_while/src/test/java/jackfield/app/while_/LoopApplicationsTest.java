// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.while_;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.api.Test;

final class LoopApplicationsTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");

    private FakeChannel run(String... steps) {
        DialplanScript script = DialplanScript.of("100", steps);
        return script.offer(new WhileApplication(script.dialplan()))
                .offer(new EndWhileApplication(script.dialplan()))
                .offer(new ExitWhileApplication(script.dialplan()))
                .offer(new ContinueWhileApplication(script.dialplan()))
                .run(channel, "100");
    }

    private String variable(String name) {
        return channel.variables().get(name).orElse("");
    }

    @Test
    void goesRoundAsLongAsTheConditionIsTrue() {
        run("Set(N=0)", "While($[${N} < 3])", "Set(N=$[${N} + 1])", "EndWhile()", "Set(END=${N})");
        assertThat(variable("END")).isEqualTo("3");
    }

    @Test
    void leavesOutALoopWhoseConditionIsFalseWithAllLoopsInIt() {
        run(
                "While(0)",
                "While(1)",
                "Set(A=1)",
                "EndWhile()",
                "Set(B=1)",
                "EndWhile()",
                "Set(END=1)");
        assertThat(variable("A") + variable("B")).isEmpty();
        assertThat(variable("END")).isEqualTo("1");
    }

    @Test
    void nestsLoops() {
        run(
                "Set(N=0)",
                "Set(SUM=0)",
                "While($[${N} < 3])",
                "Set(N=$[${N} + 1])",
                "Set(M=0)",
                "While($[${M} < 2])",
                "Set(M=$[${M} + 1])",
                "Set(SUM=$[${SUM} + 1])",
                "EndWhile()",
                "EndWhile()");
        assertThat(variable("SUM")).isEqualTo("6");
    }

    @Test
    void exitsAndContinues() {
        run(
                "Set(N=0)",
                "Set(SEEN=)",
                "While(1)",
                "Set(N=$[${N} + 1])",
                "GotoIf($[${N} != 2]?7)",
                "ContinueWhile()",
                "GotoIf($[${N} < 4]?9)",
                "ExitWhile()",
                "Set(SEEN=${SEEN}${N})",
                "EndWhile()",
                "Set(END=${SEEN})");
        assertThat(variable("SEEN")).isEqualTo("13");
        assertThat(variable("END")).isEqualTo("13");
    }

    @Test
    void endsTheCallWhereALoopIsNotClosed() {
        run("While(0)", "Set(A=1)");
        assertThat(variable("A")).isEmpty();
        assertThat(channel.isHungUp()).isTrue();
    }
}
