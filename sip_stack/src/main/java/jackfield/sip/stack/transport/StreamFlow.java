// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import jackfield.sip.stack.loop.NettyLoop;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A TCP or TLS connection, open or being opened. Thread-safe; what it does, it does on its loop. */
@SuppressWarnings("FutureReturnValueIgnored") // what closing comes to is told by channelInactive
final class StreamFlow implements Connection {

    private static final Logger log = LoggerFactory.getLogger(StreamFlow.class);

    private final StreamTransport transport;
    private final NettyLoop loop;
    private final InetSocketAddress remote;
    private final String name;
    private final boolean opening;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private int waitingBytes;
    private @Nullable Channel channel;
    private boolean closed;
    private volatile boolean trusted;

    /**
     * @param name that the certificate is checked for, or empty
     * @param opening by us
     */
    StreamFlow(
            StreamTransport transport,
            NettyLoop loop,
            InetSocketAddress remote,
            String name,
            boolean opening) {
        this.transport = transport;
        this.loop = loop;
        this.remote = remote;
        this.name = name;
        this.opening = opening;
        this.trusted = opening;
    }

    /** What is to be sent when the connection is open. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Waiting(byte[] data, Consumer<Throwable> onFailure) {}

    StreamTransport transport() {
        return transport;
    }

    NettyLoop loop() {
        return loop;
    }

    /** We opened it, so that its failure concerns the operator. */
    boolean opening() {
        return opening;
    }

    boolean trusted() {
        return trusted;
    }

    @Override
    public InetSocketAddress remote() {
        return remote;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void trust() {
        trusted = true;
    }

    @Override
    public void send(byte[] data, Consumer<Throwable> onFailure) {
        loop.executeHere(() -> write(data, onFailure));
    }

    private void write(byte[] data, Consumer<Throwable> onFailure) {
        Channel open = channel;
        if (closed) {
            onFailure.accept(new ClosedChannelException());
        } else if (open == null) {
            enqueue(data, onFailure);
        } else if (!open.isWritable()) {
            onFailure.accept(new IOException("the peer does not read"));
            end("it does not read what is sent");
        } else {
            open.writeAndFlush(Unpooled.wrappedBuffer(data))
                    .addListener(
                            sent -> {
                                Throwable cause = sent.cause();
                                if (cause != null) {
                                    onFailure.accept(cause);
                                }
                            });
        }
    }

    private void enqueue(byte[] data, Consumer<Throwable> onFailure) {
        if (waitingBytes + data.length > transport.limits().unsent()) {
            onFailure.accept(new IOException("too much waits for the connection"));
            return;
        }
        waitingBytes += data.length;
        waiting.add(new Waiting(data, onFailure));
    }

    /** The connection is open. On its loop. */
    void opened(Channel to) {
        if (closed) {
            to.close();
            return;
        }
        channel = to;
        waitingBytes = 0;
        while (!waiting.isEmpty()) {
            Waiting next = waiting.remove();
            write(next.data(), next.onFailure());
        }
    }

    /** It could not be opened, or is gone. On its loop. */
    void gone(Throwable cause) {
        if (closed) {
            return;
        }
        closed = true;
        while (!waiting.isEmpty()) {
            waiting.remove().onFailure().accept(cause);
        }
        transport.closed(this);
    }

    /** Closes it and says why, to those who want to know. On its loop. */
    void end(String reason) {
        log.debug("{}: connection with {} ends: {}", transport, HostPorts.text(remote), reason);
        Channel open = channel;
        if (open != null) {
            open.close();
        }
        gone(new IOException(reason));
    }

    /** Sends what is written, and nothing after it; closes it when the peer has had time to read. On its loop. */
    void endAfterWriting(long millis, String reason) {
        Channel open = channel;
        if (open != null) {
            open.writeAndFlush(Unpooled.EMPTY_BUFFER)
                    .addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
        }
        loop.afterMillis(millis, () -> end(reason));
    }

    @Override
    public void close() {
        loop.executeHere(() -> end("its transport closes"));
    }
}
