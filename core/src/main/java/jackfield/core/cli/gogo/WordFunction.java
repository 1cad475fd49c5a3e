// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.gogo;

import jackfield.cli.CliResult;
import jackfield.core.cli.CommandRouter;
import java.util.ArrayList;
import java.util.List;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.apache.felix.service.command.Process;
import org.jspecify.annotations.Nullable;

/** All commands with the same first word, as one function of Gogo. Thread-safe. */
final class WordFunction implements Function {

    private final String word;
    private final CommandRouter router;

    WordFunction(String word, CommandRouter router) {
        this.word = word;
        this.router = router;
    }

    /** Writes the answer to the next stage of the pipe, or to the session. */
    @Override
    public @Nullable Object execute(CommandSession session, List<Object> arguments) {
        List<String> words = new ArrayList<>();
        words.add(word);
        arguments.forEach(argument -> words.add(String.valueOf(argument)));
        CliResult result = router.run(words);
        Process process = Process.Utils.current();
        result.lines().forEach(process.out()::println);
        if (result.failed()) {
            process.error(1);
        }
        return null;
    }
}
