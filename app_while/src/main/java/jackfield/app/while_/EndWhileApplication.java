// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.while_;

import jackfield.channel.Channel;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends a loop: goes to its While. Thread-safe. */
@Component
@Application("EndWhile")
@Synopsis("Ends a loop: goes to its While.")
public final class EndWhileApplication
        implements DialplanApplication<EndWhileApplication.Arguments> {
    /** As written in the dialplan: {@code EndWhile()}; it takes none. */
    public record Arguments() {}

    private final Dialplan dialplan;

    @Activate
    public EndWhileApplication(@Reference Dialplan dialplan) {
        this.dialplan = dialplan;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        return new Loop(dialplan, channel).again("EndWhile");
    }
}
