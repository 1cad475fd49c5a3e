// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

import jackfield.rtp.MediaLeg;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A technology's side of one channel. Methods are called on any thread, in the order in which things
 * are asked for, and only post. The kernel counts the driver's module as in use until the channel has
 * ended.
 */
@ConsumerType
public interface ChannelDriver {

    /** Sends an outgoing call on its way; once, and never for an incoming channel. */
    void call();

    void ring();

    void progress();

    void answer();

    /** Ends the far end. Called at most once, and never after {@link ChannelLine#hungUp}. */
    void hangUp(HangupCause cause);

    /** The channel now talks to this party. */
    void connectedLine(CallerId party);

    MediaLeg media();

    /** As {@link Channel#read}. */
    Optional<String> read(String item);

    /** As {@link Channel#facet}. */
    default <T> Optional<T> facet(Class<T> kind) {
        return Optional.empty();
    }
}
