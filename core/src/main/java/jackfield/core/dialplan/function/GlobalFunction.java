// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.function;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads and sets global variables. */
@Component
@Function("GLOBAL")
@Synopsis("Reads or sets a variable that all calls share.")
public final class GlobalFunction implements DialplanFunction<GlobalFunction.Arguments> {

    /** As written in the dialplan: {@code GLOBAL(name)}. */
    public record Arguments(@Required @Option("Name of the variable.") String name) {}

    private final Dialplan dialplan;

    @Activate
    public GlobalFunction(@Reference Dialplan dialplan) {
        this.dialplan = dialplan;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return dialplan.global(arguments.name()).orElse("");
    }

    @Override
    public void write(Channel channel, Arguments arguments, String value) {
        dialplan.global(arguments.name(), value);
    }
}
