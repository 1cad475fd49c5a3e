// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.lock;

import jackfield.channel.Channel;
import jackfield.channel.ChannelEvent;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Component;

/** Which channel holds which lock. Thread-safe. */
@Component(service = Locks.class)
public final class Locks {

    private final Object monitor = new Object();
    private final Map<String, Held> held = new HashMap<>();

    /**
     * A lock that is taken.
     *
     * @param times how often its channel has taken it
     * @param ear that hears when the channel ends
     */
    private record Held(Channel channel, int times, Channel.Listening ear) {}

    /** Takes a lock if nobody else holds it. */
    boolean tryTake(Channel channel, String name) {
        Channel.Listening ear = channel.listen(this::heard);
        boolean kept = false;
        try {
            synchronized (monitor) {
                boolean taken = took(channel, name, ear);
                kept = isKept(name, ear);
                return taken;
            }
        } finally {
            if (!kept) {
                ear.close();
            }
        }
    }

    /**
     * Takes a lock, and waits for it.
     *
     * @return false if the time was over, or the channel was hung up
     */
    boolean take(Channel channel, String name, Duration patience) throws InterruptedException {
        Channel.Listening ear = channel.listen(this::heard);
        boolean kept = false;
        try {
            long end = System.nanoTime() + patience.toNanos();
            synchronized (monitor) {
                while (!took(channel, name, ear)) {
                    long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                    if (left <= 0 || channel.isHungUp()) {
                        return false;
                    }
                    monitor.wait(left);
                }
                kept = isKept(name, ear);
                return true;
            }
        } finally {
            if (!kept) {
                ear.close();
            }
        }
    }

    /** Only under the monitor. */
    private boolean took(Channel channel, String name, Channel.Listening ear) {
        Held now = held.get(name);
        if (channel.isHungUp() || now != null && !now.channel().equals(channel)) {
            return false;
        }
        held.put(
                name,
                now == null
                        ? new Held(channel, 1, ear)
                        : new Held(channel, now.times() + 1, now.ear()));
        return true;
    }

    /** Only under the monitor. */
    private boolean isKept(String name, Channel.Listening ear) {
        Held now = held.get(name);
        return now != null && now.ear().equals(ear);
    }

    private void heard(ChannelEvent event) {
        if (event instanceof ChannelEvent.HungUp) {
            synchronized (monitor) {
                held.values().removeIf(lock -> lock.channel().equals(event.channel()));
                monitor.notifyAll();
            }
        }
    }

    /**
     * Gives a lock back.
     *
     * @return false if the channel does not hold it
     */
    boolean release(Channel channel, String name) {
        Held now;
        synchronized (monitor) {
            now = held.get(name);
            if (now == null || !now.channel().equals(channel)) {
                return false;
            }
            if (now.times() > 1) {
                held.put(name, new Held(channel, now.times() - 1, now.ear()));
                return true;
            }
            held.remove(name);
            monitor.notifyAll();
        }
        now.ear().close();
        return true;
    }
}
