// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.config.BadValueException;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeChannels;
import org.junit.jupiter.api.Test;

final class ChannelFunctionTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final FakeChannels channels = new FakeChannels();
    private final DialplanScript script =
            DialplanScript.of("100", "NoOp()")
                    .offer(new ChannelFunction())
                    .offer(new ChannelNamesFunction(channels));

    private String value(String text) {
        return script.substitution().substitute(channel, text);
    }

    @Test
    void tellsWhatAChannelIsLike() {
        assertThat(value("${CHANNEL(name)} ${CHANNEL(state)} ${CHANNEL(channeltype)}"))
                .isEqualTo("PJSIP/201-00000001 Up PJSIP");
        assertThat(value("${CHANNEL(audionativeformat)}")).isEqualTo("ulaw");
    }

    @Test
    void asksTheTechnologyForTheRest() {
        channel.item("pjsip,call-id", "abc@192.0.2.1");

        assertThat(value("${CHANNEL(pjsip,call-id)}|${CHANNEL(shoesize)}"))
                .isEqualTo("abc@192.0.2.1|");
    }

    @Test
    void setsTheLanguageAndNothingElse() {
        script.substitution().assign(channel, "CHANNEL(language)", "de");

        assertThat(value("${CHANNEL(language)}")).isEqualTo("de");
        assertThatThrownBy(() -> script.substitution().assign(channel, "CHANNEL(name)", "x"))
                .isInstanceOf(BadValueException.class);
    }

    @Test
    void namesTheChannelsThatAreUp() {
        channels.reachable("PJSIP/300");
        channels.reachable("Local/1@a");
        channels.request(channel, "PJSIP", "300");
        channels.request(channel, "Local", "1@a");

        assertThat(value("${CHANNELS()}")).isEqualTo("PJSIP/300-00000001 Local/1@a-00000001");
        assertThat(value("${CHANNELS(^Local)}")).isEqualTo("Local/1@a-00000001");
    }
}
