// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.sip.Global;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * Counts requests that nobody is known for, by address: some phones are only known by their credentials,
 * so one such request is no news. Addresses that share a place push each other out. Thread-safe.
 */
@Component(service = UnidentifiedRequests.class)
public final class UnidentifiedRequests {

    private static final int PLACES = 4096;

    private final AtomicReferenceArray<@Nullable Seen> places = new AtomicReferenceArray<>(PLACES);
    private volatile Instant emptied = Instant.MIN;

    /**
     * An address and its requests.
     *
     * @param since its first one
     */
    public record Seen(InetAddress source, Instant since, int count) {}

    /** Counts a request; says how many of this source that makes within the period. */
    public int count(InetAddress source, Global settings, Instant now) {
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
        return after == null ? 0 : after.count();
    }

    /** All that are not forgotten yet, the oldest first. */
    public List<Seen> all() {
        return IntStream.range(0, PLACES)
                .mapToObj(places::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Seen::since))
                .toList();
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
