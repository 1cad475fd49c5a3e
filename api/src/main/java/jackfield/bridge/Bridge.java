// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.bridge;

import jackfield.channel.Channel;
import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Channels that hear each other. Thread-safe. */
@ProviderType
public interface Bridge {

    /** A UUID. */
    String id();

    List<Channel> channels();

    /**
     * Waits, on a call thread, until one channel has left, by hanging up, by being sent
     * elsewhere, by {@link #kick} or by {@link #dissolve}.
     *
     * @return the channel that left first
     */
    Channel await() throws InterruptedException;

    /** Name of the technology that joins them; empty while formats are not agreed on. */
    String technology();

    Instant created();

    /** Takes a channel out of it as if it had left; it is not hung up by this. Returns at once. */
    void kick(Channel channel);

    /** Parts the channels; none is hung up. For call threads: returns when they have parted. */
    void dissolve();
}
