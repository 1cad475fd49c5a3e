// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.dialplan;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells whether an extension has a step, seen from the channel's context. Thread-safe. */
@Component
@Function("VALID_EXTEN")
@Synopsis("Tells by 1 or 0 whether an extension has a step.")
public final class ValidExtensionFunction
        implements DialplanFunction<ValidExtensionFunction.Arguments> {

    /** As written in the dialplan: {@code VALID_EXTEN([context],extension[,priority])}. */
    public record Arguments(
            @Option("A context; the channel's own if this is empty.") @Default("") String context,
            @Required @Option("A number that may match in it.") String extension,
            @Option("A priority or a label.") @Default("1") String priority) {}

    private final Dialplan dialplan;

    @Activate
    public ValidExtensionFunction(@Reference Dialplan dialplan) {
        this.dialplan = dialplan;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        String context =
                arguments.context().isEmpty() ? channel.location().context() : arguments.context();
        boolean there =
                new Place(dialplan, channel)
                        .exists(context, arguments.extension(), arguments.priority());
        return there ? "1" : "0";
    }
}
