// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.dialplan;

import jackfield.channel.Channel;
import org.osgi.annotation.versioning.ProviderType;

/** The applications that modules offer, for words that run others. Thread-safe. */
@ProviderType
public interface Applications {

    /**
     * Runs an application on the channel's call thread.
     *
     * @param data its arguments, values put in already
     * @throws jackfield.config.BadValueException if there is no such application, or its arguments cannot
     *     be read
     */
    Outcome execute(Channel channel, String application, String data) throws InterruptedException;
}
