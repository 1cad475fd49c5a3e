// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.Channel;
import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.DialplanRules;
import jackfield.dialplan.Outcome;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stories of calls through small dialplans. */
class DialplanWalkTest {

    /** Takes anything. */
    record Any() {}

    /** Fails as a test wants it to. */
    @Application("Fail")
    static final class FailApplication implements DialplanApplication<Any> {
        private final Throwable failure;

        FailApplication(Throwable failure) {
            this.failure = failure;
        }

        @Override
        public Class<Any> arguments() {
            return Any.class;
        }

        @Override
        public Outcome execute(Channel channel, Any arguments) throws InterruptedException {
            switch (failure) {
                case InterruptedException e -> throw e;
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new AssertionError(failure);
            }
        }
    }

    private final FakeChannel channel = FakeChannel.incoming("PJSIP/alice-00000001");

    @AfterEach
    void leavesNoInterruptBehind() {
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void runsStepAfterStepAndHangsUpAtTheEnd() {
        DialplanScript script = DialplanScript.of("100", "Answer()", "Wait(10)", "NoOp(${EXTEN})");
        script.run(channel, "100");
        assertThat(channel.asked())
                .containsExactly("answer", "stayUpFor PT10S", "hangUp NORMAL_CLEARING");
        assertThat(channel.ran()).containsExactly("Answer()", "Wait(10)", "NoOp(100)");
        assertThat(channel.application()).isEmpty();
        assertThat(script.modules().inUse()).isZero();
    }

    @Test
    void findsApplicationsWithoutRegardToCase() {
        DialplanScript.of("100", "ANSWER()", "noop").run(channel, "100");
        assertThat(channel.ran()).containsExactly("ANSWER()", "noop()");
        assertThat(channel.hangupCause()).contains(HangupCause.NORMAL_CLEARING);
    }

    @Test
    void goesToLabelsExtensionsAndContexts() {
        DialplanScript.of("100", "Goto(there)", "NoOp(skipped)", "there: Goto(200,2)")
                .extension("200", "NoOp(skipped)", "Goto(other,300,go)")
                .context("other")
                .extension("_3XX", "NoOp(skipped)", "go: NoOp(${EXTEN} in ${CONTEXT})")
                .context("default")
                .run(channel, "100");
        assertThat(channel.ran())
                .containsExactly(
                        "Goto(there)", "Goto(200,2)", "Goto(other,300,go)", "NoOp(300 in other)");
    }

    @Test
    void takesPrioritiesFromAnotherPatternWhereTheBestNameHasNone() {
        DialplanScript.of("123", "NoOp(exact)")
                .extension("_1XX", "NoOp(first)", "NoOp(second)")
                .run(channel, "123");
        assertThat(channel.ran()).containsExactly("NoOp(exact)", "NoOp(second)");
    }

    @Test
    void runsHAfterHangup() {
        DialplanScript.of("100", "Hangup(17)", "NoOp(skipped)")
                .extension("h", "NoOp(cause ${HANGUPCAUSE})", "NoOp(${EXTEN})")
                .run(channel, "100");
        assertThat(channel.asked()).containsExactly("hangUp USER_BUSY");
        assertThat(channel.ran()).containsExactly("Hangup(17)", "NoOp(cause 17)", "NoOp(h)");
    }

    @Test
    void runsHWhenTheFarEndHangsUpWhileAnApplicationWaits() {
        channel.whileWaiting(time -> channel.hangsUp(HangupCause.NORMAL_CLEARING));
        DialplanScript.of("100", "Answer()", "Wait(10)", "NoOp(skipped)")
                .extension("h", "NoOp(gone)")
                .run(channel, "100");
        assertThat(channel.ran()).containsExactly("Answer()", "Wait(10)", "NoOp(gone)");
        assertThat(channel.asked()).containsExactly("answer", "stayUpFor PT10S");
    }

    @Test
    void runsOnlyHOnAChannelThatIsGone() {
        channel.hangsUp(HangupCause.NORMAL_CLEARING);
        DialplanScript.of("100", "Answer()").extension("h", "NoOp()").run(channel, "100");
        assertThat(channel.ran()).containsExactly("NoOp()");
    }

    @Test
    void endsHWhenAnApplicationThereEndsTheChannel() {
        DialplanScript.of("100", "Hangup()")
                .extension("h", "Wait(1)", "NoOp(skipped)")
                .run(channel, "100");
        assertThat(channel.ran()).containsExactly("Hangup()", "Wait(1)");
    }

    @Test
    void endsALoopInHByItself() {
        DialplanScript.of("100", "Hangup()").extension("h", "Goto(1)").run(channel, "100");
        assertThat(channel.ran()).hasSize(10_001);
    }

    @Test
    void endsALoopWhenTheCallerHangsUp() {
        int[] turns = {0};
        channel.whileWaiting(
                time -> {
                    if (++turns[0] == 500) {
                        channel.hangsUp(HangupCause.NORMAL_CLEARING);
                    }
                });
        DialplanScript.of("100", "Wait(1)", "Goto(1)").run(channel, "100");
        assertThat(channel.ran()).hasSize(999);
    }

    @Test
    void goesToIWhereAJumpLeadsNowhere() {
        DialplanScript.of("100", "Goto(999,1)")
                .extension("i", "NoOp(no ${INVALID_EXTEN})")
                .run(channel, "100");
        assertThat(channel.ran()).containsExactly("Goto(999,1)", "NoOp(no 999)");
    }

    @Test
    void goesToIWhereALabelIsUnknown() {
        DialplanScript.of("100", "Goto(missing)").extension("i", "NoOp()").run(channel, "100");
        assertThat(channel.ran()).containsExactly("Goto(missing)", "NoOp()");
    }

    @Test
    void goesToEWithoutI() {
        DialplanScript.of("100", "Goto(999,1)")
                .extension("e", "NoOp(${EXCEPTION(reason)} ${EXCEPTION(exten)})")
                .run(channel, "100");
        assertThat(channel.ran()).containsExactly("Goto(999,1)", "NoOp(INVALID 999)");
    }

    @Test
    void endsACallThatLeadsNowhere() {
        DialplanScript.of("100", "NoOp()").run(channel, "200");
        assertThat(channel.asked()).containsExactly("hangUp UNALLOCATED");
        assertThat(channel.ran()).isEmpty();
    }

    @Test
    void endsACallAsDialEnded() {
        for (String[] pair :
                new String[][] {
                    {"BUSY", "USER_BUSY"},
                    {"CONGESTION", "NORMAL_CIRCUIT_CONGESTION"},
                    {"CHANUNAVAIL", "NORMAL_CIRCUIT_CONGESTION"},
                    {"NOANSWER", "NORMAL_CLEARING"}
                }) {
            FakeChannel call = FakeChannel.incoming("PJSIP/bob-00000002");
            DialplanScript.of("100", "Set(DIALSTATUS=" + pair[0] + ")").run(call, "100");
            assertThat(call.asked()).containsExactly("hangUp " + pair[1]);
        }
    }

    @Test
    void waitsForDigitsAndTimesOutWithoutAutofallthrough() {
        DialplanScript script =
                DialplanScript.of("100", "NoOp(a)").extension("t", "NoOp(late)", "Hangup(3)");
        script.dialplan().rules(new DialplanRules(false, false));
        script.run(channel, "100");
        assertThat(channel.ran()).containsExactly("NoOp(a)", "NoOp(late)", "Hangup(3)");
        assertThat(channel.asked()).containsExactly("await PT10S", "hangUp NO_ROUTE_DESTINATION");
    }

    @Test
    void endsAfterTheTimeOutWithoutT() {
        DialplanScript script = DialplanScript.of("100", "NoOp(a)");
        script.dialplan().rules(new DialplanRules(false, false));
        script.run(channel, "100");
        assertThat(channel.asked()).containsExactly("await PT10S", "hangUp NORMAL_CLEARING");
    }

    @Test
    void hangsUpThatOneChannelWhenAnApplicationFails() {
        for (Throwable failure :
                new Throwable[] {
                    new IllegalStateException("a bug"),
                    new NoClassDefFoundError("gone/Class"),
                    new StackOverflowError()
                }) {
            FakeChannel call = FakeChannel.incoming("PJSIP/bob-00000002");
            DialplanScript script =
                    DialplanScript.of("100", "Fail()", "NoOp(skipped)")
                            .extension("h", "NoOp(h)")
                            .offer(new FailApplication(failure));
            script.run(call, "100");
            assertThat(call.asked()).containsExactly("hangUp NETWORK_OUT_OF_ORDER");
            assertThat(call.ran()).containsExactly("Fail()", "NoOp(h)");
            assertThat(script.modules().inUse()).isZero();
        }
    }

    @Test
    void goesToEOnceWhenAnApplicationFails() {
        DialplanScript.of("100", "Fail()")
                .extension("e", "NoOp(${EXCEPTION(reason)})", "Fail()")
                .offer(new FailApplication(new IllegalStateException("a bug")))
                .run(channel, "100");
        assertThat(channel.ran()).containsExactly("Fail()", "NoOp(ERROR)", "Fail()");
        assertThat(channel.hangupCause()).contains(HangupCause.NETWORK_OUT_OF_ORDER);
    }

    @Test
    void endsWithoutHWhenTheThreadIsInterrupted() {
        DialplanScript.of("100", "Fail()")
                .extension("h", "NoOp(skipped)")
                .offer(new FailApplication(new InterruptedException()))
                .run(channel, "100");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(channel.ran()).containsExactly("Fail()");
        assertThat(channel.isHungUp()).isTrue();
    }

    @Test
    void endsACallAtAMissingApplication() {
        DialplanScript script =
                DialplanScript.of("100", "NoOp()", "Wait(1)", "NoOp(skipped)")
                        .extension("h", "NoOp(h)");
        script.modules().withdraw(DialplanApplication.class, "Wait");
        script.run(channel, "100");
        assertThat(channel.ran()).containsExactly("NoOp()", "Wait(1)", "NoOp(h)");
        assertThat(channel.hangupCause()).contains(HangupCause.NETWORK_OUT_OF_ORDER);
    }

    @Test
    void goesOnWithAnEmptyTextAtAMissingFunction() {
        DialplanScript.of("100", "NoOp(a${MISSING(x)}b)", "Set(MISSING(x)=1)", "NoOp(next)")
                .extension("h", "NoOp(h)")
                .run(channel, "100");
        assertThat(channel.ran())
                .containsExactly("NoOp(ab)", "Set(MISSING(x)=1)", "NoOp(next)", "NoOp(h)");
    }

    @Test
    void endsACallAtArgumentsThatCannotBeRead() {
        DialplanScript.of("100", "Wait(soon)", "NoOp(skipped)")
                .extension("h", "NoOp(h)")
                .run(channel, "100");
        assertThat(channel.ran()).containsExactly("Wait(soon)", "NoOp(h)");
    }

    @Test
    void neverReadsAValueAsDialplan() {
        channel.variables().set("FOREIGN", "${SECRET}$[1+1]");
        DialplanScript script =
                DialplanScript.of(
                        "100", "Set(COPY=${FOREIGN})", "NoOp(${COPY})", "NoOp(${FOREIGN})");
        script.dialplan().global("SECRET", "opened");
        script.run(channel, "100");
        assertThat(channel.ran())
                .contains("NoOp(${SECRET}$[1+1])")
                .noneMatch(shown -> shown.contains("opened"));
    }

    @Test
    void showsWhereACallIs() {
        DialplanScript script = DialplanScript.of("100", "Wait(1)");
        channel.whileWaiting(
                time -> {
                    assertThat(channel.application()).isEqualTo("Wait(1)");
                    assertThat(channel.location()).isEqualTo(new Location("default", "100", 1));
                    assertThat(script.modules().inUse()).isEqualTo(1);
                });
        script.run(channel, "100");
        assertThat(channel.asked()).contains("stayUpFor PT1S");
    }
}
