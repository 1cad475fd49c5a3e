// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.shield;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.Contact;
import jackfield.sip.Contacts;
import jackfield.sip.spi.SourceShield.Admission;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is remembered of sources, and what follows from it. Strangers, known sources and blocked ones have
 * tables of their own, so that no flood of strangers makes a known source forgotten. Thread-safe.
 */
@Component(service = Guard.class)
public final class Guard {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private final LongSupplier clock;
    private final ConfigView<ShieldSettings> settings;
    private final ConfigView.Subscription changes;
    private final SourceTable strangers;
    private final SourceTable known;
    private final SourceTable knownRates;
    private final SourceTable failures;
    private final SourceTable blocked;
    private final LongAdder dropped = new LongAdder();
    private final LongAdder beyond = new LongAdder();
    private volatile Limits limits;

    @Activate
    public Guard(@Reference ConfigStore config, @Reference Contacts contacts) {
        this(config, sinceNow());
        contacts.all().values().stream()
                .flatMap(Collection::stream)
                .map(Contact::source)
                .forEach(source -> proven(source.getAddress()));
    }

    Guard(ConfigStore config, LongSupplier clock) {
        this.clock = clock;
        settings = config.view(ShieldSettings.class);
        limits = Limits.of(settings.single());
        int sources = settings.single().sources();
        strangers = new SourceTable(sources);
        known = new SourceTable(sources);
        knownRates = new SourceTable(sources);
        failures = new SourceTable(sources);
        blocked = new SourceTable(sources);
        changes = settings.onChange(() -> limits = Limits.of(settings.single()));
    }

    /** Never 0 and never negative. */
    private static LongSupplier sinceNow() {
        long start = System.nanoTime() - 1;
        return () -> System.nanoTime() - start;
    }

    @Deactivate
    void deactivate() {
        changes.close();
    }

    Admission admit(InetAddress source, boolean request) {
        Limits now = limits;
        long key = SourceKey.of(source);
        if (!now.enabled() || SourceKey.isLoopback(key)) {
            return Admission.PASS;
        }
        long time = clock.getAsLong();
        if (blocked.time(key) > time) {
            dropped.increment();
            return Admission.DROP;
        }
        if (!request) {
            return Admission.PASS;
        }
        boolean fits =
                known.time(key) > time
                        ? knownRates.take(key, time, now.known())
                        : now.isTrusted(key, source) || strangers.take(key, time, now.strangers());
        if (!fits) {
            beyond.increment();
        }
        return fits ? Admission.PASS : now.beyond();
    }

    void proven(InetAddress source) {
        long key = SourceKey.of(source);
        if (!SourceKey.isLoopback(key)) {
            known.put(key, clock.getAsLong() + limits.knownFor());
            failures.remove(key);
        }
    }

    boolean knows(InetAddress source) {
        long key = SourceKey.of(source);
        return known.time(key) > clock.getAsLong() || limits.isTrusted(key, source);
    }

    /** Counts a failure; those who fail too often are blocked, unless they are known. */
    void failed(InetAddress source) {
        Limits now = limits;
        long key = SourceKey.of(source);
        long time = clock.getAsLong();
        if (now.enabled()
                && !knows(source)
                && blocked.time(key) <= time
                && isLast(key, time, now.failures())) {
            blocked.put(key, time + now.blockTime());
            LOG.warn(
                    "{} failed to prove itself too often and is blocked for {} s",
                    SourceKey.text(key),
                    now.blockTime() / 1_000_000_000);
        }
    }

    private boolean isLast(long key, long time, Rate rate) {
        return !rate.isUnlimited()
                && (!failures.take(key, time, rate) || rate.left(failures.time(key), time) == 0);
    }

    void block(InetAddress source, Duration time) {
        blocked.put(SourceKey.of(source), clock.getAsLong() + time.toNanos());
    }

    /** False if it was not blocked. */
    boolean unblock(InetAddress source) {
        long key = SourceKey.of(source);
        boolean was = blocked.time(key) > clock.getAsLong();
        blocked.remove(key);
        failures.remove(key);
        return was;
    }

    /** Those who are blocked, and for how many seconds more. */
    Map<String, Long> blocked() {
        Map<String, Long> all = new TreeMap<>();
        long now = clock.getAsLong();
        blocked.forEach(
                key -> {
                    long left = blocked.time(key) - now;
                    if (left > 0) {
                        all.put(SourceKey.text(key), (left + 999_999_999) / 1_000_000_000);
                    }
                });
        return all;
    }

    Standing standing(InetAddress source) {
        Limits now = limits;
        long key = SourceKey.of(source);
        long time = clock.getAsLong();
        boolean isKnown = known.time(key) > time;
        Rate rate = isKnown ? now.known() : now.strangers();
        return new Standing(
                SourceKey.text(key),
                now.isTrusted(key, source),
                isKnown,
                Math.max(0, blocked.time(key) - time) / 1_000_000_000,
                rate,
                rate.left((isKnown ? knownRates : strangers).time(key), time),
                now.failures().burst() - now.failures().left(failures.time(key), time));
    }

    ShieldSettings settings() {
        return settings.single();
    }

    Totals totals() {
        return new Totals(
                live(strangers), live(known), strangers.capacity(), dropped.sum(), beyond.sum());
    }

    private long live(SourceTable table) {
        long now = clock.getAsLong();
        long[] count = new long[1];
        table.forEach(key -> count[0] += table.time(key) > now ? 1 : 0);
        return count[0];
    }
}
