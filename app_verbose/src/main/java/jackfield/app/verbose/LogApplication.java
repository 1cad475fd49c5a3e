// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.verbose;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Raw;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a message to the log. Thread-safe. */
@Component
@Application("Log")
@Synopsis("Writes a message to the log.")
public final class LogApplication implements DialplanApplication<LogApplication.Arguments> {
    private static final Logger LOG = LoggerFactory.getLogger(LogApplication.class);

    /** As written in the dialplan: {@code Log(level,message)}. */
    public record Arguments(
            @Required @Option("ERROR, WARNING, NOTICE, VERBOSE, DEBUG or DTMF.") Level level,
            @Raw @Option("What to write.") @Default("") String message) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        String text = channel.location() + ": " + arguments.message();
        switch (arguments.level()) {
            case ERROR -> LOG.error("{}", text);
            case WARNING -> LOG.warn("{}", text);
            case NOTICE, VERBOSE -> LOG.info("{}", text);
            case DEBUG, DTMF -> LOG.debug("{}", text);
        }
        return Outcome.CONTINUE;
    }
}
