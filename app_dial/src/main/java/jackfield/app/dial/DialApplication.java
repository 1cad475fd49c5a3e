// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import jackfield.app.dial.Dialing.Result;
import jackfield.bridge.Bridge;
import jackfield.bridge.Bridges;
import jackfield.channel.Channel;
import jackfield.channel.Channels;
import jackfield.channel.HangupCause;
import jackfield.config.BadValueException;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Subroutines;
import jackfield.thread.Timers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls one or more destinations and connects the caller with the first that answers. Thread-safe. */
@Component
@Application("Dial")
@Synopsis("Calls other channels and connects the caller with the one that answers.")
@Details(
        """
        Leaves how it went in DIALSTATUS: ANSWER, BUSY, NOANSWER, CANCEL, CONGESTION, CHANUNAVAIL or
        INVALIDARGS. The dialplan goes on if nobody answered; after an answered call only with option g.
        """)
public final class DialApplication implements DialplanApplication<DialApplication.Arguments> {

    private static final Logger LOG = LoggerFactory.getLogger(DialApplication.class);

    /** As written in the dialplan: {@code Dial(PJSIP/300&PJSIP/301,20,g)}. */
    public record Arguments(
            @Option("What to call, as technology/resource; several at once are joined by &.")
                    @Default("")
                    String destinations,
            @Option(
                            "Seconds to wait for an answer, and after ^ seconds to wait for a sign"
                                    + " of life. Empty waits for ever.")
                    @Default("")
                    String timeout,
            @Option("Letters, some with an argument in parentheses.") @Default("") String options,
            @Option("Sent to the called side by technologies that can.") @Default("") String url) {}

    private final Kernel kernel;

    @Activate
    public DialApplication(
            @Reference Channels channels,
            @Reference Bridges bridges,
            @Reference Timers timers,
            @Reference Subroutines subroutines) {
        this.kernel = new Kernel(channels, bridges, timers, subroutines);
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel caller, Arguments arguments) throws InterruptedException {
        DialVariables variables = new DialVariables(caller, kernel.timers());
        List<Destination> destinations = destinations(caller, arguments.destinations());
        if (destinations.isEmpty()) {
            LOG.warn("{}: Dial needs something to dial, as technology/resource", caller);
            variables.status(DialStatus.INVALIDARGS);
            return Outcome.HANGUP;
        }
        DialTimeout timeout = timeout(caller, arguments.timeout());
        DialOptions options = options(caller, arguments);
        options.onCaller().ifPresent(first -> first.run(kernel.subroutines(), caller, caller));
        if (caller.isHungUp()) {
            variables.status(DialStatus.CANCEL);
            return Outcome.HANGUP;
        }
        try {
            return dial(caller, destinations, timeout, options, variables);
        } finally {
            variables.over();
        }
    }

    private Outcome dial(
            Channel caller,
            List<Destination> destinations,
            DialTimeout timeout,
            DialOptions options,
            DialVariables variables)
            throws InterruptedException {
        return switch (attempt(caller, destinations, timeout, options, variables)) {
            case Result.Answered(Leg leg, Optional<Bridge> early) -> {
                variables.answeredBy(leg);
                yield new Conversation(caller, leg.channel(), kernel, options, variables)
                        .run(early);
            }
            case Result.Failed(DialStatus status, HangupCause cause) -> {
                variables.status(status);
                variables.cause(cause);
                yield Outcome.CONTINUE;
            }
            case Result.Cancelled() -> {
                variables.status(DialStatus.CANCEL);
                yield Outcome.HANGUP;
            }
        };
    }

    private Result attempt(
            Channel caller,
            List<Destination> destinations,
            DialTimeout timeout,
            DialOptions options,
            DialVariables variables)
            throws InterruptedException {
        try (Dialing dialing = new Dialing(caller, kernel, options, variables)) {
            return dialing.run(destinations, timeout);
        }
    }

    private static List<Destination> destinations(Channel caller, String list) {
        List<Destination> found = new ArrayList<>();
        for (String text : Destination.split(list)) {
            Destination.parse(text)
                    .ifPresentOrElse(
                            found::add,
                            () -> LOG.warn("{}: {} is not technology/resource", caller, text));
        }
        return found;
    }

    /** A call that waits too long is better than none. */
    private static DialTimeout timeout(Channel caller, String text) {
        try {
            return DialTimeout.parse(text);
        } catch (BadValueException e) {
            LOG.warn("{}: time-out '{}': {}; waiting for ever", caller, text, e.getMessage());
            return DialTimeout.NONE;
        }
    }

    private static DialOptions options(Channel caller, Arguments arguments) {
        DialOptions options = DialOptions.parse(arguments.options());
        List<String> complaints = new ArrayList<>(options.complaints());
        if (!arguments.url().isEmpty()) {
            complaints.add("the URL is not built yet");
        }
        if (!complaints.isEmpty()) {
            LOG.warn("{}: Dial goes on without these: {}", caller, String.join("; ", complaints));
        }
        return options;
    }
}
