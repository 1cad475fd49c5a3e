// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.sip.Global;
import java.net.InetAddress;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Counts requests that nobody is known for, by address: some phones are only known by their credentials,
 * so one such request is no news. Addresses that share a place push each other out. Thread-safe.
 */
final class UnidentifiedRequests {

    private static final int PLACES = 4096;

    private final AtomicReferenceArray<@Nullable Seen> places = new AtomicReferenceArray<>(PLACES);
    private volatile Instant emptied = Instant.MIN;

    private record Seen(InetAddress source, Instant since, int count) {}

    /** True if there have been so many of this source that it is worth an event. */
    boolean isSuspicious(InetAddress source, Global settings, Instant now) {
        if (emptied.isBefore(now.minus(settings.unidentifiedRequestPruneInterval()))) {
            emptied = now;
            forgetOld(now, settings);
        }
        int place = Math.floorMod(source.hashCode() * 0x9e3779b9, PLACES);
        Seen after =
                places.updateAndGet(
                        place,
                        seen ->
                                seen == null
                                                || !seen.source().equals(source)
                                                || isOld(seen, now, settings)
                                        ? new Seen(source, now, 1)
                                        : new Seen(source, seen.since(), seen.count() + 1));
        return after != null && after.count() >= settings.unidentifiedRequestCount();
    }

    private void forgetOld(Instant now, Global settings) {
        for (int place = 0; place < PLACES; place++) {
            Seen seen = places.get(place);
            if (seen != null && isOld(seen, now, settings)) {
                places.compareAndSet(place, seen, null);
            }
        }
    }

    private static boolean isOld(Seen seen, Instant now, Global settings) {
        return seen.since().plus(settings.unidentifiedRequestPeriod()).isBefore(now);
    }
}
