// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.rtp.Format;
import jackfield.rtp.MediaFrame;
import jackfield.rtp.MediaSink;
import jackfield.rtp.RtpLeg;
import jackfield.rtp.RtpStatistics;
import jackfield.rtp.RtpStream;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A leg without ports: keeps what was agreed on and what is sent. Confined to the test. */
public final class FakeRtpLeg implements RtpLeg {

    private final InetSocketAddress local;
    private final int loop;
    private final List<RtpStream> streams = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private MediaSink receiver = MediaSink.NONE;
    private boolean closed;

    FakeRtpLeg(InetSocketAddress local, int loop) {
        this.local = local;
        this.loop = loop;
    }

    /** Every agreement so far. */
    public List<RtpStream> streams() {
        return List.copyOf(streams);
    }

    /** The latest agreement. */
    public RtpStream stream() {
        return streams.getLast();
    }

    /** Lets a frame arrive from the far end. */
    public void receive(MediaFrame frame) {
        receiver.accept(frame);
    }

    /** What the sink took: format, sequence number and length, as in {@code ulaw 7 160}. */
    public List<String> sent() {
        return List.copyOf(sent);
    }

    public boolean closed() {
        return closed;
    }

    /** The number that was asked for. */
    public int loop() {
        return loop;
    }

    @Override
    public InetSocketAddress local() {
        return local;
    }

    @Override
    public Optional<InetSocketAddress> remote() {
        return streams.isEmpty() ? Optional.empty() : Optional.of(stream().remote());
    }

    @Override
    public List<Format> formats() {
        return streams.isEmpty() ? List.of() : stream().formats();
    }

    @Override
    public void receiver(MediaSink sink) {
        receiver = sink;
    }

    @Override
    public MediaSink sink() {
        return frame ->
                sent.add(
                        frame.format()
                                + " "
                                + frame.sequence()
                                + " "
                                + frame.payload().remaining());
    }

    @Override
    public void negotiated(RtpStream stream) {
        streams.add(stream);
    }

    @Override
    public RtpStatistics statistics() {
        return new RtpStatistics(0, 0, 0, sent.size(), 0, 0, 0, Double.NaN);
    }

    @Override
    public void close() {
        closed = true;
    }
}
