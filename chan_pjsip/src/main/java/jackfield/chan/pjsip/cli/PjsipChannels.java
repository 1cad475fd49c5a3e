// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip.cli;

import jackfield.channel.Channel;
import jackfield.channel.Channels;
import jackfield.rtp.RtpLeg;
import jackfield.sip.spi.Session;
import jackfield.thread.Timers;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The channels of this technology there are now. Thread-safe. */
record PjsipChannels(Channels channels, Timers timers) {

    private static final String PREFIX = "PJSIP/";

    Collection<Channel> all() {
        return channels.all().stream()
                .filter(channel -> channel.name().startsWith(PREFIX))
                .toList();
    }

    /** Its name without the technology's. */
    static String bareName(Channel channel) {
        return channel.name().substring(PREFIX.length());
    }

    /** The media of its session; empty before there are any. */
    static Optional<RtpLeg> rtp(Channel channel) {
        return channel.facet(Session.class)
                .map(Session::media)
                .filter(RtpLeg.class::isInstance)
                .map(RtpLeg.class::cast);
    }

    /** How long it has been there, {@code 00:01:09}. */
    String age(Channel channel) {
        Duration age = Duration.between(channel.created(), timers.now());
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d",
                age.toHours(),
                age.toMinutesPart(),
                age.toSecondsPart());
    }
}
