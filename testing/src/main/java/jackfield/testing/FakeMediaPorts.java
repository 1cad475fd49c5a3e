// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.rtp.MediaPort;
import jackfield.rtp.MediaPorts;
import jackfield.rtp.PacketReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

/** Media ports without sockets: 10000, 10002 and so on. Everything happens on the test's thread. */
public final class FakeMediaPorts implements MediaPorts {

    private final List<FakeMediaPort> ports = new ArrayList<>();
    private int left = Integer.MAX_VALUE;

    /** Lets this many more ports be opened. */
    public void left(int ports) {
        left = ports;
    }

    /** Every port that was opened, also those that are closed again. */
    public List<FakeMediaPort> ports() {
        return List.copyOf(ports);
    }

    /** The port opened last. */
    public FakeMediaPort last() {
        return ports.getLast();
    }

    /** Ports that are open. */
    public long open() {
        return ports.stream().filter(port -> !port.closed()).count();
    }

    @Override
    public MediaPort open(InetAddress local, int loop, PacketReader reader) throws IOException {
        if (left == 0) {
            throw new IOException("no ports are left");
        }
        left--;
        FakeMediaPort port =
                new FakeMediaPort(
                        new InetSocketAddress(local, 10000 + 2 * ports.size()), loop, reader);
        ports.add(port);
        return port;
    }
}
