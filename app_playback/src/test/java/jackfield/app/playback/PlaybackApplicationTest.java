// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.playback;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlaybackApplicationTest {
    private FakeChannel channel = FakeChannel.incoming("PJSIP/201-00000001");
    private final DialplanScript script = DialplanScript.of("100", "NoOp()");

    private List<String> play(String step) {
        script.player().has("hello", "world", "de/hello");
        script.offer(new PlaybackApplication(script.player(), script.player()))
                .extension("200", step, "Set(END=${PLAYBACKSTATUS})")
                .run(channel, "200");
        return script.player().played();
    }

    private String end() {
        return channel.variables().get("END").orElse("");
    }

    @Test
    void answersAndPlaysOneAfterTheOther() {
        assertThat(play("Playback(hello&world)")).containsExactly("play hello", "play world");
        assertThat(channel.asked()).startsWith("answer");
        assertThat(end()).isEqualTo("SUCCESS");
    }

    @Test
    void playsAsEarlyMediaWhereItShallNotAnswer() {
        assertThat(play("Playback(hello,noanswer)")).containsExactly("play hello");
        assertThat(channel.asked()).startsWith("progress").doesNotContain("answer");
    }

    @Test
    void doesNothingBeforeTheAnswerWhereItShallSkip() {
        assertThat(play("Playback(hello,skip)")).isEmpty();
        assertThat(end()).isEqualTo("SUCCESS");
    }

    @Test
    void saysSoWhereASoundIsNotThereAndGoesOn() {
        assertThat(play("Playback(missing&world)")).containsExactly("play world");
        assertThat(end()).isEqualTo("FAILED");
    }

    @Test
    void speaksTheLanguageOfTheChannel() {
        channel.language("de");
        assertThat(play("Playback(hello)")).containsExactly("play de/hello");
    }

    @Test
    void stopsWhenTheCallerHangsUp() {
        script.player().during("hello", () -> channel.hangsUp(HangupCause.NORMAL_CLEARING));
        assertThat(play("Playback(hello&world)")).containsExactly("play hello");
        assertThat(end()).isEmpty();
    }

    @Test
    void doesNotMindKeys() {
        script.player().during("hello", () -> channel.presses("5"));
        assertThat(play("Playback(hello&world)")).containsExactly("play hello", "play world");
        assertThat(channel.digits().poll()).isEmpty();
    }
}
