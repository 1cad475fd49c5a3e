// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.header.funcs;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.core.channel.ChannelVariables;
import jackfield.sip.spi.HeaderLine;
import jackfield.sip.spi.InheritedHeaders;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.api.Test;

final class InheritableHeaderFunctionTest {
    private final FakeChannel channel = FakeChannel.up("Local/201@inside-00000001;2");
    private final DialplanScript script =
            DialplanScript.of("100", "NoOp()").offer(new InheritableHeaderFunction());

    private void set(String arguments, String value) {
        script.substitution().assign(channel, "PJSIP_INHERITABLE_HEADER(" + arguments + ")", value);
    }

    private String value(String arguments) {
        return script.substitution()
                .substitute(channel, "${PJSIP_INHERITABLE_HEADER(" + arguments + ")}");
    }

    @Test
    void keepsHeadersForTheNextCalls() {
        set("add,X-Account", "17");
        set("add,X-Tag", "a:b, c");
        set("add,X-Account", "18");
        assertThat(value("read,X-Account,2")).isEqualTo("18");
        set("update,x-account,1", "16");
        assertThat(InheritedHeaders.of(channel.variables()))
                .containsExactly(
                        new HeaderLine("X-Account", "16"),
                        new HeaderLine("X-Tag", "a:b, c"),
                        new HeaderLine("X-Account", "18"));
    }

    @Test
    void handsThemOnAndOn() {
        set("add,X-Account", "17");
        ChannelVariables next = new ChannelVariables();
        ((ChannelVariables) channel.variables()).inheritance().forEach(next::set);
        ChannelVariables afterNext = new ChannelVariables();
        next.inheritance().forEach(afterNext::set);
        assertThat(InheritedHeaders.of(afterNext))
                .containsExactly(new HeaderLine("X-Account", "17"));
    }

    @Test
    void removesThem() {
        set("add,X-Account", "17");
        set("add,X-Tag", "a");
        set("add,X-Account", "18");
        assertThat(value("remove,X-Acc*")).isEqualTo("2");
        assertThat(InheritedHeaders.of(channel.variables()))
                .containsExactly(new HeaderLine("X-Tag", "a"));
    }

    @Test
    void leavesOutWhatIsNoHeader() {
        set("add,not a name", "17");
        set("forget,X-Tag", "a");
        assertThat(InheritedHeaders.of(channel.variables())).isEmpty();
        assertThat(value("forget,X-Tag")).isEmpty();
    }
}
