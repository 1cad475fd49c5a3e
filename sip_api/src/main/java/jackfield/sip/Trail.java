// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each stage said of one request, and why, in the order they were asked. A stage adds a step where it
 * decides; text is made of it only when somebody asks. Written by one thread at a time, read by any.
 */
public final class Trail {

    /** A request that is worked on for long, such as an INVITE that rings, must not grow without end. */
    private static final int MOST = 64;

    private final Instant time;
    private final String method;
    private final Object uri;
    private final Object from;
    private final InetSocketAddress source;
    private final String callId;
    private volatile @Nullable Node last;

    /**
     * @param uri Request-URI, as anything that prints as it
     * @param from URI of From, likewise
     */
    public Trail(
            Instant time,
            String method,
            Object uri,
            Object from,
            InetSocketAddress source,
            String callId) {
        this.time = time;
        this.method = method;
        this.uri = uri;
        this.from = from;
        this.source = source;
        this.callId = callId;
    }

    private record Node(Step step, int number, @Nullable Node before) {}

    /**
     * What one stage said.
     *
     * @param stage in a word or two: {@code source ACL}, {@code identify}
     * @param words with {@code %s} for each value
     * @param values immutable and small, since they are kept for a while; never a secret
     */
    public record Step(String stage, String words, List<Object> values) {

        public String text() {
            return words.formatted(values.toArray());
        }

        @Override
        public String toString() {
            return stage + ": " + text();
        }
    }

    /** As in {@link Step}. */
    public void add(String stage, String words, Object... values) {
        Node before = last;
        int number = before == null ? 1 : before.number() + 1;
        if (number <= MOST) {
            last = new Node(new Step(stage, words, List.of(values)), number, before);
        }
    }

    /** How many steps there are. */
    public int length() {
        Node now = last;
        return now == null ? 0 : now.number();
    }

    /** In the order they were taken. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Node node = last; node != null; node = node.before()) {
            steps.add(node.step());
        }
        return List.copyOf(steps.reversed());
    }

    public Instant time() {
        return time;
    }

    public String method() {
        return method;
    }

    /** Request-URI. */
    public String uri() {
        return uri.toString();
    }

    /** URI of From. */
    public String from() {
        return from.toString();
    }

    public InetSocketAddress source() {
        return source;
    }

    public String callId() {
        return callId;
    }
}
