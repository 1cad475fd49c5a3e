// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.CallerId;
import jackfield.channel.ChannelDriver;
import jackfield.channel.HangupCause;
import jackfield.rtp.Format;
import jackfield.rtp.MediaLeg;
import jackfield.rtp.MediaSink;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A driver that keeps what it was asked for. */
public class RecordingDriver implements ChannelDriver {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile List<Format> formats = List.of(Format.ULAW);
    private final MediaLeg leg =
            new MediaLeg() {
                @Override
                public List<Format> formats() {
                    return formats;
                }

                @Override
                public void receiver(MediaSink sink) {}

                @Override
                public MediaSink sink() {
                    return MediaSink.NONE;
                }
            };

    public List<String> asked() {
        return asked;
    }

    /** Changes what the leg agreed on. */
    public void agree(Format... agreed) {
        formats = List.of(agreed);
    }

    @Override
    public void call() {
        asked.add("call");
    }

    @Override
    public void ring() {
        asked.add("ring");
    }

    @Override
    public void progress() {
        asked.add("progress");
    }

    @Override
    public void answer() {
        asked.add("answer");
    }

    @Override
    public void hangUp(HangupCause cause) {
        asked.add("hangUp " + cause);
    }

    @Override
    public void connectedLine(CallerId party) {
        asked.add("connectedLine " + party);
    }

    @Override
    public MediaLeg media() {
        return leg;
    }

    @Override
    public Optional<String> read(String item) {
        return Optional.of(item + "!");
    }
}
