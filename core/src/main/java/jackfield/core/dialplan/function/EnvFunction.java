// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.function;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Reads the environment that the exchange was started in. */
@Component
@Function("ENV")
@Synopsis("Reads a variable of the environment.")
public final class EnvFunction implements DialplanFunction<EnvFunction.Arguments> {

    /** As written in the dialplan: {@code ENV(name)}. */
    public record Arguments(@Required @Option("Name of the variable.") String name) {}

    private final Map<String, String> environment = System.getenv();

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return Optional.ofNullable(environment.get(arguments.name())).orElse("");
    }
}
