// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.transport;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import jackfield.sip.stack.loop.Failures;
import jackfield.sip.stack.wire.StreamFramer;
import jackfield.thread.Timers.Timer;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Last handler of a connection: bytes in, messages on; and what a connection is held to. Confined to its loop. */
final class StreamHandler extends SimpleChannelInboundHandler<ByteBuf>
        implements StreamFramer.Sink {

    private static final Logger log = LoggerFactory.getLogger(StreamHandler.class);
    private static final byte[] PONG = "\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PING = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final Duration NEXT_LOOK = Duration.ofSeconds(30);

    /** Closing at once could make the peer's system throw away the answer before it is read. */
    private static final long TO_READ_MILLIS = 1_000;

    private static final int MOST_AFTER_REFUSAL = 256 * 1024;

    private final StreamFlow flow;
    private final StreamFramer framer = new StreamFramer(this);
    private long timed;
    private @Nullable Timer message;
    private @Nullable Timer idle;
    private @Nullable Timer keepAlive;
    private boolean refused;
    private int afterRefusal;

    StreamHandler(StreamFlow flow) {
        this.flow = flow;
    }

    /** The connection stands, and TLS with it if there is any. */
    void begin() {
        watchIdle();
        nextPing();
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ByteBuf content) {
        if (refused) {
            afterRefusal += content.readableBytes();
            if (afterRefusal > MOST_AFTER_REFUSAL) {
                flow.end("it goes on after it was refused");
            }
            return;
        }
        byte[] data = new byte[content.readableBytes()];
        content.readBytes(data);
        framer.feed(data);
        if (!refused) {
            watchMessage();
            watchIdle();
        }
    }

    @Override
    public void message(byte[] data) {
        flow.transport()
                .kit()
                .receiver()
                .received(flow.transport(), flow.loop(), data, flow.remote());
    }

    @Override
    public void ping() {
        flow.send(PONG, cause -> {});
    }

    @Override
    public void refused(byte[] head, int status, String reason) {
        refused = true;
        cancel(message);
        cancel(idle);
        boolean answered =
                flow.transport()
                        .kit()
                        .receiver()
                        .refused(
                                flow.transport(), flow.loop(), head, status, reason, flow.remote());
        if (answered) {
            flow.endAfterWriting(TO_READ_MILLIS, reason);
        } else {
            flow.end(reason);
        }
    }

    /** A message that began must be complete in time. */
    private void watchMessage() {
        if (framer.within() && framer.begun() == timed) {
            return;
        }
        cancel(message);
        message = null;
        if (framer.within()) {
            timed = framer.begun();
            message =
                    flow.loop()
                            .after(
                                    flow.transport().limits().message(),
                                    () -> flow.end("a message does not become complete"));
        }
    }

    /** Who has not been recognized may not be silent for long. */
    private void watchIdle() {
        cancel(idle);
        idle =
                flow.trusted()
                        ? null
                        : flow.loop()
                                .after(
                                        flow.transport().limits().idle(),
                                        () -> {
                                            if (!flow.trusted()) {
                                                flow.end("nobody was recognized there");
                                            }
                                        });
    }

    /** {@code keep_alive_interval}, as it is configured now. */
    private void nextPing() {
        Duration interval = flow.transport().kit().global().get().keepAliveInterval();
        boolean wanted = interval.isPositive();
        keepAlive =
                flow.loop()
                        .after(
                                wanted ? interval : NEXT_LOOK,
                                () -> {
                                    if (wanted) {
                                        flow.send(PING, cause -> {});
                                    }
                                    nextPing();
                                });
    }

    private static void cancel(@Nullable Timer timer) {
        if (timer != null) {
            timer.cancel();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        cancel(message);
        cancel(idle);
        cancel(keepAlive);
        flow.gone(new ClosedChannelException());
    }

    /** Such as a reset, or a handshake that failed; the connection ends. */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (flow.opening() && cause instanceof io.netty.handler.codec.DecoderException) {
            log.warn(
                    "transport {}: TLS with {} failed: {}",
                    flow.transport().configuration().id(),
                    flow.remote(),
                    String.valueOf(
                            cause.getCause() == null ? cause : cause.getCause().getMessage()));
        } else if (cause instanceof IOException
                || cause instanceof io.netty.handler.codec.DecoderException) {
            log.debug("A receive on {} failed", flow.transport(), cause);
        } else {
            Failures.log(log, "The receiver of " + flow.transport(), cause);
        }
        flow.end(String.valueOf(cause.getMessage()));
    }
}
