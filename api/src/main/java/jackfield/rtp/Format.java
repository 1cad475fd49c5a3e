// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.rtp;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of media: a codec, or telephone events.
 *
 * @param name as in configuration files, such as {@code ulaw}
 * @param encoding as in SDP, such as {@code PCMU}
 * @param clockRate RTP clock in Hz
 * @param payloadType the static one of RFC 3551, or -1
 */
public record Format(String name, String encoding, int clockRate, int payloadType) {

    /** G.711 µ-law. */
    public static final Format ULAW = new Format("ulaw", "PCMU", 8000, 0);

    /** G.711 A-law. */
    public static final Format ALAW = new Format("alaw", "PCMA", 8000, 8);

    /** RFC 4733 events. */
    public static final Format TELEPHONE_EVENT =
            new Format("telephone-event", "telephone-event", 8000, -1);

    /** The audio codecs that can be negotiated. */
    public static final List<Format> AUDIO = List.of(ULAW, ALAW);

    /** Looks a codec up by its name in configuration files, without regard to case. */
    public static Optional<Format> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return AUDIO.stream().filter(format -> format.name().equals(wanted)).findFirst();
    }

    @Override
    public String toString() {
        return name;
    }
}
