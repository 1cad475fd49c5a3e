// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.channel.Channel;
import jackfield.channel.ChannelDriver;
import jackfield.channel.ChannelOrigin;
import jackfield.channel.Channels;
import jackfield.channel.HangupCause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Channels to the destinations that a test names; all others are unknown. Thread-safe. */
public final class FakeChannels implements Channels {

    private final Map<String, Requested> destinations = new ConcurrentHashMap<>();
    private final List<Channel> channels = new CopyOnWriteArrayList<>();
    private final List<FakeLine> lines = new CopyOnWriteArrayList<>();

    /** A destination such as {@code PJSIP/300} that can be called. */
    public FakeChannel reachable(String destination) {
        FakeChannel channel = FakeChannel.outgoing(destination + "-00000001");
        destinations.put(destination, new Requested.Made(channel));
        return channel;
    }

    /** A destination that is known not to be there. */
    public void unreachable(String destination, HangupCause cause) {
        destinations.put(destination, new Requested.Refused(cause, destination + " is away"));
    }

    /** The lines of incoming channels, in order. */
    public List<FakeLine> lines() {
        return lines;
    }

    @Override
    public FakeLine incoming(ChannelDriver driver, ChannelOrigin origin) {
        FakeChannel channel = FakeChannel.incoming(origin.name() + "-00000000");
        channel.caller(origin.caller());
        channel.location(origin.location());
        origin.variables().forEach(channel.variables()::set);
        FakeLine line = new FakeLine(channel, driver, origin);
        channels.add(channel);
        lines.add(line);
        return line;
    }

    @Override
    public Requested request(Channel cause, String technology, String resource) {
        Requested outcome =
                destinations.getOrDefault(
                        technology + "/" + resource,
                        new Requested.Refused(HangupCause.NO_ROUTE_DESTINATION, "not known"));
        if (outcome instanceof Requested.Made(Channel made)) {
            channels.add(made);
        }
        return outcome;
    }

    @Override
    public List<Channel> all() {
        return List.copyOf(channels);
    }

    @Override
    public Optional<Channel> named(String name) {
        return all().stream().filter(channel -> channel.name().equalsIgnoreCase(name)).findFirst();
    }

    @Override
    public long callsProcessed() {
        return lines.stream().filter(FakeLine::isStarted).count();
    }
}
