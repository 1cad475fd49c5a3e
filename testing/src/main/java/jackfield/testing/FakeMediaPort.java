// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.rtp.MediaFrame;
import jackfield.rtp.MediaPort;
import jackfield.rtp.PacketReader;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** A port that keeps what is sent, and reads what a test hands to it. Confined to the test. */
public final class FakeMediaPort implements MediaPort {

    private final InetSocketAddress local;
    private final int loopNumber;
    private final PacketReader reader;
    private final List<Sent> sent = new ArrayList<>();
    private final List<Sent> sentControl = new ArrayList<>();
    private Optional<InetSocketAddress> peer = Optional.empty();
    private Optional<InetSocketAddress> controlPeer = Optional.empty();
    private boolean closed;

    FakeMediaPort(InetSocketAddress local, int loopNumber, PacketReader reader) {
        this.local = local;
        this.loopNumber = loopNumber;
        this.reader = reader;
    }

    /** A datagram that left. */
    public record Sent(ByteBuffer packet, InetSocketAddress to) {}

    /** Lets an RTP datagram arrive; as a kernel does, drops a stranger's once connected. */
    public void receive(byte[] packet, InetSocketAddress from) {
        if (!closed && peer.map(from::equals).orElse(true)) {
            reader.rtp(buffer(packet), from);
        }
    }

    /** The same for RTCP. */
    public void receiveControl(byte[] packet, InetSocketAddress from) {
        if (!closed && controlPeer.map(from::equals).orElse(true)) {
            reader.rtcp(buffer(packet), from);
        }
    }

    private static ByteBuffer buffer(byte[] packet) {
        ByteBuffer buffer = ByteBuffer.allocateDirect(MediaFrame.HEADROOM + packet.length);
        buffer.position(MediaFrame.HEADROOM).put(packet).flip().position(MediaFrame.HEADROOM);
        return buffer;
    }

    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    public List<Sent> sentControl() {
        return List.copyOf(sentControl);
    }

    public Optional<InetSocketAddress> peer() {
        return peer;
    }

    public Optional<InetSocketAddress> controlPeer() {
        return controlPeer;
    }

    public boolean closed() {
        return closed;
    }

    /** The number that was asked for. */
    public int loopNumber() {
        return loopNumber;
    }

    @Override
    public InetSocketAddress local() {
        return local;
    }

    @Override
    public Executor loop() {
        return Runnable::run;
    }

    @Override
    public void connect(InetSocketAddress rtp) {
        peer = Optional.of(rtp);
    }

    @Override
    public void connectControl(InetSocketAddress rtcp) {
        controlPeer = Optional.of(rtcp);
    }

    @Override
    public void disconnect() {
        peer = Optional.empty();
        controlPeer = Optional.empty();
    }

    @Override
    public boolean send(ByteBuffer packet, InetSocketAddress to) {
        return keep(packet, to, peer, sent);
    }

    @Override
    public boolean sendControl(ByteBuffer packet, InetSocketAddress to) {
        return keep(packet, to, controlPeer, sentControl);
    }

    private boolean keep(
            ByteBuffer packet,
            InetSocketAddress to,
            Optional<InetSocketAddress> connected,
            List<Sent> list) {
        if (closed || !connected.map(to::equals).orElse(true)) {
            return false;
        }
        byte[] octets = new byte[packet.remaining()];
        packet.get(octets);
        list.add(new Sent(ByteBuffer.wrap(octets), to));
        return true;
    }

    @Override
    public void close() {
        closed = true;
    }
}
