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
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code LOCK}. Thread-safe. */
@Component
@Function("LOCK")
@Synopsis("Takes a lock, and waits for it up to three seconds.")
@Details("It is 1 if that came about, else 0.")
public final class LockFunction implements DialplanFunction<LockFunction.Arguments> {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** As written in the dialplan: {@code LOCK(name)}. */
    public record Arguments(@Required @Option("Name of the lock.") String name) {}

    private final Locks locks;

    @Activate
    public LockFunction(@Reference Locks locks) {
        this.locks = locks;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        try {
            return locks.take(channel, arguments.name(), PATIENCE) ? "1" : "0";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "0";
        }
    }
}
