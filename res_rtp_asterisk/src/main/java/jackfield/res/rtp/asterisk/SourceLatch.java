// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.rtp.RtpSettings.StrictRtp;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Decides whose packets are taken. A source has to send some packets in a row; then it is the one. For a
 * while a source that fits the session description better may still replace it: first the very address
 * named there, then another port of that host, then anybody; and nobody is believed while a better one
 * is heard. After that all others are strangers.
 * Confined to the owner's loop.
 */
final class SourceLatch {

    /** How long after an agreement a better source is waited for. */
    static final Duration LEARNING = Duration.ofSeconds(5);

    private static final int BEST = 2;

    private final StrictRtp strict;
    private final int probation;
    private final Candidates[] byRank = {new Candidates(), new Candidates(), new Candidates()};
    private @Nullable InetSocketAddress expected;
    private @Nullable InetSocketAddress source;
    private boolean heard;
    private boolean settled;
    private int bestSeen;
    private long learningEnds;

    SourceLatch(StrictRtp strict, int probation) {
        this.strict = strict;
        this.probation = probation;
    }

    /**
     * Learns anew. If the same address is named again, the source of before goes on being taken, and
     * another one of its rank replaces it only if it is silent.
     *
     * @param named in the session description
     * @param now in nanoseconds
     */
    void learn(InetSocketAddress named, long now) {
        if (!named.equals(expected)) {
            source = null;
        }
        expected = named;
        heard = false;
        settled = false;
        bestSeen = 0;
        learningEnds = now + LEARNING.toNanos();
        for (Candidates candidates : byRank) {
            candidates.clear();
        }
    }

    /**
     * Takes note of a packet.
     *
     * @param plausible its payload type was agreed on
     * @return whether the packet is to be taken
     */
    boolean admits(InetSocketAddress from, int sequence, boolean plausible, long now) {
        if (strict == StrictRtp.NO) {
            source = plausible ? from : source;
            return plausible || from.equals(source);
        }
        if (from.equals(source)) {
            heard = true;
            settled |= rank(from) == BEST || now - learningEnds >= 0;
            return true;
        }
        return plausible && !settled && learned(from, sequence, now);
    }

    private boolean learned(InetSocketAddress from, int sequence, long now) {
        int rank = rank(from);
        bestSeen = Math.max(bestSeen, rank);
        boolean late = now - learningEnds >= 0;
        if (rank < bestSeen && !late || source != null && !mayReplace(rank, late)) {
            return false;
        }
        boolean qualified = byRank[rank].inRow(from, sequence) >= probation;
        if (qualified) {
            source = from;
            heard = true;
            settled = rank == BEST;
        }
        // what comes from the very address that was named is worth hearing from the first packet on
        return qualified || source == null && rank == BEST;
    }

    private boolean mayReplace(int rank, boolean late) {
        int current = rank(source);
        return !late && rank > current || (late || rank == current) && !heard;
    }

    private int rank(@Nullable InetSocketAddress from) {
        if (from == null || expected == null) {
            return 0;
        }
        if (from.equals(expected)) {
            return BEST;
        }
        return from.getAddress().equals(expected.getAddress()) ? 1 : 0;
    }

    /** Whose packets are taken, or null while nobody's are. */
    @Nullable InetSocketAddress source() {
        return source;
    }

    /** No other source will be taken before {@link #learn}. */
    boolean settled() {
        return settled;
    }
}
