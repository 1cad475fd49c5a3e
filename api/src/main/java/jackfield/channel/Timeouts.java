// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** How long the dialplan waits on one channel. Thread-safe. */
@ProviderType
public interface Timeouts {

    /** Between two digits of a number; 5 seconds unless set. */
    Duration digit();

    void digit(Duration time);

    /** For the first digit; 10 seconds unless set. */
    Duration response();

    void response(Duration time);

    /** When the channel's time is over; empty for never. */
    Optional<Instant> end();

    /**
     * Ends what the channel does then: it goes to {@code T} of its context, or is hung up.
     *
     * @param when empty for never
     */
    void end(Optional<Instant> when);

    /** True once after the time has come to its end. */
    boolean takeEnd();
}
