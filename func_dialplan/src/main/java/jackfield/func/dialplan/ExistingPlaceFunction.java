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

/** Tells whether a context, an extension or a priority is there. Thread-safe. */
@Component
@Function("DIALPLAN_EXISTS")
@Synopsis("Tells by 1 or 0 whether a place of the dialplan is there.")
public final class ExistingPlaceFunction
        implements DialplanFunction<ExistingPlaceFunction.Arguments> {

    /** As written in the dialplan: {@code DIALPLAN_EXISTS(context[,extension[,priority]])}. */
    public record Arguments(
            @Required @Option("A context.") String context,
            @Option("A number that may match in it.") @Default("") String extension,
            @Option("A priority or a label; without it, any first step.") @Default("")
                    String priority) {}

    private final Dialplan dialplan;

    @Activate
    public ExistingPlaceFunction(@Reference Dialplan dialplan) {
        this.dialplan = dialplan;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        boolean there =
                arguments.extension().isEmpty()
                        ? dialplan.context(arguments.context()).isPresent()
                        : new Place(dialplan, channel)
                                .exists(
                                        arguments.context(),
                                        arguments.extension(),
                                        arguments.priority().isEmpty()
                                                ? "1"
                                                : arguments.priority());
        return there ? "1" : "0";
    }
}
