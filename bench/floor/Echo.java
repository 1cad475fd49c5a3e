// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;

/** The floor of a SIP server in Java: one NIO selector that sends each datagram back where it came from. */
final class Echo {

    private Echo() {}

    /** @param args the port on 127.0.0.1 to listen on */
    public static void main(String[] args) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(65536);
        try (Selector selector = Selector.open();
                DatagramChannel channel = DatagramChannel.open()) {
            channel.bind(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            while (true) {
                selector.select(key -> echo(channel, buffer));
            }
        }
    }

    private static void echo(DatagramChannel channel, ByteBuffer buffer) {
        try {
            buffer.clear();
            for (SocketAddress from; (from = channel.receive(buffer)) != null; buffer.clear()) {
                channel.send(buffer.flip(), from);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
