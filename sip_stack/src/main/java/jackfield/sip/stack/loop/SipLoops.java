// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.loop;

import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.EventExecutor;
import jackfield.sip.SipLoop;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** All SIP loops. Thread-safe. */
public final class SipLoops implements AutoCloseable {

    private final EventLoopGroup group;
    private final List<NettyLoop> loops;
    private final boolean epoll;

    /** With epoll where its library can be loaded. */
    public SipLoops(int count, ThreadFactory threads) {
        this(count, threads, Epoll.isAvailable());
    }

    SipLoops(int count, ThreadFactory threads, boolean epoll) {
        IoHandlerFactory handlers = epoll ? EpollIoHandler.newFactory() : NioIoHandler.newFactory();
        this.epoll = epoll;
        this.group = new MultiThreadIoEventLoopGroup(count, threads, handlers);
        this.loops = number(group);
    }

    private static List<NettyLoop> number(EventLoopGroup group) {
        List<NettyLoop> loops = new ArrayList<>();
        for (EventExecutor executor : group) {
            loops.add(new NettyLoop(loops.size(), (EventLoop) executor));
        }
        return List.copyOf(loops);
    }

    /** True if sockets are to be epoll's, false for those of the JDK. */
    public boolean epoll() {
        return epoll;
    }

    /** For listeners whose connections are spread over the loops. */
    public EventLoopGroup group() {
        return group;
    }

    /** The loop that this event loop is. */
    public NettyLoop of(EventLoop events) {
        for (NettyLoop loop : loops) {
            if (loop.events() == events) {
                return loop;
            }
        }
        throw new IllegalArgumentException("not one of ours: " + events);
    }

    public List<NettyLoop> all() {
        return loops;
    }

    /** The loop that owns a Call-ID, fixed for the life of the process. */
    public NettyLoop ownerOf(String callId) {
        int hash = callId.hashCode();
        return loops.get(Math.floorMod(hash ^ hash >>> 16, loops.size()));
    }

    /** A new Call-ID that this loop owns. */
    public String newCallId(SipLoop owner) {
        String callId = Randoms.token(16);
        while (ownerOf(callId) != owner) {
            callId = Randoms.token(16);
        }
        return callId;
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, 2, TimeUnit.SECONDS).awaitUninterruptibly(5, TimeUnit.SECONDS);
    }
}
