// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.bridge;

import jackfield.channel.Channel;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** All bridges. Thread-safe. */
@ProviderType
public interface Bridges {

    /**
     * Joins two channels. They hear each other as soon as both have agreed on formats, so that early
     * media can be joined before there is an answer.
     *
     * @return empty if no bridge technology is there or none can join these two; a warning is logged
     */
    Optional<Bridge> join(Channel first, Channel second);

    /** The bridges there are now. */
    List<Bridge> all();
}
