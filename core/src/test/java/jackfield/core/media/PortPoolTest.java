// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortPoolTest {

    private final PortPool pool = new PortPool(new Random(1));

    @ParameterizedTest
    @CsvSource({
        "10000, 10001, 1",
        "10000, 10002, 1", // the last even port has no odd one
        "10001, 10003, 1",
        "10001, 10004, 1",
        "10000, 10019, 10",
        "10001, 10002, 0",
        "1024, 65535, 32256",
    })
    void givesOutEveryPairOnce(int start, int end, int pairs) {
        Set<Integer> given = new HashSet<>();
        for (int port = pool.take(start, end); port >= 0; port = pool.take(start, end)) {
            assertThat(port).isBetween(start, end - 1).matches(even -> even % 2 == 0);
            assertThat(given.add(port)).isTrue();
        }
        assertThat(given).hasSize(pairs);
        assertThat(pool.inUse()).isEqualTo(pairs);
    }

    @Test
    void givesOutAgainWhatWasReleased() {
        int port = pool.take(10000, 10001);
        assertThat(pool.take(10000, 10001)).isNegative();
        pool.release(port);
        assertThat(pool.take(10000, 10001)).isEqualTo(port);
    }

    @Test
    void beginsSomewhereElseEachTime() {
        Set<Integer> given = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            int port = pool.take(10000, 20000);
            given.add(port);
            pool.release(port);
        }
        assertThat(given).hasSizeGreaterThan(50);
    }
}
