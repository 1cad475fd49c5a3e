// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.rtp.Format;
import jackfield.rtp.MediaFrame;
import jackfield.rtp.MediaLeg;
import jackfield.rtp.MediaSink;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A leg whose far end is the test: it keeps what is sent to it, and says what the test wants. */
public final class FakeMediaLeg implements MediaLeg {

    /** A frame that was sent, kept. */
    public record Sent(Format format, List<Byte> payload, int sequence) {}

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private volatile List<Format> formats;
    private volatile MediaSink receiver = MediaSink.NONE;
    private final Awaiting<Boolean> received = new Awaiting<>();
    private int sequence;

    public FakeMediaLeg(Format... formats) {
        this.formats = List.of(formats);
    }

    /** Changes what was agreed on. */
    public void agree(Format... agreed) {
        formats = List.of(agreed);
    }

    /** The far end says something. */
    public void receive(Format format, int... payload) {
        ByteBuffer buffer = ByteBuffer.allocate(MediaFrame.HEADROOM + payload.length);
        buffer.position(MediaFrame.HEADROOM);
        for (int value : payload) {
            buffer.put((byte) value);
        }
        buffer.flip().position(MediaFrame.HEADROOM);
        sequence++;
        receiver.accept(new MediaFrame().set(format, buffer, 1, sequence, sequence * 160));
    }

    /** What the far end got to hear. */
    public List<Sent> sent() {
        return sent;
    }

    /** Waits until somebody has asked for what is received. */
    public void awaitReceiver() {
        received.await(true);
    }

    /** True if somebody takes what is received. */
    public boolean hasReceiver() {
        return receiver != MediaSink.NONE;
    }

    @Override
    public List<Format> formats() {
        return formats;
    }

    @Override
    public void receiver(MediaSink sink) {
        receiver = sink;
        received.add(sink != MediaSink.NONE);
    }

    @Override
    public MediaSink sink() {
        return this::keep;
    }

    private void keep(MediaFrame frame) {
        ByteBuffer payload = frame.payload().duplicate();
        List<Byte> bytes = new ArrayList<>();
        while (payload.hasRemaining()) {
            bytes.add(payload.get());
        }
        sent.add(new Sent(frame.format(), List.copyOf(bytes), frame.sequence()));
    }
}
