// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/** Messages by Call-ID in a bounded piece of memory; the oldest Call-ID goes first. Thread-safe. */
final class CallRing {

    private static final int OVERHEAD = 400;

    private final long limit;
    private final ConcurrentMap<String, CallCapture> calls = new ConcurrentHashMap<>();
    private final Queue<CallCapture> order = new ConcurrentLinkedQueue<>();
    private final AtomicLong size = new AtomicLong();

    /**
     * @param limit in bytes
     */
    CallRing(long limit) {
        this.limit = limit;
    }

    boolean knows(String callId) {
        return calls.containsKey(callId);
    }

    /** The call of this id, which begins if it was not known. */
    CallCapture of(String callId) {
        CallCapture known = calls.get(callId);
        return known != null ? known : calls.computeIfAbsent(callId, this::begun);
    }

    private CallCapture begun(String callId) {
        CallCapture begun = new CallCapture(callId);
        order.add(begun);
        size.addAndGet(OVERHEAD + 2L * callId.length());
        return begun;
    }

    void add(String callId, Captured message) {
        if (size.addAndGet(of(callId).add(message)) > limit) {
            makeRoom();
        }
    }

    private void makeRoom() {
        while (size.get() > limit) {
            CallCapture oldest = order.poll();
            if (oldest == null) {
                return;
            }
            calls.remove(oldest.callId(), oldest);
            size.addAndGet(-(oldest.clear() + OVERHEAD + 2L * oldest.callId().length()));
        }
    }

    /** Bytes in use, by and large. */
    long size() {
        return size.get();
    }

    /** In the order they began. */
    List<CallCapture> all() {
        return new ArrayList<>(order);
    }

    Optional<CallCapture> find(String callId) {
        return Optional.ofNullable(calls.get(callId));
    }
}
