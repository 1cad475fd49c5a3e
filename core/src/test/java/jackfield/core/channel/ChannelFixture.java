// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.CallerId;
import jackfield.channel.Channel;
import jackfield.channel.ChannelLine;
import jackfield.channel.ChannelOrigin;
import jackfield.channel.ChannelTechnology;
import jackfield.channel.Channels.Requested;
import jackfield.channel.Location;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Real channels, whose far ends are the test. */
public final class ChannelFixture {

    public final StubModules modules = new StubModules();
    public final StubThreads threads = new StubThreads();
    public final LiveChannels channels;
    private final AtomicReference<@Nullable ChannelLine> opened = new AtomicReference<>();

    public ChannelFixture(DialplanRun dialplan) {
        this(dialplan, CallLimits.NONE);
    }

    ChannelFixture(DialplanRun dialplan, CallLimits limits) {
        channels = new LiveChannels(modules, threads, threads, dialplan, limits);
    }

    public static ChannelOrigin origin(String name, Map<String, String> variables) {
        return new ChannelOrigin(
                name,
                new CallerId("Ann", "201"),
                new CallerId("", "300"),
                new Location("inside", "300", 1),
                variables,
                "en",
                1);
    }

    public ChannelLine incoming(RecordingDriver driver) {
        return channels.incoming(driver, origin("PJSIP/201", Map.of("SIPDOMAIN", "example.org")));
    }

    /** Makes an outgoing channel. */
    public ChannelLine outgoing(Channel cause, RecordingDriver driver) {
        modules.withdraw("Test");
        modules.offer(ChannelTechnology.class, "Test", technology(driver));
        Requested requested = channels.request(cause, "test", "300");
        ChannelLine line = opened.get();
        if (!(requested instanceof Requested.Made) || line == null) {
            throw new AssertionError(requested);
        }
        return line;
    }

    private ChannelTechnology technology(RecordingDriver driver) {
        return (resource, cause) ->
                new ChannelTechnology.Prepared() {
                    @Override
                    public ChannelOrigin origin() {
                        return ChannelFixture.origin(
                                "Test/" + resource, Map.of("FROM_ENDPOINT", "1"));
                    }

                    @Override
                    public RecordingDriver open(ChannelLine line) {
                        opened.set(line);
                        return driver;
                    }
                };
    }
}
