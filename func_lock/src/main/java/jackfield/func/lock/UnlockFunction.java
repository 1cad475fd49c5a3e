// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.lock;

import jackfield.channel.Channel;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code UNLOCK}. Thread-safe. */
@Component
@Function("UNLOCK")
@Synopsis("Gives a lock back.")
@Details("It is 1 if that came about, else 0.")
public final class UnlockFunction implements DialplanFunction<UnlockFunction.Arguments> {

    /** As written in the dialplan: {@code UNLOCK(name)}. */
    public record Arguments(@Required @Option("Name of the lock.") String name) {}

    private final Locks locks;

    @Activate
    public UnlockFunction(@Reference Locks locks) {
        this.locks = locks;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return locks.release(channel, arguments.name()) ? "1" : "0";
    }
}
