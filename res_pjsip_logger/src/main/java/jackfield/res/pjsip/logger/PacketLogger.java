// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.logger;

import jackfield.sip.OpenTransport;
import jackfield.sip.capture.CaptureFile;
import jackfield.sip.capture.Packet;
import jackfield.sip.spi.MessageTap;
import jackfield.thread.Threads;
import jackfield.thread.Timers;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

/** Shows messages while it is on; off, the stack does not know of it. Thread-safe. */
@Component(service = PacketLogger.class)
public final class PacketLogger implements MessageTap {

    private static final Logger log = LoggerFactory.getLogger(PacketLogger.class);

    /** For every console, however quiet its level of verbose messages is. */
    private static final Marker SHOWN = MarkerFactory.getMarker("verbose-0");

    private final Function<MessageTap, Runnable> register;
    private final PacketLog packets;
    private final Supplier<Instant> clock;
    private volatile PacketFilter filter = PacketFilter.ALL;
    private volatile boolean verbose = true;
    private @Nullable Runnable withdraw;
    private @Nullable CaptureFile capture;

    @Activate
    public PacketLogger(
            BundleContext context, @Reference Threads threads, @Reference Timers timers) {
        this(tap -> register(context, tap), threads, timers::now);
    }

    PacketLogger(
            Function<MessageTap, Runnable> register, Threads threads, Supplier<Instant> clock) {
        this.register = register;
        this.clock = clock;
        packets = new PacketLog(threads, this::write);
    }

    private static Runnable register(BundleContext context, MessageTap tap) {
        ServiceRegistration<MessageTap> registration =
                context.registerService(
                        MessageTap.class,
                        tap,
                        FrameworkUtil.asDictionary(
                                java.util.Map.of("component.name", "res_pjsip_logger")));
        return registration::unregister;
    }

    @Deactivate
    void deactivate() {
        off();
    }

    /** Shows messages from now on. */
    synchronized void on() {
        if (withdraw == null) {
            withdraw = register.apply(this);
        }
    }

    /** Shows nothing more, forgets the filters and closes the capture file. */
    synchronized void off() {
        Runnable registered = withdraw;
        withdraw = null;
        filter = PacketFilter.ALL;
        if (registered != null) {
            registered.run();
        }
        close();
    }

    private void close() {
        CaptureFile open = capture;
        capture = null;
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (IOException e) {
            log.warn("The capture file was not completed: {}", e.getMessage());
        }
    }

    void filter(UnaryOperator<PacketFilter> change) {
        filter = change.apply(filter);
        on();
    }

    /** Whether messages are shown, beside being captured. */
    void verbose(boolean shown) {
        verbose = shown;
    }

    synchronized void capture(Path file) throws IOException {
        close();
        capture = CaptureFile.open(file);
        on();
    }

    @Override
    public void received(OpenTransport transport, InetSocketAddress from, byte[] message) {
        packets.add(Packet.of(true, transport, from, message, clock.get()));
    }

    @Override
    public void sent(OpenTransport transport, InetSocketAddress to, byte[] message) {
        packets.add(Packet.of(false, transport, to, message, clock.get()));
    }

    private void write(Packet packet) {
        if (packet.text().isBlank() || !filter.takes(packet)) {
            return;
        }
        if (verbose) {
            packet.lines().forEach(line -> log.info(SHOWN, "{}", line));
        }
        keep(packet);
    }

    private synchronized void keep(Packet packet) {
        CaptureFile open = capture;
        if (open == null) {
            return;
        }
        try {
            open.write(packet);
        } catch (IOException e) {
            log.error("The capture file ends: {}", e.getMessage());
            close();
        }
    }
}
