// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media;

import jackfield.config.ConfigStore;
import jackfield.module.ModuleRegistry;
import jackfield.rtp.MediaPort;
import jackfield.rtp.MediaPorts;
import jackfield.rtp.PacketReader;
import jackfield.rtp.RtpSettings;
import jackfield.thread.Threads;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The media loops, one per core, and the ports that they serve. Thread-safe. */
@Component(service = {MediaPorts.class, LoopExecutors.class, MediaLoops.class})
public final class MediaLoops implements MediaPorts, LoopExecutors {

    /** Ports that other programs have taken are tried no more often than this, for a call is waiting. */
    private static final int ATTEMPTS = 256;

    private final Supplier<RtpSettings> settings;
    private final ModuleRegistry registry;
    private final PortPool pool = new PortPool(new SecureRandom());
    private final List<MediaLoop> loops = new ArrayList<>();

    @Activate
    public MediaLoops(
            @Reference Threads threads,
            @Reference ConfigStore config,
            @Reference ModuleRegistry registry)
            throws IOException {
        this(
                threads.platform("media"),
                Runtime.getRuntime().availableProcessors(),
                config.view(RtpSettings.class)::single,
                registry);
    }

    MediaLoops(
            ThreadFactory threads,
            int count,
            Supplier<RtpSettings> settings,
            ModuleRegistry registry)
            throws IOException {
        this.settings = settings;
        this.registry = registry;
        for (int i = 0; i < count; i++) {
            loops.add(new MediaLoop(threads));
        }
        loops.forEach(MediaLoop::start);
    }

    @Deactivate
    public void stop() throws InterruptedException {
        for (MediaLoop loop : loops) {
            loop.stop();
        }
    }

    @Override
    public MediaPort open(InetAddress local, int loop, PacketReader reader) throws IOException {
        RtpSettings range = settings.get();
        List<Integer> taken = new ArrayList<>();
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                int port = pool.take(range.rtpstart(), range.rtpend());
                if (port < 0) {
                    break;
                }
                taken.add(port);
                try {
                    MediaPort opened = open(local, port, at(loop), reader);
                    taken.removeLast();
                    return opened;
                } catch (BindException e) {
                    refuseStrange(local, e);
                }
            }
        } finally {
            taken.forEach(pool::release);
        }
        throw new IOException(
                "no two ports are free on %s from %d to %d (rtp.conf)"
                        .formatted(local.getHostAddress(), range.rtpstart(), range.rtpend()));
    }

    @Override
    public int count() {
        return loops.size();
    }

    @Override
    public Executor loop(int number) {
        return at(number);
    }

    /** Pairs of ports in use. */
    int inUse() {
        return pool.inUse();
    }

    /** RTP packets since the start. */
    long received() {
        return loops.stream().mapToLong(MediaLoop::received).sum();
    }

    /** RTP packets since the start. */
    long sent() {
        return loops.stream().mapToLong(MediaLoop::sent).sum();
    }

    private MediaLoop at(int loop) {
        return loops.get(Math.floorMod(loop, loops.size()));
    }

    private MediaPort open(InetAddress local, int port, MediaLoop loop, PacketReader reader)
            throws IOException {
        MediaSocket media = MediaSocket.bind(local, port);
        MediaSocket control;
        try {
            control = MediaSocket.bind(local, port + 1);
        } catch (IOException e) {
            media.close();
            throw e;
        }
        LoopPort opened =
                new LoopPort(
                        loop,
                        new InetSocketAddress(local, port),
                        media,
                        control,
                        reader,
                        registry.hold(reader),
                        () -> pool.release(port));
        loop.open(opened);
        return opened;
    }

    /** Says so if the reason is the address and not the port. */
    private static void refuseStrange(InetAddress local, BindException failure) throws IOException {
        if (!local.isAnyLocalAddress() && NetworkInterface.getByInetAddress(local) == null) {
            throw new IOException(
                    local.getHostAddress() + " is not an address of this host", failure);
        }
    }
}
