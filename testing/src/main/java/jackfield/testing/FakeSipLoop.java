// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.sip.SipLoop;
import jackfield.thread.Timers;
import jackfield.thread.Timers.Timer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

/** A loop that runs each task at once on the thread of the test; one posted by a task runs after it. */
public final class FakeSipLoop implements SipLoop {

    private final int index;
    private final Timers timers;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    public FakeSipLoop(int index, Timers timers) {
        this.index = index;
        this.timers = timers;
    }

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
        if (running) {
            return;
        }
        running = true;
        try {
            for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
                next.run();
            }
        } finally {
            running = false;
        }
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public boolean inLoop() {
        return true;
    }

    @Override
    public Timer after(Duration delay, Runnable task) {
        return timers.after(delay, this, task);
    }
}
