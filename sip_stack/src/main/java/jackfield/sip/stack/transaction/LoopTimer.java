// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transaction;

import gov.nist.javax.sip.SipStackImpl;
import gov.nist.javax.sip.stack.SIPStackTimerTask;
import gov.nist.javax.sip.stack.timers.SipTimer;
import jackfield.sip.stack.loop.NettyLoop;
import jackfield.thread.Timers.Timer;
import java.util.List;
import java.util.Properties;

/**
 * JAIN-SIP's timers on our loops: a timer belongs to the loop that starts it, which owns the
 * transaction. Loaded by name. Thread-safe.
 */
public final class LoopTimer implements SipTimer {

    private volatile List<NettyLoop> loops = List.of();

    void use(List<NettyLoop> all) {
        loops = all;
    }

    @Override
    public boolean schedule(SIPStackTimerTask task, long delay) {
        task.setSipTimerTask(current().afterMillis(delay, task::runTask));
        return true;
    }

    @Override
    public boolean scheduleWithFixedDelay(SIPStackTimerTask task, long delay, long period) {
        task.setSipTimerTask(current().every(delay, period, task::runTask));
        return true;
    }

    @Override
    public boolean cancel(SIPStackTimerTask task) {
        task.cleanUpBeforeCancel();
        if (task.getSipTimerTask() instanceof Timer timer) {
            timer.cancel();
            return true;
        }
        return false;
    }

    private NettyLoop current() {
        for (NettyLoop loop : loops) {
            if (loop.inLoop()) {
                return loop;
            }
        }
        throw new IllegalStateException(
                "a transaction was touched by " + Thread.currentThread().getName());
    }

    @Override
    public void start(SipStackImpl stack, Properties properties) {}

    @Override
    public void stop() {}

    @Override
    public boolean isStarted() {
        return true;
    }
}
