// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.read;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ReadApplicationTest {
    private FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final DialplanScript script = DialplanScript.of("100", "NoOp()");

    private String read(String step) {
        script.player().has("prompt", "again");
        script.offer(new ReadApplication(script.player(), script.player()))
                .extension("200", step, "Set(END=1)")
                .run(channel, "200");
        return channel.variables().get("X").orElse("none")
                + " "
                + channel.variables().get("READSTATUS").orElse("none");
    }

    @Test
    void takesDigitsUpToTheirEnd() {
        channel.presses("123#4");
        assertThat(read("Read(X)")).isEqualTo("123 OK");
        assertThat(channel.digits().poll()).contains('4');
    }

    @Test
    void takesNoMoreThanThereShallBe() {
        channel.presses("1234");
        assertThat(read("Read(X,,2)")).isEqualTo("12 OK");
    }

    @Test
    void aKeyEndsThePromptAndCounts() {
        script.player().during("prompt", () -> channel.presses("7"));
        assertThat(read("Read(X,prompt&again,2,,1,3)")).isEqualTo("7 OK");
        assertThat(script.player().played()).containsExactly("play prompt");
        assertThat(channel.asked()).contains("await PT3S");
    }

    @Test
    void asksAgainAsOftenAsItShall() {
        assertThat(read("Read(X,prompt,4,,3)")).isEqualTo(" TIMEOUT");
        assertThat(script.player().played())
                .containsExactly("play prompt", "play prompt", "play prompt");
        assertThat(channel.asked()).contains("await PT10S");
    }

    @Test
    void waitsForTheNextDigitAsLongAsTheChannelSays() {
        channel.presses("1");
        channel.timeouts().digit(Duration.ofSeconds(2));
        assertThat(read("Read(X)")).isEqualTo("1 OK");
        assertThat(channel.asked()).contains("await PT2S");
    }

    @Test
    void takesOtherKeysForTheEnd() {
        channel.presses("1#*");
        assertThat(read("Read(X,,,t(*))")).isEqualTo("1# OK");
    }

    @Test
    void playsATone() {
        channel.presses("5");
        assertThat(read("Read(X,dial,1,i)")).isEqualTo("5 OK");
        assertThat(script.player().played()).containsExactly("start tones dial", "stop");
    }

    @Test
    void skipsACallThatWasNotAnswered() {
        channel = FakeChannel.incoming("PJSIP/201-00000001");
        assertThat(read("Read(X,prompt,1,s)")).isEqualTo(" SKIPPED");
        assertThat(script.player().played()).isEmpty();
    }

    @Test
    void endsWithTheCall() {
        script.player().during("prompt", () -> channel.hangsUp(HangupCause.NORMAL_CLEARING));
        assertThat(read("Read(X,prompt,1)")).isEqualTo(" HANGUP");
        assertThat(channel.variables().get("END")).isEmpty();
    }
}
