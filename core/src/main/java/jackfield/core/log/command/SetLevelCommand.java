// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log.command;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import jackfield.config.Synopsis;
import jackfield.core.log.LogFeed;
import jackfield.core.log.LogKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code logger set level}. */
@Component
@Command("logger set level")
@Usage("<level> {on|off}")
@Synopsis("Shows or hides lines of one kind in this console.")
public final class SetLevelCommand implements CliCommand {

    private final LogFeed feed;

    @Activate
    public SetLevelCommand(@Reference LogFeed feed) {
        this.feed = feed;
    }

    @Override
    public CliResult run(CliArguments arguments) {
        String word = arguments.at(0).orElse("");
        Optional<LogKind> kind = LogKind.named(word);
        if (kind.isEmpty()) {
            return CliResult.failure("There is no kind '%s' of log lines.".formatted(word));
        }
        String state = arguments.at(1).orElse("");
        feed.ofCommand().shows(kind.get(), state.equals("on"));
        return CliResult.of("%s is %s in this console.".formatted(kind.get(), state));
    }

    @Override
    public List<String> complete(CliArguments arguments) {
        return arguments.size() > 1
                ? List.of()
                : Arrays.stream(LogKind.values()).map(LogKind::name).toList();
    }
}
