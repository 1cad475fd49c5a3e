// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.core.cli.CommandLine;
import jackfield.core.cli.UsagePattern;
import java.util.List;

/** A console with one command in it. Arguments that the command's {@link Usage} refuses fail the test. */
public final class CliFixture {

    private final CliCommand command;

    private CliFixture(CliCommand command) {
        this.command = command;
    }

    public static CliFixture of(CliCommand command) {
        return new CliFixture(command);
    }

    /** The lines of the answer to these arguments. */
    public List<String> run(String... arguments) {
        return answer(arguments).lines();
    }

    /** The answer to these arguments. */
    public CliResult answer(String... arguments) {
        return command.run(new CliArguments(fit(List.of(arguments))));
    }

    /** The lines of the answer to a whole line as typed, with the command's own words in front. */
    public List<String> type(String line) {
        List<String> words = CommandLine.parse(line).words();
        List<String> own = List.of(words().split(" "));
        if (words.size() < own.size() || !words.subList(0, own.size()).equals(own)) {
            throw new AssertionError("'" + line + "' does not begin with '" + words() + "'");
        }
        return run(words.subList(own.size(), words.size()).toArray(String[]::new));
    }

    /** What Tab would offer where the last of these is being typed. */
    public List<String> complete(String... arguments) {
        return command.complete(CliArguments.of(arguments));
    }

    private List<String> fit(List<String> arguments) {
        Usage usage = command.getClass().getAnnotation(Usage.class);
        UsagePattern pattern = UsagePattern.of(usage == null ? "" : usage.value());
        return pattern.fit(arguments)
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "'%s %s' does not take %s"
                                                .formatted(words(), pattern, arguments)));
    }

    private String words() {
        Command words = command.getClass().getAnnotation(Command.class);
        if (words == null) {
            throw new AssertionError(command.getClass() + " has no @Command");
        }
        return words.value();
    }
}
