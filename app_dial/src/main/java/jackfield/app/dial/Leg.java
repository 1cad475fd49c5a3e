// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import jackfield.channel.Channel;

/** A destination that is being called. Confined to the call thread. */
final class Leg {

    private final Destination destination;
    private final Channel channel;
    private boolean alive;

    Leg(Destination destination, Channel channel) {
        this.destination = destination;
        this.channel = channel;
    }

    Destination destination() {
        return destination;
    }

    Channel channel() {
        return channel;
    }

    /** It gave a sign of life. */
    void livens() {
        alive = true;
    }

    boolean isAlive() {
        return alive;
    }
}
