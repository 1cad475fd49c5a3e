// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.Destination;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Raw;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goes on elsewhere in the dialplan. */
@Component
@Application("Goto")
@Synopsis("Goes on at another place of the dialplan.")
public final class GotoApplication implements DialplanApplication<GotoApplication.Arguments> {

    /** As written in the dialplan: {@code Goto([[context,]extension,]priority)}. */
    public record Arguments(
            @Required @Raw @Option("Where to go on; the priority may be a label.")
                    Destination destination) {}

    private final Jump jump;

    @Activate
    public GotoApplication(@Reference Dialplan dialplan) {
        jump = new Jump(dialplan);
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        jump.to(arguments.destination(), channel);
        return Outcome.CONTINUE;
    }
}
