// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.channel.Channels;
import jackfield.core.channel.CallIntake;
import jackfield.thread.Threads;
import jackfield.thread.Timers;
import jackfield.thread.Timers.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Stops the exchange, or starts it anew, once the calls there are have ended. Thread-safe. */
@Component(service = GracefulStop.class)
public final class GracefulStop {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Channels channels;
    private final CallIntake intake;
    private final Timers timers;
    private final Threads threads;
    private final Shutdown shutdown;
    private volatile int status;
    private final AtomicReference<@Nullable Timer> waiting = new AtomicReference<>();

    @Activate
    public GracefulStop(
            @Reference Channels channels,
            @Reference CallIntake intake,
            @Reference Timers timers,
            @Reference Threads threads,
            @Reference Shutdown shutdown) {
        this.channels = channels;
        this.intake = intake;
        this.timers = timers;
        this.threads = threads;
        this.shutdown = shutdown;
    }

    @Deactivate
    void deactivate() {
        abort();
    }

    /**
     * The last call that ends stops the exchange.
     *
     * @param refuse whether new calls are refused from now on
     * @param endsWith exit status
     */
    public void begin(boolean refuse, int endsWith) {
        status = endsWith;
        intake.refuseNew(refuse);
        replace(timers.every(LOOK, threads.io(), this::look));
    }

    /** Takes calls again; false if nothing was waiting. */
    public boolean abort() {
        boolean was = replace(null);
        intake.refuseNew(false);
        return was;
    }

    private void look() {
        if (channels.all().isEmpty() && replace(null)) {
            shutdown.stop(status);
        }
    }

    private boolean replace(@Nullable Timer timer) {
        Timer before = waiting.getAndSet(timer);
        if (before != null) {
            before.cancel();
        }
        return before != null;
    }
}
