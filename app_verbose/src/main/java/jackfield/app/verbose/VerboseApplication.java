// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.verbose;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Raw;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a message to the console. Thread-safe. */
@Component
@Application("Verbose")
@Synopsis("Writes a message to the console.")
@Details(
        """
        Levels above 3 are written as debug messages.
        """)
public final class VerboseApplication implements DialplanApplication<VerboseApplication.Arguments> {
    private static final Logger LOG = LoggerFactory.getLogger(VerboseApplication.class);

    private static final Pattern LEVELED =
            Pattern.compile("\\s*(\\d{1,2})\\s*,(.*)", Pattern.DOTALL);
    private static final int MOST_SHOWN = 3;

    /** As written in the dialplan: {@code Verbose([level,]message)}. */
    public record Arguments(
            @Raw
                    @Option("A level from 0 to 10 and a comma if wanted, and the message.")
                    @Default("")
                    String message) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        Matcher leveled = LEVELED.matcher(arguments.message());
        boolean written = leveled.matches();
        int level = written ? Integer.parseInt(leveled.group(1)) : 0;
        String message = written ? leveled.group(2) : arguments.message();
        if (level > MOST_SHOWN) {
            LOG.debug("{}: {}", channel.name(), message);
        } else {
            LOG.info("{}: {}", channel.name(), message);
        }
        return Outcome.CONTINUE;
    }
}
