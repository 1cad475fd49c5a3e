// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.Channel;
import jackfield.channel.ChannelDriver;
import jackfield.channel.ChannelLine;
import jackfield.channel.ChannelOrigin;
import jackfield.channel.ChannelTechnology;
import jackfield.channel.ChannelTechnology.NoSuchResourceException;
import jackfield.channel.ChannelTechnology.Prepared;
import jackfield.channel.Channels;
import jackfield.channel.HangupCause;
import jackfield.module.Lease;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import jackfield.thread.Threads;
import jackfield.thread.Timers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The channels of this process. Thread-safe. */
@Component(service = {Channels.class, CallIntake.class})
public final class LiveChannels implements Channels, CallIntake {

    private static final Logger LOG = LoggerFactory.getLogger(LiveChannels.class);

    private final ModuleRegistry modules;
    private final ModuleServices<ChannelTechnology> technologies;
    private final Threads threads;
    private final Timers timers;
    private final DialplanRun dialplan;
    private final CallLimits limits;
    private final ConcurrentSkipListMap<Integer, LiveChannel> channels =
            new ConcurrentSkipListMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger incoming = new AtomicInteger();
    private final AtomicLong calls = new AtomicLong();
    private volatile boolean refusing;

    @Activate
    public LiveChannels(
            @Reference ModuleRegistry modules,
            @Reference Threads threads,
            @Reference Timers timers,
            @Reference DialplanRun dialplan,
            @Reference CallLimits limits) {
        this.modules = modules;
        this.technologies = modules.services(ChannelTechnology.class);
        this.threads = threads;
        this.timers = timers;
        this.dialplan = dialplan;
        this.limits = limits;
    }

    @Override
    public ChannelLine incoming(ChannelDriver driver, ChannelOrigin origin) {
        LiveChannel channel = new LiveChannel(identity(true, origin), timers, this::ended);
        channel.attach(driver, modules.hold(driver));
        channels.put(channel.number(), channel);
        if (!limits.hasRoom(incoming.getAndIncrement()) || refusing) {
            channel.hangUp(HangupCause.SWITCH_CONGESTION);
        }
        CallThread call = new CallThread(channel, dialplan, this::ended);
        return new LiveLine(channel, () -> start(call));
    }

    private void start(CallThread call) {
        if (call.start(threads)) {
            calls.incrementAndGet();
        }
    }

    @Override
    public Requested request(Channel cause, String technology, String resource) {
        Optional<Lease<ChannelTechnology>> found =
                technologies.offer(technology).flatMap(Offer::lease);
        if (found.isEmpty()) {
            return new Requested.Refused(
                    HangupCause.NO_ROUTE_DESTINATION,
                    "there is no channel technology " + technology + "; is its module loaded?");
        }
        try (Lease<ChannelTechnology> lease = found.get()) {
            return new Requested.Made(open(cause, lease.service().prepare(resource, cause)));
        } catch (NoSuchResourceException e) {
            return new Requested.Refused(e.hangupCause(), Objects.toString(e.getMessage(), ""));
        } catch (RuntimeException e) {
            LOG.error("{}: cannot make a channel to {}/{}", cause, technology, resource, e);
            return new Requested.Refused(
                    HangupCause.NORMAL_TEMPORARY_FAILURE, technology + " failed");
        }
    }

    private Channel open(Channel cause, Prepared prepared) {
        LiveChannel channel =
                new LiveChannel(identity(false, prepared.origin()), timers, this::ended);
        channel.linkedId(cause.linkedId());
        if (cause.variables() instanceof ChannelVariables inherited) {
            inherited.inheritance().forEach(channel.variables()::set);
        }
        LiveLine line =
                new LiveLine(
                        channel,
                        () -> {
                            throw new IllegalStateException(channel + " runs no dialplan");
                        });
        ChannelDriver driver = prepared.open(line);
        channel.attach(driver, modules.hold(driver));
        channels.put(channel.number(), channel);
        ended(channel); // if the technology gave up at once
        return channel;
    }

    private ChannelIdentity identity(boolean incoming, ChannelOrigin origin) {
        return new ChannelIdentity(numbers.getAndIncrement(), timers.now(), incoming, origin);
    }

    /** Forgets a channel that neither lives nor runs. */
    private void ended(LiveChannel channel) {
        if (channel.isHungUp() && !channel.isInDialplan()) {
            if (channels.remove(channel.number(), channel) && channel.isIncoming()) {
                incoming.decrementAndGet();
            }
        }
    }

    @Override
    public List<Channel> all() {
        return List.copyOf(channels.values());
    }

    @Override
    public Optional<Channel> named(String name) {
        return all().stream().filter(channel -> channel.name().equalsIgnoreCase(name)).findFirst();
    }

    @Override
    public long callsProcessed() {
        return calls.get();
    }

    @Override
    public void refuseNew(boolean refuse) {
        refusing = refuse;
    }

    @Override
    public boolean refusesNew() {
        return refusing;
    }
}
