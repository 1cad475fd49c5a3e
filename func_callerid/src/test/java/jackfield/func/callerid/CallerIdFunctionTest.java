// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.callerid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.channel.CallerId;
import jackfield.config.BadValueException;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.api.Test;

final class CallerIdFunctionTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final DialplanScript script =
            DialplanScript.of("100", "NoOp()").offer(new CallerIdFunction());

    private String value(String text) {
        return script.substitution().substitute(channel, text);
    }

    private void set(String target, String value) {
        script.substitution().assign(channel, target, value);
    }

    @Test
    void readsWhoIsCalling() {
        channel.caller(new CallerId("Ann", "030201"));

        assertThat(value("${CALLERID(num)} ${CALLERID(name)} ${CALLERID(all)}"))
                .isEqualTo("030201 Ann \"Ann\" <030201>");
        assertThat(value("${CALLERID(num):-3}")).isEqualTo("201");
        assertThat(value("${CALLERID(ANI)}")).isEqualTo("030201");
    }

    @Test
    void setsNumberAndNameOneByOne() {
        set("CALLERID(num)", "200");
        set("CALLERID(name)", "Reception, first floor");

        assertThat(channel.caller()).isEqualTo(new CallerId("Reception, first floor", "200"));
    }

    @Test
    void setsBothAtOnce() {
        set("CALLERID(all)", "\"Ann\" <201>");

        assertThat(channel.caller()).isEqualTo(new CallerId("Ann", "201"));
    }

    @Test
    void leavesAloneWhatCannotBeSet() {
        assertThatThrownBy(() -> set("CALLERID(dnid)", "1")).isInstanceOf(BadValueException.class);
    }

    @Test
    void readsNothingOfAPartThatIsNotKnown() {
        assertThat(value("${CALLERID(shoesize)}")).isEmpty();
    }
}
