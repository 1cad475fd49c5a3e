// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

import java.util.Optional;

/**
 * How far a call may still be passed on: Max-Forwards of SIP (RFC 3261 §20.22), counted down from leg to
 * leg through the exchange (RFC 7332 §3), so that a call that comes back to itself ends. A facet of a
 * channel.
 *
 * @param left 0 if no further leg may be made
 */
public record Hops(int left) {

    /** For a call that begins here (RFC 3261 §8.1.1.6). */
    public static final int MOST = 70;

    /** What a leg caused so has; a cause that does not say begins a call. */
    public static Hops after(CallCause cause, int most) {
        Optional<Hops> before =
                cause instanceof Channel caller ? caller.facet(Hops.class) : Optional.empty();
        return before.map(hops -> new Hops(hops.left() - 1)).orElse(new Hops(most));
    }

    /** No leg may be made. */
    public boolean spent() {
        return left < 0;
    }
}
