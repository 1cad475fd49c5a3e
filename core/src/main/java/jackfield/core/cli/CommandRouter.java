// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Commands;
import jackfield.core.cli.Search.Ambiguous;
import jackfield.core.cli.Search.Found;
import jackfield.core.cli.Search.Unknown;
import jackfield.core.module.ModuleLoader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the command that a line names, on the caller's thread and under a lease on the command's
 * module. Whatever goes wrong becomes an answer; nothing is thrown. Thread-safe.
 */
@Component(service = {CommandRouter.class, Commands.class})
public final class CommandRouter implements Commands {

    private static final Logger log = LoggerFactory.getLogger(CommandRouter.class);

    private final CommandTree tree;
    private final Runnable awaitBoot;

    @Activate
    public CommandRouter(@Reference CommandTree tree, @Reference ModuleLoader loader) {
        this(tree, loader::awaitBoot);
    }

    /**
     * @param awaitBoot returns when all modules have been brought up, or will not be
     */
    CommandRouter(CommandTree tree, Runnable awaitBoot) {
        this.tree = tree;
        this.awaitBoot = awaitBoot;
    }

    public CliResult run(String text) {
        CommandLine line = CommandLine.parse(text);
        if (line.last() == CommandLine.End.IN_QUOTES) {
            return CliResult.failure("A quote is opened and never closed.");
        }
        return run(line.words());
    }

    @Override
    public List<String> words(String line) {
        return CommandLine.parse(line).words();
    }

    @Override
    public CliResult run(List<String> words) {
        if (words.isEmpty()) {
            return CliResult.of();
        }
        return switch (tree.current().find(words)) {
            case Found found -> check(found);
            case Ambiguous ambiguous -> refuse(words, ambiguous);
            case Unknown unknown -> runAfterBoot(words);
        };
    }

    /** Who asks early asks for what may still come. */
    private CliResult runAfterBoot(List<String> words) {
        awaitBoot.run();
        return switch (tree.current().find(words)) {
            case Found found -> check(found);
            case Ambiguous ambiguous -> refuse(words, ambiguous);
            case Unknown unknown -> refuse(words, unknown);
        };
    }

    @Override
    public boolean isNamed(String command) {
        return tree.current().startingWith(words(command)).stream()
                .anyMatch(entry -> entry.name().equalsIgnoreCase(command));
    }

    /** True if the words name a command, rightly used or not. */
    public boolean knows(List<String> words) {
        return tree.current().find(words) instanceof Found;
    }

    private static CliResult check(Found found) {
        Optional<List<String>> arguments = found.command().usage().fit(found.arguments());
        return arguments.isPresent()
                ? run(found.command(), new CliArguments(arguments.get()))
                : CliResult.failure(HelpText.usage(found.command()).toArray(String[]::new));
    }

    private static CliResult run(CommandEntry command, CliArguments arguments) {
        try {
            return command.offer()
                    .ask(service -> answer(service, arguments))
                    .orElseGet(
                            () ->
                                    CliResult.failure(
                                            "The module %s of this command is just leaving; try again."
                                                    .formatted(command.offer().module())));
        } catch (RuntimeException | Error e) {
            log.error("The command '{}' failed.", command.name(), e);
            return CliResult.failure(
                    "The command failed: "
                            + Printable.line(
                                    Objects.requireNonNullElse(e.getMessage(), e.toString()))
                            + " (more in the log)");
        }
    }

    /** The lines are taken while the lease is held: an answer may be of a class of the module. */
    private static CliResult answer(CliCommand command, CliArguments arguments) {
        CliResult result = command.run(arguments);
        return new CliResult.Lines(Printable.lines(result.lines()), result.failed());
    }

    private static CliResult refuse(List<String> words, Ambiguous ambiguous) {
        return CliResult.failure(
                "'%s' could be any of: %s"
                        .formatted(typed(words), String.join(", ", ambiguous.candidates())));
    }

    private static CliResult refuse(List<String> words, Unknown unknown) {
        String meant = unknown.suggestion().map("did you mean '%s'? "::formatted).orElse("");
        String help = ("core show help " + unknown.known()).strip();
        return CliResult.failure(
                "No such command '%s' (%stype '%s' for other possible commands)"
                        .formatted(typed(words), meant, help));
    }

    private static String typed(List<String> words) {
        String typed = String.join(" ", words);
        return Printable.line(typed.length() > 80 ? typed.substring(0, 80) + "..." : typed);
    }
}
