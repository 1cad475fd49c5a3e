// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media;

import jackfield.rtp.Format;
import jackfield.rtp.MediaFrame;
import jackfield.rtp.MediaSink;
import java.nio.ByteBuffer;

/** Translates frames of one format, in place, and passes all others. Thread-safe. */
final class TableTranslator implements MediaSink {

    private final Format from;
    private final Format to;
    private final byte[] table;
    private final MediaSink next;

    /**
     * @param table for each octet of {@code from} the octet of {@code to}
     */
    TableTranslator(Format from, Format to, byte[] table, MediaSink next) {
        this.from = from;
        this.to = to;
        this.table = table;
        this.next = next;
    }

    @Override
    public void accept(MediaFrame frame) {
        if (frame.format().equals(from)) {
            ByteBuffer payload = frame.payload();
            for (int i = payload.position(); i < payload.limit(); i++) {
                payload.put(i, table[payload.get(i) & 0xff]);
            }
            frame.format(to);
        }
        next.accept(frame);
    }
}
