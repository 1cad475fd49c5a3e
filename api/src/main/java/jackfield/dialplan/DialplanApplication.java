// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.dialplan;

import jackfield.channel.Channel;
import jackfield.module.ModuleContract;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A word of the dialplan that does something. A component with {@link Application} and {@link
 * jackfield.config.Synopsis}.
 */
@ConsumerType
@ModuleContract(key = "application", ignoreCase = true)
public interface DialplanApplication<A extends Record> {

    /** The record that the arguments are read into: components with {@link jackfield.config.Option}, in order. */
    Class<A> arguments();

    /** Runs on the channel's call thread, once for each step that names it; may block. */
    Outcome execute(Channel channel, A arguments) throws InterruptedException;
}
