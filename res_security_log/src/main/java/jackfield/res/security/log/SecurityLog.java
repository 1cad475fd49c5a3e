// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.security.log;

import jackfield.event.SecurityEvent;
import jackfield.event.SecurityEventListener;
import jackfield.thread.Threads;
import jackfield.thread.Timers;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

/**
 * Writes security events on a thread that may wait; so many in a second and no more, since whoever floods
 * us must not fill the disk. Thread-safe.
 */
@Component
public final class SecurityLog implements SecurityEventListener {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityLog.class);

    /** What makes these lines the kind {@code security} of logger.conf. */
    private static final Marker SECURITY = MarkerFactory.getMarker("security");

    private static final int MOST_WAITING = 1000;
    private static final int MOST_ERRORS = 200;
    private static final int MOST_OTHERS = 100;

    private final Executor io;
    private final Consumer<String> lines;
    private final Queue<SecurityEvent> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean writing = new AtomicBoolean();
    private final LongAdder left = new LongAdder();
    private final PerSecond errors;
    private final PerSecond others;

    @Activate
    public SecurityLog(@Reference Threads threads, @Reference Timers timers) {
        this(threads.io(), timers, line -> LOG.info(SECURITY, line));
    }

    SecurityLog(Executor io, Timers timers, Consumer<String> lines) {
        this.io = io;
        this.lines = lines;
        errors = new PerSecond(timers, MOST_ERRORS);
        others = new PerSecond(timers, MOST_OTHERS);
    }

    @Override
    public void happened(SecurityEvent event) {
        boolean error = event.kind().severity().equals("Error");
        if (!(error ? errors : others).take() || !waiting.offer(event)) {
            left.increment();
        } else if (writing.compareAndSet(false, true)) {
            io.execute(this::write);
        }
    }

    private void write() {
        do {
            for (SecurityEvent next = waiting.poll(); next != null; next = waiting.poll()) {
                sayWhatWasLeftOut();
                lines.accept(SecurityLine.of(next));
            }
            writing.set(false);
        } while (!waiting.isEmpty() && writing.compareAndSet(false, true));
    }

    private void sayWhatWasLeftOut() {
        long count = left.sum();
        if (count > 0 && errors.isNewSecond()) {
            left.add(-count);
            LOG.warn("{} security events more than can be written", count);
        }
    }
}
