// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.stack;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads or sets a variable that ends with the subroutine. Thread-safe. */
@Component
@Function("LOCAL")
@Synopsis("Reads or sets a variable that ends with the subroutine.")
public final class LocalFunction implements DialplanFunction<LocalFunction.Arguments> {
    private static final Logger LOG = LoggerFactory.getLogger(LocalFunction.class);

    /** As written in the dialplan: {@code LOCAL(variable)}. */
    public record Arguments(@Required @Option("Its name.") String variable) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return channel.variables().get(arguments.variable()).orElse("");
    }

    @Override
    public void write(Channel channel, Arguments arguments, String value) {
        if (channel.variables().depth() == 0) {
            LOG.warn(
                    "{}: there is no subroutine for LOCAL({})",
                    channel.name(),
                    arguments.variable());
            channel.variables().set(arguments.variable(), value);
        } else {
            channel.variables().local(arguments.variable(), value);
        }
    }
}
