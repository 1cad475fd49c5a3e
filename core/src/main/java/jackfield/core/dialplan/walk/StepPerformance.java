// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.walk;

import jackfield.channel.Channel;
import jackfield.config.BadValueException;
import jackfield.config.NearestWord;
import jackfield.core.config.ArgumentReader;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Step;
import jackfield.dialplan.Substitution;
import jackfield.dialplan.Substitution.UnknownFunctionException;
import jackfield.core.log.Verbose;
import jackfield.module.Lease;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.util.Optional;
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
    private final ModuleServices<DialplanApplication<?>> applications;

    @SuppressWarnings("unchecked")
    StepPerformance(Substitution substitution, ModuleRegistry modules) {
        this.substitution = substitution;
        this.applications =
                modules.services(
                        (Class<DialplanApplication<?>>) (Class<?>) DialplanApplication.class);
    }

    /** Runs on the channel's call thread. */
    Result perform(Channel channel, Step step) {
        try {
            return execute(channel, step);
        } catch (UnknownFunctionException e) {
            LOG.warn("{}: {}({}): {}", step.position(), step.application(), step.data(), text(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Result.HANGUP;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.error(
                    "{}: {}({}) failed on {}",
                    step.position(),
                    step.application(),
                    step.data(),
                    channel.name(),
                    e);
        }
        return Result.FAILED;
    }

    private Result execute(Channel channel, Step step) throws InterruptedException {
        String data = substitution.substitute(channel, step.data());
        channel.application(step.application() + "(" + data + ")");
        LOG.info(
                Verbose.STEPS,
                "Executing [{}] {} on {}",
                channel.location(),
                channel.application(),
                channel.name());
        Optional<Lease<DialplanApplication<?>>> taken =
                applications.offer(step.application()).flatMap(Offer::lease);
        if (taken.isEmpty()) {
            LOG.warn("{}: {}", step.position(), missing(step.application()));
            return Result.FAILED;
        }
        try (Lease<DialplanApplication<?>> lease = taken.get()) {
            return execute(lease.service(), channel, step, data);
        }
    }

    private static <A extends Record> Result execute(
            DialplanApplication<A> application, Channel channel, Step step, String data)
            throws InterruptedException {
        A arguments;
        try {
            arguments = ArgumentReader.read(application.arguments(), data);
        } catch (BadValueException e) {
            LOG.warn("{}: {}({}): {}", step.position(), step.application(), data, e.getMessage());
            return Result.FAILED;
        }
        Outcome outcome = application.execute(channel, arguments);
        return outcome == Outcome.HANGUP ? Result.HANGUP : Result.CONTINUE;
    }

    private String missing(String name) {
        String near =
                NearestWord.to(name, applications.offers().stream().map(Offer::key).toList())
                        .map(word -> "; did you mean " + word + "?")
                        .orElse("");
        return "there is no application " + name + near;
    }

    private static String text(Exception e) {
        return String.valueOf(e.getMessage());
    }
}
