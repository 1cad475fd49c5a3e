// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.rand;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RandomFunctionTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final DialplanScript script =
            DialplanScript.of("100", "NoOp()").offer(new RandomFunction());

    private int random(String text) {
        return Integer.parseInt(script.substitution().substitute(channel, text));
    }

    @Test
    void staysWithinItsRangeAndComesToBothEnds() {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            seen.add(random("${RAND(3,5)}"));
        }
        assertThat(seen).containsExactlyInAnyOrder(3, 4, 5);
    }

    @Test
    void takesARangeTheOtherWayRound() {
        assertThat(random("${RAND(9,9)}")).isEqualTo(9);
        assertThat(random("${RAND(2,1)}")).isBetween(1, 2);
    }

    @Test
    void hasARangeOfItsOwn() {
        assertThat(random("${RAND()}")).isNotNegative();
    }
}
