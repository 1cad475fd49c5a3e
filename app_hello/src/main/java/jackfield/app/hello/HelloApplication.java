// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.hello;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Greets somebody: in the log, and in the variable {@code HELLO} for the steps that follow. */
@Component
@Application("Hello")
@Synopsis("Greets somebody.")
public final class HelloApplication implements DialplanApplication<HelloApplication.Arguments> {

    private static final Logger LOG = LoggerFactory.getLogger(HelloApplication.class);

    /** As written in the dialplan: {@code Hello([name])}. */
    public record Arguments(@Option("Whom to greet.") @Default("world") String name) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        String greeting = "Hello, " + arguments.name() + "!";
        LOG.info("{} says: {}", channel.name(), greeting);
        channel.variables().set("HELLO", greeting);
        return Outcome.CONTINUE;
    }
}
