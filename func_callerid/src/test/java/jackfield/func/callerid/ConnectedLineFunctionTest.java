// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.callerid;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.CallerId;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.api.Test;

final class ConnectedLineFunctionTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final DialplanScript script =
            DialplanScript.of("100", "NoOp()").offer(new ConnectedLineFunction());

    private String value(String text) {
        return script.substitution().substitute(channel, text);
    }

    private void set(String target, String value) {
        script.substitution().assign(channel, target, value);
    }

    @Test
    void readsWhomAChannelTalksTo() {
        channel.connectedLine(new CallerId("Ann", "201"));
        assertThat(value("${CONNECTEDLINE(num)} ${CONNECTEDLINE(name)} ${CONNECTEDLINE(all)}"))
                .isEqualTo("201 Ann \"Ann\" <201>");
    }

    @Test
    void tellsTheFarEnd() {
        set("CONNECTEDLINE(all)", "\"Ann\" <201>");
        assertThat(channel.asked()).containsExactly("connectedLine \"Ann\" <201>");
    }

    @Test
    void tellsItOnceIfItIsToWait() {
        set("CONNECTEDLINE(name,i)", "Ann");
        assertThat(value("${CONNECTEDLINE(name)}")).isEqualTo("Ann");
        assertThat(channel.asked()).isEmpty();
        set("CONNECTEDLINE(num)", "201");
        assertThat(channel.asked()).containsExactly("connectedLine \"Ann\" <201>");
        assertThat(value("${CONNECTEDLINE(all)}")).isEqualTo("\"Ann\" <201>");
    }
}
