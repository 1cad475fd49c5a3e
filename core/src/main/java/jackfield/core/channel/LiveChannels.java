// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.CallCause;
import jackfield.channel.CallerId;
import jackfield.channel.Channel;
import jackfield.channel.ChannelDriver;
import jackfield.channel.ChannelLine;
import jackfield.channel.ChannelOrigin;
import jackfield.channel.ChannelTechnology;
import jackfield.channel.ChannelTechnology.NoSuchResourceException;
import jackfield.channel.ChannelTechnology.Prepared;
import jackfield.channel.Channels;
import jackfield.channel.HangupCause;
import jackfield.channel.Location;
import jackfield.module.Lease;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import jackfield.thread.Threads;
import jackfield.thread.Timers;
import java.util.List;
import java.util.Map;
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
@Component(service = {Channels.class, CallIntake.class, CallStart.class, BlankChannels.class})
public final class LiveChannels implements Channels, CallIntake, CallStart, BlankChannels {

    private static final Logger LOG = LoggerFactory.getLogger(LiveChannels.class);

    private static final ChannelOrigin NOBODY =
            new ChannelOrigin(
                    "Blank/console",
                    CallerId.UNKNOWN,
                    CallerId.UNKNOWN,
                    new Location("default", "s", 1),
                    Map.of(),
                    "en",
                    0);

    private final ModuleRegistry modules;
    private final ModuleServices<ChannelTechnology> technologies;
    private final Threads threads;
    private final Timers timers;
    private final DialplanRun dialplan;
    private final CallLimits limits;
    private final ConcurrentSkipListMap<Integer, LiveChannel> channels =
            new ConcurrentSkipListMap<>();
    private final LiveChannel.Home home = new Home();
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
        LiveChannel channel = new LiveChannel(identity(true, origin), timers, home);
        channel.attach(driver, modules.hold(driver));
        channels.put(channel.number(), channel);
        if (!limits.hasRoom(incoming.getAndIncrement()) || refusing) {
            channel.hangUp(HangupCause.SWITCH_CONGESTION);
        }
        CallThread call = new CallThread(channel, dialplan, this::ended);
        return new LiveLine(channel, () -> start(call));
    }

    private boolean start(CallThread call) {
        boolean started = call.start(threads);
        if (started) {
            calls.incrementAndGet();
        }
        return started;
    }

    @Override
    public boolean start(Channel channel, DialplanRun what) {
        return channel instanceof LiveChannel ours
                && start(new CallThread(ours, what, this::ended));
    }

    private final class Home implements LiveChannel.Home {
        @Override
        public void ended(LiveChannel channel) {
            LiveChannels.this.ended(channel);
        }

        @Override
        public void walks(LiveChannel channel) {
            start(channel, dialplan);
        }
    }

    @Override
    public Requested request(Channel cause, String technology, String resource) {
        return open(cause, technology, resource);
    }

    @Override
    public Requested open(CallCause cause, String technology, String resource) {
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

    private Channel open(CallCause cause, Prepared prepared) {
        LiveChannel channel = new LiveChannel(identity(false, prepared.origin()), timers, home);
        if (cause instanceof Channel caller) {
            channel.linkedId(caller.linkedId());
            if (caller.variables() instanceof ChannelVariables inherited) {
                inherited.inheritance().forEach(channel.variables()::set);
            }
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

    @Override
    public Channel blank() {
        return new LiveChannel(new ChannelIdentity(0, timers.now(), false, NOBODY), timers, home);
    }

    /** Forgets a channel that neither lives nor runs. */
    private void ended(LiveChannel channel) {
        if (channel.isHungUp() && !channel.walker().isWalking()) {
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
