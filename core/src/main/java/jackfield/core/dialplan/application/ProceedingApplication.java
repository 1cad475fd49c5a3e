// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import org.osgi.service.component.annotations.Component;

/** Tells the caller that the call goes on. */
@Component
@Application("Proceeding")
@Synopsis("Tells the caller that the call is on its way.")
@Details(
        "A SIP caller has been told by 100 Trying before the dialplan begins, and is not told twice.")
public final class ProceedingApplication
        implements DialplanApplication<ProceedingApplication.Arguments> {

    /** As written in the dialplan: {@code Proceeding()}. */
    public record Arguments() {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        return channel.isHungUp() ? Outcome.HANGUP : Outcome.CONTINUE;
    }
}
