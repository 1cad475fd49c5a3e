// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

import org.osgi.annotation.versioning.ProviderType;

/** What a technology reports of a channel's far end. Thread-safe; nothing here blocks. */
@ProviderType
public interface ChannelLine {

    Channel channel();

    /** Starts the dialplan of an incoming channel on a thread of its own. */
    void start();

    void ringing();

    /** Early media. */
    void progress();

    void answered();

    void held(boolean held);

    /**
     * A key that the far end pressed, as in {@link Digits}, told by signaling. Telephone events in the
     * media are noticed without this.
     */
    void digit(char digit);

    /** Formats or leg of {@link ChannelDriver#media} changed, or formats were agreed on for the first time. */
    void mediaChanged();

    /**
     * The far end is gone. The driver is not called any more, and its module not held. Always reported
     * once, after {@link ChannelDriver#hangUp} as well.
     */
    void hungUp(HangupCause cause);
}
