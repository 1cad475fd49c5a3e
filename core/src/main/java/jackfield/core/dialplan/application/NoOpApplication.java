// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Raw;
import org.osgi.service.component.annotations.Component;

/** Does nothing; its text shows in the log what a call came along with. */
@Component
@Application("NoOp")
@Synopsis("Does nothing; shows its text in the debug log.")
public final class NoOpApplication implements DialplanApplication<NoOpApplication.Arguments> {

    /** As written in the dialplan: {@code NoOp([text])}. */
    public record Arguments(@Option("Any text.") @Default("") @Raw String text) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        return Outcome.CONTINUE;
    }
}
