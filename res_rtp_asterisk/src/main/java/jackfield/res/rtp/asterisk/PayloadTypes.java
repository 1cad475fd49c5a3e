// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.rtp.Format;
import jackfield.rtp.RtpStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the payload types of one agreement mean, in both directions. Immutable, thread-safe. */
final class PayloadTypes {

    private static final int TYPES = 128;

    private final @Nullable Format[] received = new Format[TYPES];
    private final List<Format> formats;
    private final int[] sent;

    PayloadTypes(RtpStream stream) {
        stream.receiveTypes()
                .forEach(
                        (type, format) -> {
                            if (type >= 0 && type < TYPES) {
                                received[type] = format;
                            }
                        });
        formats = List.copyOf(stream.sendTypes().keySet());
        sent = formats.stream().mapToInt(stream.sendTypes()::get).toArray();
    }

    /** The format of a received type, or null if it was not agreed on. */
    @Nullable Format format(int type) {
        return received[type];
    }

    /** The type to send a format with, or -1 if it was not agreed on. */
    int type(Format format) {
        for (int i = 0; i < sent.length; i++) {
            if (formats.get(i).equals(format)) {
                return sent[i];
            }
        }
        return -1;
    }
}
