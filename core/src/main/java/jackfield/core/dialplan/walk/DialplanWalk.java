// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.walk;

import jackfield.channel.Channel;
import jackfield.channel.Location;
import jackfield.config.Position;
import jackfield.core.channel.ApplicationRun;
import jackfield.core.channel.DialplanRun;
import jackfield.dialplan.Applications;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.Step;
import jackfield.dialplan.Subroutines;
import jackfield.dialplan.Substitution;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Walks channels through the dialplan. Thread-safe. */
@Component(service = {DialplanRun.class, ApplicationRun.class, Subroutines.class})
public final class DialplanWalk implements DialplanRun, ApplicationRun, Subroutines {
    private static final Position ORIGINATED = new Position("originated call", 0, 0);

    private final Dialplan dialplan;
    private final StepPerformance performance;

    @Activate
    public DialplanWalk(
            @Reference Dialplan dialplan,
            @Reference Substitution substitution,
            @Reference Applications applications) {
        this.dialplan = dialplan;
        this.performance = new StepPerformance(substitution, applications);
    }

    @Override
    public void run(Channel channel) {
        new Walk(dialplan, performance, channel).run();
    }

    @Override
    public void run(Channel channel, String application, String data) {
        Walk walk = new Walk(dialplan, performance, channel);
        walk.runOnly(new Step(1, "", application, data, ORIGINATED));
    }

    @Override
    public void enter(Channel channel, Location place, List<String> arguments) {
        Location here = channel.location();
        Location next = new Location(here.context(), here.extension(), here.priority() + 1);
        new Subroutine(dialplan, performance, channel).begin(next, place, arguments);
    }

    @Override
    public boolean run(Channel channel, Location place, List<String> arguments) {
        return new Subroutine(dialplan, performance, channel).run(place, arguments);
    }
}
