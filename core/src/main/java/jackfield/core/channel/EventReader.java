// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.rtp.MediaFrame;
import jackfield.rtp.MediaSink;
import java.nio.ByteBuffer;

/**
 * Reads telephone events (RFC 4733 §2.3): the packets of one key share a timestamp, and the first that
 * arrives counts, whichever it is. Confined to one media loop.
 */
final class EventReader implements MediaSink {
    /** By event code, RFC 4733 §3.2. */
    private static final String KEYS = "0123456789*#ABCD";

    private static final int LENGTH = 4;

    /** Takes keys on a media loop. */
    interface Keys {
        void pressed(char key);
    }

    private final Keys keys;
    private boolean begun;
    private long source;
    private int timestamp;

    EventReader(Keys keys) {
        this.keys = keys;
    }

    @Override
    public void accept(MediaFrame frame) {
        ByteBuffer payload = frame.payload();
        if (payload.remaining() < LENGTH) {
            return;
        }
        int code = payload.get(payload.position()) & 0xff;
        boolean known = begun && source == frame.source() && timestamp == frame.timestamp();
        begun = true;
        source = frame.source();
        timestamp = frame.timestamp();
        if (!known && code < KEYS.length()) {
            keys.pressed(KEYS.charAt(code));
        }
    }
}
