// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The last messages of one Call-ID, and which leg they are of. Thread-safe. */
final class CallCapture {

    /** Messages of one Call-ID; the oldest goes first. */
    static final int MOST = 200;

    private final String callId;
    private final Deque<Captured> messages = new ArrayDeque<>();
    private volatile Leg leg = Leg.NONE;
    private boolean gone;

    CallCapture(String callId) {
        this.callId = callId;
    }

    /**
     * A leg of a call.
     *
     * @param linkedId empty if it is not known
     */
    record Leg(String channel, String linkedId) {
        static final Leg NONE = new Leg("", "");
    }

    String callId() {
        return callId;
    }

    Leg leg() {
        return leg;
    }

    void leg(Leg known) {
        leg = known;
    }

    /** By how much the memory in use has grown. */
    synchronized int add(Captured message) {
        if (gone) {
            return 0;
        }
        messages.add(message);
        int grown = message.size();
        return messages.size() > MOST ? grown - messages.remove().size() : grown;
    }

    /** Forgets all; returns how much memory is free now. */
    synchronized int clear() {
        gone = true;
        int freed = messages.stream().mapToInt(Captured::size).sum();
        messages.clear();
        return freed;
    }

    synchronized List<Captured> messages() {
        return new ArrayList<>(messages);
    }
}
