// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.authenticator.digest;

import jackfield.res.pjsip.authenticator.digest.Nonces.Nonce;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Remembers what nonces have been used for, so that credentials serve one request only (RFC 7616 §5.12).
 * Memory is bounded: the older half of all is forgotten at once, and nonces as old as what is forgotten
 * count as used up. Thread-safe.
 */
final class NonceUses {

    /** Uses of one nonce of which a retransmission is recognized. */
    private static final int MOST_REMEMBERED = 4;

    private static final Duration SHORTEST_AGE = Duration.ofMinutes(1);

    private final int limit;
    private final AtomicReference<Memory> memory = new AtomicReference<>(Memory.empty());

    /**
     * @param limit nonces that half of the memory holds
     */
    NonceUses(int limit) {
        this.limit = limit;
    }

    /** One request, as far as its retransmission is the same. */
    record Use(long count, String callId, long cseq, String branch, String response) {}

    /**
     * The two halves.
     *
     * @param turned when the newer half was begun
     * @param forgotten no nonce made until then may be used any more
     */
    private record Memory(
            ConcurrentMap<Nonce, List<Use>> newer,
            ConcurrentMap<Nonce, List<Use>> older,
            Instant turned,
            Instant forgotten) {

        static Memory empty() {
            return new Memory(
                    new ConcurrentHashMap<>(),
                    new ConcurrentHashMap<>(),
                    Instant.EPOCH,
                    Instant.EPOCH);
        }
    }

    /**
     * True if a nonce may be used so: its counter is higher than before, or this is a retransmission.
     *
     * @param lifetime of the nonce, which has not ended
     */
    boolean admit(Nonce nonce, Use use, Duration lifetime, Instant now) {
        Memory current = turn(now, lifetime);
        if (!nonce.made().isAfter(current.forgotten)) {
            return false;
        }
        ConcurrentMap<Nonce, List<Use>> half =
                current.older.containsKey(nonce) ? current.older : current.newer;
        List<Use> after = half.merge(nonce, List.of(use), (before, unused) -> joined(before, use));
        return after.contains(use);
    }

    private static List<Use> joined(List<Use> before, Use use) {
        if (use.count() <= before.getFirst().count()) {
            return before;
        }
        return Stream.concat(Stream.of(use), before.stream()).limit(MOST_REMEMBERED).toList();
    }

    /** Nonces that are remembered. */
    int size() {
        Memory current = remembered();
        return current.newer.size() + current.older.size();
    }

    /** Begins a new half if this one is full, or old enough for the other to hold nothing of use. */
    private Memory turn(Instant now, Duration lifetime) {
        Memory current = remembered();
        Duration age = lifetime.compareTo(SHORTEST_AGE) > 0 ? lifetime : SHORTEST_AGE;
        boolean full = current.newer.size() >= limit;
        boolean old = !current.newer.isEmpty() && current.turned.plus(age).isBefore(now);
        if (!full && !old) {
            return current;
        }
        Instant forgotten =
                current.older.keySet().stream()
                        .map(Nonce::made)
                        .max(Instant::compareTo)
                        .filter(current.forgotten::isBefore)
                        .orElse(current.forgotten);
        Memory next = new Memory(new ConcurrentHashMap<>(), current.newer, now, forgotten);
        return memory.compareAndSet(current, next) ? next : remembered();
    }

    private Memory remembered() {
        return Objects.requireNonNull(memory.get());
    }
}
