// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import org.osgi.service.component.annotations.Component;

/** Lets the caller hear early media. */
@Component
@Application("Progress")
@Synopsis("Opens early media towards the caller.")
public final class ProgressApplication
        implements DialplanApplication<ProgressApplication.Arguments> {

    /** As written in the dialplan: {@code Progress()}. */
    public record Arguments() {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        channel.progress();
        return Outcome.CONTINUE;
    }
}
