// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.dialplan;

import jackfield.channel.Channel;
import jackfield.module.ModuleContract;
import org.osgi.annotation.versioning.ConsumerType;

/** A value of the dialplan, {@code ${NAME(arguments)}}. A component with {@link Function}. */
@ConsumerType
@ModuleContract(key = "function")
public interface DialplanFunction<A extends Record> {

    /** As {@link DialplanApplication#arguments}. */
    Class<A> arguments();

    /** Called on the channel's call thread. */
    String read(Channel channel, A arguments);

    /** Called for {@code Set(NAME(arguments)=value)}. */
    default void write(Channel channel, A arguments, String value) {
        throw new IllegalArgumentException("this function cannot be set");
    }
}
