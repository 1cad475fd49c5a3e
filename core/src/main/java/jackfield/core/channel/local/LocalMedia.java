// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel.local;

import jackfield.rtp.Format;
import jackfield.rtp.MediaLeg;
import jackfield.rtp.MediaSink;
import java.util.List;
import java.util.stream.Stream;

/** The media between two halves: what one is sent, the other has received. Thread-safe. */
final class LocalMedia {
    private static final List<Format> FORMATS =
            Stream.concat(Format.AUDIO.stream(), Stream.of(Format.TELEPHONE_EVENT)).toList();

    private final Half first = new Half();
    private final Half second = new Half();

    MediaLeg first() {
        return leg(first, second);
    }

    MediaLeg second() {
        return leg(second, first);
    }

    private static final class Half {
        volatile MediaSink receiver = MediaSink.NONE;
    }

    private static MediaLeg leg(Half own, Half other) {
        MediaSink sink = frame -> other.receiver.accept(frame);
        return new MediaLeg() {
            @Override
            public List<Format> formats() {
                return FORMATS;
            }

            @Override
            public void receiver(MediaSink taken) {
                own.receiver = taken;
            }

            @Override
            public MediaSink sink() {
                return sink;
            }
        };
    }
}
