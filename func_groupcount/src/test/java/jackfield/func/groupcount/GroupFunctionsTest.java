// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.groupcount;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.channel.HangupCause;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeChannels;
import org.junit.jupiter.api.Test;

final class GroupFunctionsTest {
    private final FakeChannels channels = new FakeChannels();
    private final DialplanScript script =
            DialplanScript.of("100", "NoOp()")
                    .offer(new GroupFunction())
                    .offer(new GroupCountFunction(channels))
                    .offer(new GroupMatchCountFunction(channels))
                    .offer(new GroupListFunction());
    private final FakeChannel ann = call("PJSIP/201");
    private final FakeChannel bob = call("PJSIP/202");

    private FakeChannel call(String destination) {
        FakeChannel channel = channels.reachable(destination);
        String[] parts = destination.split("/", 2);
        channels.request(channel, parts[0], parts[1]);
        return channel;
    }

    private void set(FakeChannel channel, String target, String value) {
        script.substitution().assign(channel, target, value);
    }

    private String value(FakeChannel channel, String text) {
        return script.substitution().substitute(channel, text);
    }

    @Test
    void countsTheCallsOfAGroup() {
        set(ann, "GROUP()", "sales");
        assertThat(value(bob, "${GROUP_COUNT(sales)}")).isEqualTo("1");
        set(bob, "GROUP()", "sales");
        assertThat(value(bob, "${GROUP_COUNT(sales)} ${GROUP_COUNT()}")).isEqualTo("2 2");
        set(bob, "GROUP()", "");
        assertThat(value(bob, "${GROUP_COUNT(sales)} ${GROUP_COUNT()} ${GROUP()}"))
                .isEqualTo("1 0 ");
    }

    @Test
    void keepsCategoriesApart() {
        set(ann, "GROUP(lines)", "trunk1");
        set(bob, "GROUP()", "trunk1@lines");
        set(bob, "GROUP()", "sales");
        assertThat(value(bob, "${GROUP_COUNT(trunk1@lines)} ${GROUP_COUNT(trunk1)}"))
                .isEqualTo("2 0");
        assertThat(value(bob, "${GROUP(lines)} ${GROUP_COUNT(@lines)}")).isEqualTo("trunk1 2");
        assertThat(value(bob, "${GROUP_LIST()}")).isEqualTo("sales trunk1@lines");
    }

    @Test
    void countsByExpressions() {
        set(ann, "GROUP(lines)", "trunk1");
        set(bob, "GROUP(lines)", "trunk2");
        set(bob, "GROUP(doors)", "trunk3");
        assertThat(value(bob, "${GROUP_MATCH_COUNT(^trunk[12])}")).isEqualTo("2");
        assertThat(value(bob, "${GROUP_MATCH_COUNT(trunk@doors)}")).isEqualTo("1");
    }

    @Test
    void forgetsACallThatIsOver() {
        set(ann, "GROUP()", "sales");
        ann.hangsUp(HangupCause.NORMAL_CLEARING);
        assertThat(value(bob, "${GROUP_COUNT(sales)}")).isEqualTo("0");
    }
}
