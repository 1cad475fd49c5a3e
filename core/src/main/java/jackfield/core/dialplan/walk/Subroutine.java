// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.walk;

import jackfield.channel.Channel;
import jackfield.channel.Location;
import jackfield.channel.Variables;
import jackfield.core.dialplan.walk.StepPerformance.Result;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.Step;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One use of a subroutine. Confined to the thread that runs it. */
final class Subroutine {
    private static final Logger LOG = LoggerFactory.getLogger(Subroutine.class);
    private static final String COUNT = "ARGC";

    private final Dialplan dialplan;
    private final StepPerformance performance;
    private final Channel channel;

    Subroutine(Dialplan dialplan, StepPerformance performance, Channel channel) {
        this.dialplan = dialplan;
        this.performance = performance;
        this.channel = channel;
    }

    /** Sends the channel there; {@code Return} sends it back. */
    void begin(Location back, Location place, List<String> arguments) {
        Variables variables = channel.variables();
        int outer = variables.get(COUNT).map(Subroutine::number).orElse(0);
        variables.begin(back);
        variables.local(COUNT, String.valueOf(arguments.size()));
        for (int i = 0; i < Math.max(outer, arguments.size()); i++) {
            variables.local("ARG" + (i + 1), i < arguments.size() ? arguments.get(i) : "");
        }
        channel.location(place);
    }

    private static int number(String count) {
        return count.matches("\\d{1,4}") ? Integer.parseInt(count) : 0;
    }

    /** Runs it on this thread, to its {@code Return}. */
    boolean run(Location place, List<String> arguments) {
        Location before = channel.location();
        String application = channel.application();
        int depth = channel.variables().depth();
        begin(before, place, arguments);
        try {
            return walk(depth);
        } finally {
            while (channel.variables().depth() > depth) {
                channel.variables().end();
            }
            channel.location(before);
            channel.application(application);
        }
    }

    /** The same place again is another one: an application went there. */
    @SuppressWarnings("ReferenceEquality")
    private boolean walk(int depth) {
        while (!channel.isHungUp()) {
            Location here = channel.location();
            Optional<Step> step =
                    dialplan.step(
                            here.context(), here.extension(), here.priority(), channel.caller());
            if (step.isEmpty()) {
                LOG.warn("{}: a subroutine ends at {} without Return", channel.name(), here);
                return false;
            }
            Result result = performance.perform(channel, step.get());
            if (channel.variables().depth() <= depth) {
                return true;
            }
            if (result != Result.CONTINUE) {
                return false;
            }
            if (channel.location() == here) {
                channel.location(
                        new Location(here.context(), here.extension(), here.priority() + 1));
            }
        }
        return false;
    }
}
