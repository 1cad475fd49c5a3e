// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import org.osgi.service.component.annotations.Component;

/** Lets the caller hear ringing. */
@Component
@Application("Ringing")
@Synopsis("Tells the caller that the phone rings.")
public final class RingingApplication implements DialplanApplication<RingingApplication.Arguments> {

    /** As written in the dialplan: {@code Ringing()}. */
    public record Arguments() {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        channel.ring();
        return Outcome.CONTINUE;
    }
}
