// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.channel.Location;
import jackfield.dialplan.Destination;
import jackfield.dialplan.Dialplan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends channels to a {@link Destination}. Thread-safe. */
final class Jump {

    private static final Logger LOG = LoggerFactory.getLogger(Jump.class);

    private final Dialplan dialplan;

    Jump(Dialplan dialplan) {
        this.dialplan = dialplan;
    }

    void to(Destination destination, Channel channel) {
        channel.location(
                destination.from(channel, dialplan).orElseGet(() -> nowhere(destination, channel)));
    }

    /** A place that no dialplan has, so that the walk goes to {@code i}. */
    private static Location nowhere(Destination destination, Channel channel) {
        Location here = channel.location();
        LOG.warn("{} at {}: there is no label {}", channel.name(), here, destination.priority());
        return new Location(
                destination.context().isEmpty() ? here.context() : destination.context(),
                destination.extension().isEmpty() ? here.extension() : destination.extension(),
                0);
    }
}
