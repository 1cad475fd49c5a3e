// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module.generation;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * One installed bundle of a module, and how often it is in use.
 *
 * <pre>
 * CANDIDATE --admit--> SERVING --withdraw--> LEAVING --retire, last exit--> drained
 * </pre>
 *
 * Its services are offered while it is serving. Thread-safe.
 */
public final class Generation {

    /** Set in the counter once no new use may begin. */
    private static final long RETIRED = Long.MIN_VALUE;

    /** Where a generation stands between its start and its end. */
    enum Stage {
        CANDIDATE,
        SERVING,
        LEAVING
    }

    private final String module;
    private final long number;
    private final AtomicLong uses = new AtomicLong();
    private final ConcurrentMap<String, LongAdder> held = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> drained = new CompletableFuture<>();
    private volatile Stage stage = Stage.CANDIDATE;

    /**
     * @param module name of the module
     * @param number the bundle's id; a newer generation has a greater one
     */
    Generation(String module, long number) {
        this.module = module;
        this.number = number;
    }

    /** A bundle of the kernel, which serves from its start to the end. */
    static Generation ofKernel(String bundle, long number) {
        Generation kernel = new Generation(bundle, number);
        kernel.stage = Stage.SERVING;
        return kernel;
    }

    public String module() {
        return module;
    }

    public long number() {
        return number;
    }

    Stage stage() {
        return stage;
    }

    void stage(Stage next) {
        if (next.compareTo(stage) < 0) {
            throw new IllegalStateException(module + " cannot go from " + stage + " to " + next);
        }
        stage = next;
    }

    /** Begins a use; false once retired. */
    boolean enter() {
        long before;
        do {
            before = uses.get();
            if (before < 0) {
                return false;
            }
        } while (!uses.compareAndSet(before, before + 1));
        return true;
    }

    /** Begins a use on behalf of work that is under way; false only if none is left. */
    boolean hold(String what) {
        long before;
        do {
            before = uses.get();
            if (before == RETIRED) {
                return false;
            }
        } while (!uses.compareAndSet(before, before + 1));
        held.computeIfAbsent(what, any -> new LongAdder()).increment();
        return true;
    }

    void exit() {
        if (uses.decrementAndGet() == RETIRED) {
            drained.complete(null);
        }
    }

    void letGo(String what) {
        held.computeIfAbsent(what, any -> new LongAdder()).decrement();
        exit();
    }

    /** Lets no new use begin. The stage completes when the last one has ended, on the thread that ended it. */
    CompletionStage<Void> retire() {
        if (uses.getAndUpdate(count -> count | RETIRED) == 0) {
            drained.complete(null);
        }
        return drained.minimalCompletionStage();
    }

    /** Retires if nothing of this is in use at this moment; else nothing changes. */
    boolean retireIfIdle() {
        boolean idle = uses.compareAndSet(0, RETIRED) || uses.get() == RETIRED;
        if (idle) {
            drained.complete(null);
        }
        return idle;
    }

    /** Leases and holds that are open. */
    public long uses() {
        return uses.get() & ~RETIRED;
    }

    /** What the kernel keeps of this generation: class names and how many of each. */
    public Map<String, Long> held() {
        Map<String, Long> kept = new TreeMap<>();
        held.forEach(
                (what, count) -> {
                    if (count.sum() > 0) {
                        kept.put(what, count.sum());
                    }
                });
        return kept;
    }

    @Override
    public String toString() {
        return module + "#" + number;
    }
}
