// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media;

import jackfield.module.Hold;
import jackfield.rtp.MediaPort;
import jackfield.rtp.PacketReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A pair of sockets on a media loop. Thread-safe. */
final class LoopPort implements MediaPort {

    private static final Logger logger = LoggerFactory.getLogger(LoopPort.class);

    private final MediaLoop loop;
    private final InetSocketAddress local;
    private final MediaSocket media;
    private final MediaSocket control;
    private final PacketReader reader;
    private final Hold hold;
    private final Runnable released;
    private final AtomicBoolean closed = new AtomicBoolean();
    private long failures;

    /**
     * @param hold on the reader's module
     * @param released run when the ports are free again
     */
    LoopPort(
            MediaLoop loop,
            InetSocketAddress local,
            MediaSocket media,
            MediaSocket control,
            PacketReader reader,
            Hold hold,
            Runnable released) {
        this.loop = loop;
        this.local = local;
        this.media = media;
        this.control = control;
        this.reader = reader;
        this.hold = hold;
        this.released = released;
    }

    /** Begins to read. On the loop. */
    void register(Selector selector) throws IOException {
        media.register(selector, this::readMedia);
        control.register(selector, this::readControl);
    }

    private void readMedia() {
        try {
            ByteBuffer buffer = loop.buffer();
            InetSocketAddress from = media.receive(buffer);
            if (from != null && !closed.get()) {
                loop.countReceived();
                reader.rtp(buffer, from);
            }
        } catch (IOException e) {
            // the far end has closed its port, or the network is away for a moment
        } catch (Throwable e) {
            failed(e);
        }
    }

    private void readControl() {
        try {
            ByteBuffer buffer = loop.buffer();
            InetSocketAddress from = control.receive(buffer);
            if (from != null && !closed.get()) {
                reader.rtcp(buffer, from);
            }
        } catch (IOException e) {
            // as above
        } catch (Throwable e) {
            failed(e);
        }
    }

    /** A reader that fails does so for each packet: it is said once. */
    private void failed(Throwable failure) {
        if (failures++ == 0) {
            logger.error("The reader of port {} failed on a packet", shown(), failure);
        }
    }

    private String shown() {
        return local.getAddress().getHostAddress() + " " + local.getPort();
    }

    @Override
    public InetSocketAddress local() {
        return local;
    }

    @Override
    public Executor loop() {
        return loop;
    }

    @Override
    public void connect(InetSocketAddress rtp) {
        loop.run(() -> change(media, rtp));
    }

    @Override
    public void connectControl(InetSocketAddress rtcp) {
        loop.run(() -> change(control, rtcp));
    }

    @Override
    public void disconnect() {
        loop.run(
                () -> {
                    change(media, null);
                    change(control, null);
                });
    }

    private void change(MediaSocket socket, @Nullable InetSocketAddress peer) {
        if (closed.get()) {
            return;
        }
        if (peer == null) {
            socket.disconnect();
        } else {
            socket.connect(peer);
        }
    }

    @Override
    public boolean send(ByteBuffer packet, InetSocketAddress to) {
        boolean sent = media.send(packet, to);
        if (sent) {
            loop.countSent();
        }
        return sent;
    }

    @Override
    public boolean sendControl(ByteBuffer packet, InetSocketAddress to) {
        return control.send(packet, to);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            loop.execute(() -> loop.close(this));
        }
    }

    /** Closes the sockets, which go when the selector lets go of them. */
    void closeSockets() {
        closed.set(true);
        media.close();
        control.close();
    }

    /** The sockets are gone. */
    void gone() {
        if (failures > 1) {
            logger.error("The reader of port {} failed on {} packets", shown(), failures);
        }
        released.run();
        hold.close();
    }
}
