// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack;

import jackfield.sip.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The trails of the last requests outside dialogs. Thread-safe; keeping one never waits. */
final class RecentTrails {

    /** A power of two. */
    static final int MOST = 512;

    private final AtomicReferenceArray<Trail> ring = new AtomicReferenceArray<>(MOST);
    private final AtomicLong number = new AtomicLong();

    void keep(Trail trail) {
        ring.setRelease((int) (number.getAndIncrement() & MOST - 1), trail);
    }

    /** The newest first. */
    List<Trail> all() {
        List<Trail> all = new ArrayList<>();
        long next = number.get();
        for (long i = next - 1; i >= Math.max(0, next - MOST); i--) {
            Trail trail = ring.getAcquire((int) (i & MOST - 1));
            if (trail != null) {
                all.add(trail);
            }
        }
        return all;
    }
}
