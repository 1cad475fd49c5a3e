// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.dialplan;

import jackfield.channel.Channel;
import jackfield.channel.Location;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Steps that come back to where they were called from. Thread-safe. */
@ProviderType
public interface Subroutines {

    /**
     * Sends a channel to a place; {@code Return} brings it back to the step after the present one.
     *
     * @param arguments {@code ARG1}, {@code ARG2} … for the time of the subroutine
     */
    void enter(Channel channel, Location place, List<String> arguments);

    /**
     * Runs steps from a place on until {@code Return}, on the thread that calls this, and leaves the
     * channel where it was.
     *
     * @param arguments {@code ARG1}, {@code ARG2} … for the time of the subroutine
     * @return false if it did not come to its {@code Return}: the channel was hung up, or is to be
     */
    boolean run(Channel channel, Location place, List<String> arguments);
}
