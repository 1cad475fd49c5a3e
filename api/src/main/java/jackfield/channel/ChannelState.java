// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

/**
 * Where a channel stands.
 *
 * <pre>
 * incoming:  RING ─────────────▶ UP ─▶ hung up
 * outgoing:  DOWN ─▶ DIALING ─▶ RINGING ─▶ UP ─▶ hung up
 * </pre>
 *
 * Each state may be left by hanging up, which is not a state: see {@link Channel#hangupCause}.
 */
public enum ChannelState {
    /** Made, nothing sent. */
    DOWN("Down"),
    /** We call, and have no sign of life yet. */
    DIALING("Dialing"),
    /** Somebody calls us and hears ringing or early media. */
    RING("Ring"),
    /** We call, and the far end rings. */
    RINGING("Ringing"),
    /** Answered. */
    UP("Up");

    private final String label;

    ChannelState(String label) {
        this.label = label;
    }

    /** As shown in {@code core show channels}. */
    public String label() {
        return label;
    }
}
