// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** All channels. Thread-safe. */
@ProviderType
public interface Channels {

    /**
     * Makes a channel for a call that comes in; its state is {@link ChannelState#RING}. Nothing runs on it
     * before {@link ChannelLine#start}.
     */
    ChannelLine incoming(ChannelDriver driver, ChannelOrigin origin);

    /**
     * Makes a channel for a call that goes out; nothing is sent before {@link Channel#call}.
     *
     * @param cause the channel that asks for it; its variables are inherited, its media loop shared
     * @param technology such as {@code PJSIP}
     * @param resource what the technology is to reach, such as {@code 6002}
     * @return the channel, or why there is none
     */
    Requested request(Channel cause, String technology, String resource);

    /** In the order of their creation. */
    List<Channel> all();

    Optional<Channel> named(String name);

    /** Calls that have begun since start. */
    long callsProcessed();

    /** The outcome of {@link #request}. */
    sealed interface Requested {
        /** A channel that can be called. */
        record Made(Channel channel) implements Requested {}

        /** There is nothing to call. */
        record Refused(HangupCause cause, String reason) implements Requested {}
    }
}
