// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.loop;

import io.netty.channel.EventLoop;
import jackfield.sip.SipLoop;
import jackfield.thread.Timers.Timer;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A SIP loop that is a Netty event loop, so that sockets and tasks share its thread. Thread-safe. */
public final class NettyLoop implements SipLoop {

    private static final Logger log = LoggerFactory.getLogger(NettyLoop.class);

    private final int index;
    private final EventLoop events;
    private final LoopLag lag = new LoopLag(System::nanoTime);

    NettyLoop(int index, EventLoop events) {
        this.index = index;
        this.events = events;
        every(LoopLag.PERIOD_MILLIS, LoopLag.PERIOD_MILLIS, lag::tick);
    }

    /** How far it is behind. */
    public LoopLag lag() {
        return lag;
    }

    /** For opening sockets on. */
    public EventLoop events() {
        return events;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public boolean inLoop() {
        return events.inEventLoop();
    }

    @Override
    public void execute(Runnable task) {
        events.execute(() -> run(task));
    }

    /** Runs the task now if this is the loop's thread, else posts it. */
    public void executeHere(Runnable task) {
        if (inLoop()) {
            task.run();
        } else {
            execute(task);
        }
    }

    @Override
    public Timer after(Duration delay, Runnable task) {
        return afterMillis(delay.toMillis(), task);
    }

    /** As {@link #after}, without making a {@link Duration}. */
    public Timer afterMillis(long delay, Runnable task) {
        Future<?> pending = events.schedule(() -> run(task), delay, TimeUnit.MILLISECONDS);
        return () -> pending.cancel(false);
    }

    /** Runs the task again and again until it is cancelled. */
    public Timer every(long delay, long period, Runnable task) {
        Future<?> pending =
                events.scheduleWithFixedDelay(
                        () -> run(task), delay, period, TimeUnit.MILLISECONDS);
        return () -> pending.cancel(false);
    }

    /** Whatever a task throws, a stack overflow in a parser included, the loop lives on. */
    private void run(Runnable task) {
        try {
            task.run();
        } catch (Throwable e) {
            Failures.log(log, "A task on SIP loop " + index, e);
        }
    }

    @Override
    public String toString() {
        return "sip-loop-" + index;
    }
}
