// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media;

import java.util.BitSet;
import java.util.random.RandomGenerator;

/** The pairs of ports that are in use. Thread-safe. */
final class PortPool {

    private final BitSet used = new BitSet();
    private final RandomGenerator random;

    PortPool(RandomGenerator random) {
        this.random = random;
    }

    /**
     * Takes a pair that is not in use, from a random place on, so that a port that was just given back is
     * not given out at once, and nobody can tell the next one.
     *
     * @param start first port of the range
     * @param end last port of the range
     * @return the even port of the pair, or -1 if all are in use
     */
    synchronized int take(int start, int end) {
        int first = (start + 1) / 2;
        int last = (end - 1) / 2;
        if (last < first) {
            return -1;
        }
        int pair = used.nextClearBit(first + random.nextInt(last - first + 1));
        if (pair > last) {
            pair = used.nextClearBit(first);
        }
        if (pair > last) {
            return -1;
        }
        used.set(pair);
        return pair * 2;
    }

    synchronized void release(int port) {
        used.clear(port / 2);
    }

    /** Number of pairs in use. */
    synchronized int inUse() {
        return used.cardinality();
    }
}
