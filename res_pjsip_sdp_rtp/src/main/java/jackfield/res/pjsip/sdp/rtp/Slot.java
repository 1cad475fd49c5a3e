// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.sdp.rtp;

import jackfield.res.pjsip.sdp.rtp.SessionDescription.Media;

/** The place of a stream in the descriptions of a session; both sides keep them in order (RFC 3264 §8). */
sealed interface Slot {

    /** Our audio. */
    record Audio() implements Slot {}

    /** A stream that we refuse. */
    record Refused(String kind, String protocol, String format) implements Slot {
        static Refused of(Media media) {
            return new Refused(media.kind(), media.protocol(), media.formats().getFirst());
        }
    }
}
