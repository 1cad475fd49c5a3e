// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Callers dial through menus. */
final class MenuTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/alice-00000001");
    private final DialplanScript script =
            DialplanScript.of("s", "BackGround(menu&again)", "WaitExten(3)")
                    .extension("1", "NoOp(one)")
                    .extension("12", "NoOp(twelve)")
                    .extension("i", "NoOp(wrong ${INVALID_EXTEN})")
                    .extension("t", "NoOp(late)");

    MenuTest() {
        script.player().has("menu", "again");
    }

    private List<String> ran() {
        script.run(channel, "s");
        return channel.ran().stream().filter(step -> step.startsWith("NoOp")).toList();
    }

    @Test
    void aKeyDuringThePromptEndsItAndChooses() {
        script.player().during("menu", () -> channel.presses("1"));
        assertThat(ran()).containsExactly("NoOp(one)");
        assertThat(script.player().played()).containsExactly("play menu");
        assertThat(channel.asked()).contains("await PT5S");
    }

    @Test
    void moreKeysAreTakenAsLongAsMoreCouldMatch() {
        script.player().during("again", () -> channel.presses("123"));
        assertThat(ran()).containsExactly("NoOp(twelve)");
        assertThat(channel.digits().poll()).contains('3');
    }

    @Test
    void waitsAfterThePromptAsLongAsItShall() {
        channel.whileWaiting(time -> channel.presses("12"));
        assertThat(ran()).containsExactly("NoOp(twelve)");
        assertThat(channel.asked()).startsWith("await PT3S");
    }

    @Test
    void nothingDialedLeadsToT() {
        assertThat(ran()).containsExactly("NoOp(late)");
    }

    @Test
    void wrongDigitsLeadToI() {
        script.player().during("menu", () -> channel.presses("7"));
        assertThat(ran()).containsExactly("NoOp(wrong 7)");
    }

    @Test
    void aHangUpDuringThePromptEndsTheWalk() {
        script.player().during("menu", () -> channel.hangsUp(HangupCause.NORMAL_CLEARING));
        assertThat(ran()).isEmpty();
        assertThat(channel.ran()).containsExactly("BackGround(menu&again)");
    }

    @Test
    void onlyEntriesStopThePromptWithM() {
        DialplanScript other =
                DialplanScript.of("s", "BackGround(menu,m)", "NoOp(through)")
                        .extension("2", "NoOp(two)");
        other.player().during("menu", () -> channel.presses("92"));
        other.run(channel, "s");
        assertThat(channel.ran()).endsWith("NoOp(two)");
    }

    @Test
    void looksForTheDigitsInAnotherContext() {
        DialplanScript other = DialplanScript.of("s", "BackGround(menu,,de,menu)");
        other.context("menu").extension("2", "NoOp(two)").context("default");
        other.player().during("de/menu", () -> channel.presses("2"));
        other.run(channel, "s");
        assertThat(channel.ran()).endsWith("NoOp(two)");
    }

    @Test
    void callsThatWereNotAnsweredAreAnsweredFirstOrSkipped() {
        FakeChannel ringing = FakeChannel.incoming("PJSIP/bob-00000002");
        DialplanScript.of("s", "BackGround(menu,s)").run(ringing, "s");
        assertThat(ringing.asked()).doesNotContain("answer");
        assertThat(ringing.variables().get("BACKGROUNDSTATUS")).contains("SUCCESS");

        FakeChannel answered = FakeChannel.incoming("PJSIP/bob-00000003");
        DialplanScript.of("s", "BackGround(missing)").run(answered, "s");
        assertThat(answered.asked()).startsWith("answer");
        assertThat(answered.variables().get("BACKGROUNDSTATUS")).contains("FAILED");
    }

    @Test
    void withoutTAndEACallThatDialsNothingEnds() {
        DialplanScript.of("s", "WaitExten()").run(channel, "s");
        assertThat(channel.asked()).containsExactly("await PT10S", "hangUp NORMAL_CLEARING");
    }

    @Test
    void aDialToneIsHeardWithD() {
        DialplanScript other = DialplanScript.of("s", "WaitExten(1,d)");
        other.run(channel, "s");
        assertThat(other.player().played()).containsExactly("start tones dial", "stop");
    }

    @Test
    void theClockDecidesWhereACallGoes() {
        DialplanScript other =
                DialplanScript.of(
                                "s",
                                "GotoIfTime(*,*,1,jan?new:old)",
                                "new: NoOp(new year)",
                                "Hangup()",
                                "old: NoOp(old)")
                        .extension("other", "GotoIfTime(*,*,*,feb?s,new)", "NoOp(next)");
        other.offer(new GotoIfTimeApplication(other.dialplan(), other.timers()));
        other.run(channel, "s");
        FakeChannel second = FakeChannel.up("PJSIP/bob-00000002");
        other.run(second, "other");
        assertThat(channel.ran()).contains("NoOp(new year)");
        assertThat(second.ran()).contains("NoOp(next)");
    }

    @Test
    void anAnsweredCallHearsThatItWasBusy() {
        DialplanScript other = DialplanScript.of("s", "Set(DIALSTATUS=BUSY)");
        other.run(channel, "s");
        assertThat(other.player().played()).containsExactly("start tones busy", "stop");
        assertThat(channel.asked()).contains("stayUpFor PT10S", "hangUp USER_BUSY");
    }

    @Test
    void moreDigitsCanBeAskedFor() {
        DialplanScript other =
                DialplanScript.of("5", "Incomplete()").extension("55", "NoOp(there)");
        other.offer(new IncompleteApplication());
        channel.presses("5");
        other.run(channel, "5");
        assertThat(channel.ran()).containsExactly("Incomplete()", "NoOp(there)");
    }
}
