// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media;

import jackfield.rtp.MediaFrame;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.AlreadyConnectedException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.NotYetConnectedException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.UnresolvedAddressException;
import java.nio.channels.UnsupportedAddressTypeException;
import org.jspecify.annotations.Nullable;

/**
 * One of the two sockets of a port. Sending is thread-safe; the rest is confined to the owner's loop.
 */
final class MediaSocket {

    private final DatagramChannel channel;
    private volatile @Nullable InetSocketAddress peer;

    private MediaSocket(DatagramChannel channel) {
        this.channel = channel;
    }

    static MediaSocket bind(InetAddress address, int port) throws IOException {
        boolean wide = address.getAddress().length > 4;
        DatagramChannel channel =
                DatagramChannel.open(
                        wide ? StandardProtocolFamily.INET6 : StandardProtocolFamily.INET);
        try {
            channel.configureBlocking(false);
            channel.bind(new InetSocketAddress(address, port));
            return new MediaSocket(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    void register(Selector selector, Runnable whenReady) throws IOException {
        channel.register(selector, SelectionKey.OP_READ, whenReady);
    }

    /**
     * Reads one datagram to behind the headroom.
     *
     * @return who sent it, or null if there was nothing to read
     */
    @Nullable InetSocketAddress receive(ByteBuffer buffer) throws IOException {
        buffer.clear().position(MediaFrame.HEADROOM);
        InetSocketAddress from = peer;
        if (from == null) {
            from = (InetSocketAddress) channel.receive(buffer);
        } else if (channel.read(buffer) < 0) {
            from = null;
        }
        buffer.limit(buffer.position()).position(MediaFrame.HEADROOM);
        return buffer.hasRemaining() ? from : null;
    }

    boolean send(ByteBuffer packet, InetSocketAddress to) {
        InetSocketAddress connected = peer;
        try {
            if (connected == null) {
                return channel.send(packet, to) > 0;
            }
            return connected.equals(to) && channel.write(packet) > 0;
        } catch (IOException // also: the far end has said that nobody listens there
                | UnresolvedAddressException
                | UnsupportedAddressTypeException
                | AlreadyConnectedException // another thread was quicker
                | NotYetConnectedException e) {
            return false;
        }
    }

    void connect(InetSocketAddress to) {
        if (to.equals(peer)) {
            return;
        }
        disconnect();
        try {
            channel.connect(to);
            peer = to;
        } catch (IOException | UnresolvedAddressException | UnsupportedAddressTypeException e) {
            disconnect(); // cannot be reached: it stays open to all, and the reader tells them
            // apart
        }
    }

    void disconnect() {
        peer = null;
        try {
            channel.disconnect();
        } catch (IOException e) {
            close(); // the socket is of no use any more
        }
    }

    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // it is closed all the same
        }
    }
}
