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

/** The run of one incoming channel through the dialplan, on a thread of its own. Thread-safe. */
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
        if (channel.isHungUp() || !started.compareAndSet(false, true)) {
            return false;
        }
        channel.inDialplan(true);
        threads.startCall("call-" + channel.name(), this::run);
        return true;
    }

    private void run() {
        MDC.put(CALL, channel.name());
        try {
            channel.walker(Thread.currentThread());
            dialplan.run(channel);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{}: the dialplan failed", channel, e);
        } finally {
            channel.walker(null);
            channel.hangUp(HangupCause.NORMAL_CLEARING);
            channel.inDialplan(false);
            whenOver.accept(channel);
            MDC.remove(CALL);
        }
    }
}
