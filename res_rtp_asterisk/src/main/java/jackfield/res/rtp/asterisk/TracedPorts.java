// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.rtp.asterisk;

import jackfield.rtp.MediaPort;
import jackfield.rtp.MediaPorts;
import jackfield.rtp.PacketReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;

/** Ports whose packets can be seen in the log. Thread-safe. */
final class TracedPorts implements MediaPorts {

    private final MediaPorts ports;
    private final PacketTrace trace;

    TracedPorts(MediaPorts ports, PacketTrace trace) {
        this.ports = ports;
        this.trace = trace;
    }

    @Override
    public MediaPort open(InetAddress local, int loop, PacketReader reader) throws IOException {
        return new TracedPort(ports.open(local, loop, new TracedReader(reader, trace)), trace);
    }

    private record TracedReader(PacketReader reader, PacketTrace trace) implements PacketReader {
        @Override
        public void rtp(ByteBuffer packet, InetSocketAddress from) {
            trace.rtp(true, packet, from);
            reader.rtp(packet, from);
        }

        @Override
        public void rtcp(ByteBuffer packet, InetSocketAddress from) {
            trace.rtcp(true, packet, from);
            reader.rtcp(packet, from);
        }
    }

    private record TracedPort(MediaPort port, PacketTrace trace) implements MediaPort {
        @Override
        public InetSocketAddress local() {
            return port.local();
        }

        @Override
        public Executor loop() {
            return port.loop();
        }

        @Override
        public void connect(InetSocketAddress rtp) {
            port.connect(rtp);
        }

        @Override
        public void connectControl(InetSocketAddress rtcp) {
            port.connectControl(rtcp);
        }

        @Override
        public void disconnect() {
            port.disconnect();
        }

        @Override
        public boolean send(ByteBuffer packet, InetSocketAddress to) {
            trace.rtp(false, packet, to);
            return port.send(packet, to);
        }

        @Override
        public boolean sendControl(ByteBuffer packet, InetSocketAddress to) {
            trace.rtcp(false, packet, to);
            return port.sendControl(packet, to);
        }

        @Override
        public void close() {
            port.close();
        }
    }
}
