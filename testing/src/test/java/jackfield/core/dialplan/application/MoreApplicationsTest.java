// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that set, wait and complain. */
final class MoreApplicationsTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/alice-00000001");

    private DialplanScript script(String... steps) {
        DialplanScript script = DialplanScript.of("100", steps);
        return script.offer(new MSetApplication(script.substitution()))
                .offer(new RaiseExceptionApplication(script.dialplan()))
                .offer(new WaitDigitApplication())
                .offer(new IncompleteApplication());
    }

    @Test
    void setsSeveralVariablesAtOnce() {
        DialplanScript script = script("MSet(A=1,B=\"x,y\",GLOBAL(C)=3)", "NoOp(${A} ${B} ${C})");
        script.run(channel, "100");
        assertThat(channel.ran()).contains("NoOp(1 x,y 3)");
    }

    @Test
    void setsNothingWhereOneAssignmentIsNone() {
        script("MSet(A=1,B)").run(channel, "100");
        assertThat(channel.variables().get("A")).isEmpty();
        assertThat(channel.hangupCause()).contains(HangupCause.NETWORK_OUT_OF_ORDER);
    }

    @Test
    void anExceptionLeadsToEWithItsReason() {
        script("RaiseException(FULL)", "NoOp(skipped)")
                .extension("e", "NoOp(${EXCEPTION(reason)} ${EXCEPTION(exten)})")
                .run(channel, "100");
        assertThat(channel.ran()).containsExactly("RaiseException(FULL)", "NoOp(FULL 100)");
    }

    @Test
    void anExceptionWithoutEEndsTheCall() {
        script("RaiseException(FULL)", "NoOp(skipped)").run(channel, "100");
        assertThat(channel.ran()).doesNotContain("NoOp(skipped)");
        assertThat(channel.isHungUp()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'WaitDigit()', 7, 'DTMF 7'",
        "'WaitDigit(2,89)', 719, 'DTMF 9'",
        "'WaitDigit(2,89)', 71, 'TIMEOUT '",
        "'WaitDigit(2)', '', 'TIMEOUT '"
    })
    void waitsForAKeyThatCounts(String step, String keys, String result) {
        channel.presses(keys);
        script(step, "NoOp(${WAITDIGITSTATUS} ${WAITDIGITRESULT})").run(channel, "100");
        assertThat(channel.ran()).contains("NoOp(" + result + ")");
    }

    @Test
    void aHangUpWhileAKeyIsAwaitedIsTold() {
        channel.whileWaiting(time -> channel.hangsUp(HangupCause.NORMAL_CLEARING));
        script("WaitDigit()", "NoOp(skipped)").run(channel, "100");
        assertThat(channel.variables().get("WAITDIGITSTATUS")).contains("HANGUP");
        assertThat(channel.ran()).doesNotContain("NoOp(skipped)");
    }

    @Test
    void whoIsNotToBeAnsweredHearsAtOnceThatTheNumberIsIncomplete() {
        FakeChannel caller = FakeChannel.incoming("PJSIP/bob-00000002");
        script("Incomplete(n)").run(caller, "100");
        assertThat(caller.asked()).containsExactly("hangUp INVALID_NUMBER_FORMAT");
    }

    @Test
    void moreDigitsLeadFurtherWhereTheCallIsAnswered() {
        channel.presses("5");
        script("Incomplete()").extension("1005", "NoOp(further)").run(channel, "100");
        assertThat(channel.ran()).contains("NoOp(further)");
    }
}
