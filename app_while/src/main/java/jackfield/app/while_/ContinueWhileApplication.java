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

/** Goes to the condition of a loop. Thread-safe. */
@Component
@Application("ContinueWhile")
@Synopsis("Goes to the condition of a loop.")
public final class ContinueWhileApplication
        implements DialplanApplication<ContinueWhileApplication.Arguments> {
    /** As written in the dialplan: {@code ContinueWhile()}; it takes none. */
    public record Arguments() {}

    private final Dialplan dialplan;

    @Activate
    public ContinueWhileApplication(@Reference Dialplan dialplan) {
        this.dialplan = dialplan;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        return new Loop(dialplan, channel).again("ContinueWhile");
    }
}
