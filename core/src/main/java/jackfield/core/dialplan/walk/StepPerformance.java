// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.walk;

import jackfield.channel.Channel;
import jackfield.config.BadValueException;
import jackfield.core.log.Verbose;
import jackfield.dialplan.Applications;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Step;
import jackfield.dialplan.Substitution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries single steps out. Whatever goes wrong in one is logged here, once. Thread-safe. */
final class StepPerformance {
    private static final Logger LOG = LoggerFactory.getLogger(StepPerformance.class);

    /** What became of a step. */
    enum Result {
        /** Go on, here or where the application says. */
        CONTINUE,

        /** The channel is done. */
        HANGUP,

        /** The step could not be carried out. */
        FAILED
    }

    private final Substitution substitution;
    private final Applications applications;

    StepPerformance(Substitution substitution, Applications applications) {
        this.substitution = substitution;
        this.applications = applications;
    }

    /** Runs on the channel's call thread. */
    Result perform(Channel channel, Step step) {
        String data = step.data();
        try {
            data = substitution.substitute(channel, data);
            channel.application(step.application() + "(" + data + ")");
            LOG.info(
                    Verbose.STEPS,
                    "Executing [{}] {} on {}",
                    channel.location(),
                    channel.application(),
                    channel.name());
            Outcome outcome = applications.execute(channel, step.application(), data);
            return outcome == Outcome.HANGUP ? Result.HANGUP : Result.CONTINUE;
        } catch (BadValueException e) {
            LOG.warn("{}: {}({}): {}", step.position(), step.application(), data, text(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Result.HANGUP;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.error(
                    "{}: {}({}) failed on {}",
                    step.position(),
                    step.application(),
                    data,
                    channel.name(),
                    e);
        }
        return Result.FAILED;
    }

    private static String text(Exception e) {
        return String.valueOf(e.getMessage());
    }
}
