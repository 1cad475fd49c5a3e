// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.hello;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.app.hello.HelloApplication.Arguments;
import jackfield.dialplan.Outcome;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import org.junit.jupiter.api.Test;

class HelloApplicationTest {

    private final FakeChannel channel = FakeChannel.incoming("PJSIP/alice-00000001");

    /** Most tests of an application need nothing but the application and a channel. */
    @Test
    void leavesItsGreetingInAVariable() {
        Outcome outcome = new HelloApplication().execute(channel, new Arguments("Alice"));

        assertThat(outcome).isEqualTo(Outcome.CONTINUE);
        assertThat(channel.variables().get("HELLO")).contains("Hello, Alice!");
    }

    /** A small dialplan shows how the application is written and what follows from it. */
    @Test
    void greetsWhomTheDialplanNames() {
        DialplanScript.of("100", "Hello(${EXTEN})", "NoOp(${HELLO})")
                .offer(new HelloApplication())
                .run(channel, "100");

        assertThat(channel.ran()).containsExactly("Hello(100)", "NoOp(Hello, 100!)");
    }

    @Test
    void greetsTheWorldByDefault() {
        DialplanScript.of("100", "Hello()").offer(new HelloApplication()).run(channel, "100");

        assertThat(channel.variables().get("HELLO")).contains("Hello, world!");
    }

    @Test
    void leavesTheCallAlone() {
        new HelloApplication().execute(channel, new Arguments("Alice"));

        assertThat(channel.asked()).isEmpty();
        assertThat(channel.isHungUp()).isFalse();
    }
}
