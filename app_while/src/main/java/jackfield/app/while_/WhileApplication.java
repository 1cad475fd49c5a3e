// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.while_;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Raw;
import jackfield.dialplan.Truth;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Begins a loop that goes on as long as a condition is true. Thread-safe. */
@Component
@Application("While")
@Synopsis("Begins a loop that goes on as long as a condition is true.")
public final class WhileApplication implements DialplanApplication<WhileApplication.Arguments> {
    /** As written in the dialplan: {@code While(condition)}. */
    public record Arguments(@Raw @Option("False if empty or 0.") @Default("") String condition) {}

    private final Dialplan dialplan;

    @Activate
    public WhileApplication(@Reference Dialplan dialplan) {
        this.dialplan = dialplan;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        return Truth.of(arguments.condition())
                ? Outcome.CONTINUE
                : new Loop(dialplan, channel).leave("While");
    }
}
