// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.metric;

import jackfield.metric.Metric.Sample;
import jackfield.sip.SipLoop;
import jackfield.sip.SipStack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** How much later than asked for the loops run what is to run at a time. Thread-safe. */
@Component(service = LoopLag.class, immediate = true)
public final class LoopLag {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final double NANOS = 1e9;

    private final List<SipLoop> loops;
    private final AtomicLongArray lags;
    private final AtomicLong worst = new AtomicLong();
    private volatile boolean stopped;

    @Activate
    public LoopLag(@Reference SipStack stack) {
        loops = stack.loops();
        lags = new AtomicLongArray(loops.size());
        loops.forEach(this::measure);
    }

    @Deactivate
    void stop() {
        stopped = true;
    }

    private void measure(SipLoop loop) {
        long due = System.nanoTime() + EVERY.toNanos();
        loop.after(EVERY, () -> measured(loop, Math.max(0, System.nanoTime() - due)));
    }

    private void measured(SipLoop loop, long lag) {
        lags.setRelease(loop.index(), lag);
        worst.accumulateAndGet(lag, Math::max);
        if (!stopped) {
            measure(loop);
        }
    }

    /** As measured last, in seconds, by loop. */
    List<Sample> now() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < loops.size(); i++) {
            samples.add(new Sample(Map.of("loop", "" + i), lags.getAcquire(i) / NANOS));
        }
        return samples;
    }

    /** The greatest since the start, in seconds. */
    double worst() {
        return worst.get() / NANOS;
    }
}
