// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel.local;

import jackfield.channel.CallCause;
import jackfield.channel.CallerId;
import jackfield.channel.Channel;
import jackfield.channel.ChannelDriver;
import jackfield.channel.ChannelLine;
import jackfield.channel.ChannelOrigin;
import jackfield.channel.ChannelTechnology.Prepared;
import jackfield.channel.Channels;
import jackfield.channel.Hops;
import jackfield.channel.Location;
import jackfield.core.channel.ChannelVariables;
import java.util.Locale;
import java.util.Map;

/** A local call that could be made. */
final class LocalCall implements Prepared {
    private final int number;
    private final Hops hops;
    private final Channels channels;
    private final Location place;
    private final CallCause cause;

    /**
     * @param number that both halves have in their names
     */
    LocalCall(int number, Hops hops, Channels channels, Location place, CallCause cause) {
        this.number = number;
        this.hops = hops;
        this.channels = channels;
        this.place = place;
        this.cause = cause;
    }

    @Override
    public ChannelOrigin origin() {
        return new ChannelOrigin(
                name(1),
                cause.caller(),
                new CallerId("", place.extension()),
                new Location(place.context(), place.extension(), 1),
                Map.of(),
                cause.language(),
                cause.loop());
    }

    @Override
    public ChannelDriver open(ChannelLine line) {
        LocalMedia media = new LocalMedia();
        return new CalledHalf(line, media.first(), hops, () -> callingHalf(line, media));
    }

    /** The half that walks the dialplan, as if somebody had called in. */
    private CallingHalf callingHalf(ChannelLine called, LocalMedia media) {
        Channel first = called.channel();
        CallingHalf driver = new CallingHalf(called, media.second(), hops);
        ChannelLine line =
                channels.incoming(
                        driver,
                        new ChannelOrigin(
                                name(2),
                                first.caller(),
                                new CallerId("", place.extension()),
                                place,
                                inherited(first),
                                first.language(),
                                first.loop()));
        line.channel().linkedId(first.linkedId());
        driver.begin(line);
        return driver;
    }

    /** What the first half was handed for all later channels goes on to the second. */
    private static Map<String, String> inherited(Channel first) {
        return first.variables() instanceof ChannelVariables variables
                ? variables.inheritance()
                : Map.of();
    }

    private String name(int half) {
        return String.format(
                Locale.ROOT,
                "Local/%s@%s-%08x;%d",
                place.extension(),
                place.context(),
                number,
                half);
    }
}
