// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel.command;

import jackfield.channel.CallerId;
import jackfield.channel.Location;
import jackfield.channel.OriginateReason;
import jackfield.channel.Originator;
import jackfield.channel.Originator.Originated;
import jackfield.channel.Originator.Then;
import jackfield.channel.Originator.Wish;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Details;
import jackfield.config.Synopsis;
import jackfield.dialplan.Dialplan;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code channel originate}: calls somebody and connects the answer to an application or the dialplan. */
@Component
@Command("channel originate")
@Usage("<channel> {application <name> [<data>...]|extension [<place>]}")
@Synopsis("Calls a destination such as PJSIP/201, and goes on once it answers.")
@Details(
        """
        After the answer it runs one application with its data, or walks the dialplan from priority 1 of
        EXTEN@CONTEXT; without a context that is default, without an extension s. It is called for 30
        seconds. What goes wrong after the command has returned is in the log.
        """)
public final class OriginateCommand implements CliCommand {

    private static final Logger LOG = LoggerFactory.getLogger(OriginateCommand.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Originator originator;
    private final Dialplan dialplan;

    @Activate
    public OriginateCommand(@Reference Originator originator, @Reference Dialplan dialplan) {
        this.originator = originator;
        this.dialplan = dialplan;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String channel = arguments.at(0).orElse("");
        int slash = channel.indexOf('/');
        if (slash < 1 || slash == channel.length() - 1) {
            return CliResult.failure(
                    "'"
                            + Shown.plain(channel)
                            + "' is not TECHNOLOGY/RESOURCE, such as PJSIP/201.");
        }
        boolean application = arguments.at(1).orElse("").equalsIgnoreCase("application");
        Then then = application ? run(arguments.words()) : walk(arguments.at(2).orElse(""));
        if (then instanceof Then.Walk(Location place)
                && !dialplan.exists(place.context(), place.extension(), CallerId.UNKNOWN)) {
            return CliResult.failure(
                    "There is no extension '%s' in context '%s'."
                            .formatted(place.extension(), place.context()));
        }
        return call(channel.substring(0, slash), channel.substring(slash + 1), then);
    }

    private CliResult call(String technology, String resource, Then then) {
        CompletionStage<Originated> called =
                originator.originate(
                        new Wish(technology, resource, then, CallerId.UNKNOWN, Map.of(), TIMEOUT));
        Originated now = called.toCompletableFuture().getNow(null);
        if (now instanceof Originated.Failed failed) {
            return CliResult.failure(
                    "%s/%s cannot be called: %s.".formatted(technology, resource, failed.text()));
        }
        called.thenAccept(result -> log(technology + "/" + resource, result));
        return CliResult.of("Calling %s/%s.".formatted(technology, resource));
    }

    private static void log(String destination, Originated result) {
        if (result instanceof Originated.Failed(OriginateReason reason, var cause, String text)) {
            LOG.info("The call to {} failed: {} ({}, {})", destination, text, reason, cause);
        }
    }

    private static Then run(List<String> words) {
        return new Then.Run(words.get(2), String.join(" ", words.subList(3, words.size())));
    }

    private static Then walk(String place) {
        int at = place.indexOf('@');
        String extension = at < 0 ? place : place.substring(0, at);
        String context = at < 0 ? "" : place.substring(at + 1);
        return new Then.Walk(
                new Location(
                        context.isEmpty() ? "default" : context,
                        extension.isEmpty() ? "s" : extension,
                        1));
    }
}
