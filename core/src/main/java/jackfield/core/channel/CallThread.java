// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.HangupCause;
import jackfield.thread.Threads;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What one channel does, a walk through the dialplan or one application, on a thread of its own. Thread-safe. */
final class CallThread {

    private static final Logger LOG = LoggerFactory.getLogger(CallThread.class);

    private static final String CALL = "call";

    private final LiveChannel channel;
    private final DialplanRun dialplan;
    private final Consumer<LiveChannel> whenOver;
    private final AtomicBoolean started = new AtomicBoolean();

    CallThread(LiveChannel channel, DialplanRun dialplan, Consumer<LiveChannel> whenOver) {
        this.channel = channel;
        this.dialplan = dialplan;
        this.whenOver = whenOver;
    }

    /** Starts it, unless it was started or the channel has been hung up. */
    boolean start(Threads threads) {
        if (channel.isHungUp()
                || !started.compareAndSet(false, true)
                || !channel.walker().begin()) {
            return false;
        }
        threads.startCall("call-" + channel.name(), this::run);
        return true;
    }

    private void run() {
        MDC.put(CALL, channel.name());
        try {
            channel.walker().on(Thread.currentThread());
            dialplan.run(channel);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{}: the dialplan failed", channel, e);
        } finally {
            channel.walker().off();
            channel.hangUp(HangupCause.NORMAL_CLEARING);
            channel.walker().end();
            whenOver.accept(channel);
            MDC.remove(CALL);
        }
    }
}
