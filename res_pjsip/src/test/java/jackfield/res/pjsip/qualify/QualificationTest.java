// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.sip.OutboundTransaction.Failure;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QualificationTest {

    private static final String EVERY_MINUTE = "qualify_frequency=60";

    @Test
    void asksNobodyWhoseAorDoesNotSayHowOften() {
        Scene scene = Scene.with("").begin().registers(1, 3600).after(4000);
        assertThat(scene.asked()).isEmpty();
        assertThat(scene.door()).isEqualTo("NonQual nan");
        assertThat(scene.timers.running()).isEqualTo(1); // the sweep of contacts
    }

    @Test
    void asksAWrittenContactAgainAndAgain() {
        Scene scene = Scene.with(EVERY_MINUTE).begin();
        assertThat(scene.door()).isEqualTo("Unknown nan");
        scene.after(29);
        assertThat(scene.asked()).isEmpty();
        scene.after(1);
        assertThat(scene.asked()).containsExactly(Scene.DOOR);
        scene.answers(200, 3).after(59);
        assertThat(scene.asked()).hasSize(1);
        assertThat(scene.door()).isEqualTo("Avail 3.000");
        scene.after(1);
        assertThat(scene.asked()).containsExactly(Scene.DOOR, Scene.DOOR);
    }

    @Test
    void theQuestionSaysWhoAsks() {
        Scene scene = Scene.with(EVERY_MINUTE).begin().after(30);
        var options = scene.last().request();
        assertThat(options.getMethod()).isEqualTo("OPTIONS");
        assertThat(options.getHeader("From").toString()).contains("<sip:pbx@example.org>");
        assertThat(options.getHeader("To").toString()).contains("<sip:door@192.0.2.31:5062>");
        assertThat(options.getHeader("Contact").toString()).contains("<sip:pbx@192.0.2.1:5060>");
        assertThat(scene.last().target().address().getPort()).isEqualTo(5062);
    }

    @Test
    void whoDoesNotAnswerInTimeIsUnavailableUntilItDoes() {
        Scene scene = Scene.with(EVERY_MINUTE).begin().after(30).after(2);
        assertThat(scene.door()).isEqualTo("Unknown nan");
        scene.after(1);
        assertThat(scene.door()).isEqualTo("Unavail nan");

        scene.answers(200, 0);
        assertThat(scene.door()).as("too late").isEqualTo("Unavail nan");

        scene.after(57).answers(200, 12);
        assertThat(scene.door()).isEqualTo("Avail 12.000");
    }

    @ParameterizedTest
    @CsvSource({
        "200, no, Avail",
        "404, no, Avail",
        "503, no, Avail",
        "200, yes, Avail",
        "404, yes, Unavail",
        "100, no, Unknown",
    })
    void anyFinalAnswerCountsUnlessOnlySuccessDoes(int status, String only, String state) {
        Scene scene =
                Scene.with(EVERY_MINUTE + "\nqualify_2xx_only=" + only)
                        .begin()
                        .after(30)
                        .answers(status, 1);
        assertThat(scene.door()).startsWith(state);
    }

    @Test
    void withoutATimeoutTheTransactionDecides() {
        Scene scene = Scene.with(EVERY_MINUTE + "\nqualify_timeout=0").begin().after(50);
        assertThat(scene.door()).isEqualTo("Unknown nan");
        scene.last().fail(Failure.TIMEOUT);
        assertThat(scene.door()).isEqualTo("Unavail nan");
    }

    @Test
    void nobodyIsAskedWhileAnAnswerIsWaitedFor() {
        Scene scene = Scene.with("qualify_frequency=10\nqualify_timeout=25").begin().after(5 + 20);
        assertThat(scene.asked()).hasSize(1);
        scene.after(5 + 10);
        assertThat(scene.asked()).hasSize(2);
    }

    @Test
    void whatLeadsNowhereIsUnavailable() {
        Scene scene =
                Scene.with(EVERY_MINUTE + "\ncontact=sip:door@door.invalid").begin().after(30);
        assertThat(scene.asked()).containsExactly(Scene.DOOR);
        assertThat(
                        scene.statuses
                                .of("door", jackfield.sip.SipUri.parse("sip:door@door.invalid"))
                                .isReachable())
                .isFalse();
    }

    @Test
    void aPhoneIsAskedFromItsRegistrationToItsEnd() {
        Scene scene = Scene.with(EVERY_MINUTE).begin();
        scene.config.replace("pjsip.conf", Scene.conf(EVERY_MINUTE).replace("contact=", ";"));
        scene.registers(1, 3600).after(30).answers(200, 7);
        assertThat(scene.asked()).containsExactly(Scene.DESK);
        assertThat(scene.desk()).isEqualTo("Avail 7.000");

        scene.unregisters();
        assertThat(scene.desk()).isEqualTo("NonQual nan");
        assertThat(scene.after(600).asked()).hasSize(1);
    }

    @Test
    void aRenewalKeepsTheRhythmAndAsksWhoCouldNotBeReached() {
        Scene scene = Scene.with(EVERY_MINUTE).registers(1, 3600).begin();
        scene.config.replace("pjsip.conf", Scene.conf(EVERY_MINUTE).replace("contact=", ";"));
        scene.after(30).answers(200, 1).registers(2, 3600);
        assertThat(scene.asked()).hasSize(1);
        scene.after(60).after(10);
        assertThat(scene.asked()).hasSize(2);
        assertThat(scene.desk()).startsWith("Unavail");
        scene.registers(3, 3600).answers(200, 2);
        assertThat(scene.asked()).hasSize(3);
        assertThat(scene.desk()).isEqualTo("Avail 2.000");
    }

    @Test
    void aContactThatHasRunOutIsNotAskedEvenBeforeItIsSwept() {
        Scene scene = Scene.with(EVERY_MINUTE).begin().registers(1, 20).after(30);
        assertThat(scene.asked()).containsExactly(Scene.DOOR);
        assertThat(scene.desk()).isEqualTo("NonQual nan");
    }

    @Test
    void firstQuestionsAreSpreadOverTheFrequency() {
        Scene scene = Scene.with(EVERY_MINUTE);
        scene.chance = 0.9;
        scene.begin().after(53);
        assertThat(scene.asked()).isEmpty();
        assertThat(scene.after(1).asked()).hasSize(1);
    }

    @Test
    void firstQuestionsComeWithinTheTimeThatGlobalSays() {
        Scene scene = Scene.with(EVERY_MINUTE);
        scene.config.replace(
                "pjsip.conf",
                "[global]\ntype=global\nmax_initial_qualify_time=4\n" + Scene.conf(EVERY_MINUTE));
        assertThat(scene.begin().after(2).asked()).hasSize(1);
    }

    @Test
    void aReloadTakesEffectAtOnce() {
        Scene scene = Scene.with("").begin();
        scene.config.replace("pjsip.conf", Scene.conf("qualify_frequency=10"));
        scene.after(5).answers(200, 1);
        assertThat(scene.asked()).hasSize(1);
        scene.config.replace("pjsip.conf", Scene.conf("qualify_frequency=100"));
        assertThat(scene.after(49).asked()).hasSize(1);
        assertThat(scene.after(1).asked()).hasSize(2);
        scene.config.replace("pjsip.conf", Scene.conf(""));
        assertThat(scene.door()).isEqualTo("NonQual nan");
        scene.config.replace("pjsip.conf", Scene.conf("qualify_frequency=10"));
        scene.config.replace("pjsip.conf", "");
        assertThat(scene.after(500).asked()).hasSize(2);
        assertThat(scene.door()).isEqualTo("NonQual nan");
    }

    @Test
    void whatIsKnownOutlivesTheModule() {
        Scene scene = Scene.with(EVERY_MINUTE).begin().registers(1, 3600).after(30);
        scene.answers(200, 3).after(5).swap();
        assertThat(scene.desk()).isEqualTo("Avail 3.000");
        assertThat(scene.door()).startsWith("Unavail");
        assertThat(scene.asked()).hasSize(2);
        assertThat(scene.after(30).asked()).hasSize(4);
    }

    @Test
    void aModuleThatLeavesAsksNobodyAnyMore() {
        Scene scene = Scene.with(EVERY_MINUTE).begin().after(30);
        scene.qualification().deactivate();
        scene.registers(1, 3600).answers(200, 1).after(600);
        assertThat(scene.asked()).hasSize(1);
        assertThat(scene.door()).isEqualTo("Unknown nan");
    }

    @Test
    void aLoopThatIsBehindWithItsWorkPutsQuestionsOff() {
        Scene scene = Scene.with(EVERY_MINUTE).begin().after(29);
        scene.isBusyFor(5);
        assertThat(scene.asked()).isEmpty();
        assertThat(scene.after(1).asked()).hasSize(1);
    }

    @Test
    void anAnswerThatWeHadNoTimeToReadStillCounts() {
        Scene scene = Scene.with(EVERY_MINUTE).begin().after(30);
        scene.isBusyFor(8);
        assertThat(scene.door()).isEqualTo("Unknown nan");
        scene.answers(200, 0);
        assertThat(scene.door()).isEqualTo("Avail 8000.000");

        scene.after(52 + 30);
        assertThat(scene.asked()).hasSize(2);
        assertThat(scene.door()).startsWith("Unavail");
    }

    @Test
    void manyContactsAreSpreadEvenly() {
        StringBuilder conf = new StringBuilder();
        IntStream.range(0, 1_000)
                .forEach(
                        i ->
                                conf.append(
                                        "[a%d]\ntype=aor\nqualify_frequency=60\ncontact=sip:%d@192.0.2.9\n"
                                                .formatted(i, i)));
        Scene scene = Scene.with("");
        scene.config.replace("pjsip.conf", conf.toString());
        double[] next = {0};
        Qualification many =
                new Qualification(
                        scene.config,
                        scene.contacts,
                        scene.statuses,
                        scene.stack,
                        scene.timers,
                        () -> (next[0] += 0.618034) % 1);
        many.begin();
        scene.after(30);
        assertThat(scene.stack.sent()).hasSizeBetween(490, 510);
        scene.after(30);
        assertThat(scene.stack.sent()).hasSizeBetween(990, 1_010);
    }
}
