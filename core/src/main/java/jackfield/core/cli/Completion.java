// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.module.Lease;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds what could be typed where a line ends. Knows no terminal. Thread-safe. */
@Component(service = Completion.class)
public final class Completion {

    private static final Logger log = LoggerFactory.getLogger(Completion.class);

    private final CommandTree tree;

    @Activate
    public Completion(@Reference CommandTree tree) {
        this.tree = tree;
    }

    /** The words, in alphabetical order, that could stand at the end of the line. */
    public List<Suggestion> complete(CommandLine line) {
        WordTree current = tree.current();
        Map<String, Suggestion> found = new TreeMap<>();
        for (Suggestion word : words(current, line)) {
            found.put(word.word(), word);
        }
        if (current.find(line.finished()) instanceof Search.Found command) {
            for (String word : arguments(command, line.unfinished())) {
                found.putIfAbsent(word, new Suggestion(word, ""));
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Suggestion> words(WordTree tree, CommandLine line) {
        WordTree.Path path = tree.walk(line.finished());
        if (path.words.size() < line.finished().size()) {
            return List.of();
        }
        List<Suggestion> words = new ArrayList<>();
        path.node
                .children()
                .forEach(
                        (word, node) -> {
                            if (startsWith(word, line.unfinished())) {
                                words.add(new Suggestion(word, description(node)));
                            }
                        });
        return words;
    }

    private static String description(WordNode node) {
        List<CommandEntry> all = node.all();
        return node.command().isPresent() || all.size() == 1
                ? all.getFirst().synopsis()
                : all.size() + " commands";
    }

    private static List<String> arguments(Search.Found found, String unfinished) {
        List<String> words = new ArrayList<>(found.command().usage().next(found.arguments()));
        List<String> typed = new ArrayList<>(found.arguments());
        typed.add(unfinished);
        words.addAll(ask(found.command(), new CliArguments(typed)));
        return words.stream().filter(word -> startsWith(word, unfinished)).toList();
    }

    /** A command that fails here costs its suggestions, not the line. */
    private static List<String> ask(CommandEntry command, CliArguments arguments) {
        if (command.usage().isEmpty()) {
            return List.of();
        }
        Optional<Lease<CliCommand>> taken = command.offer().lease();
        if (taken.isEmpty()) {
            return List.of();
        }
        try (Lease<CliCommand> lease = taken.get()) {
            return List.copyOf(lease.service().complete(arguments));
        } catch (RuntimeException | Error e) {
            log.warn("The completion of '{}' failed.", command.name(), e);
            return List.of();
        }
    }

    /** The command words that could follow, for a command whose arguments are a command. */
    static List<String> wordsAfter(WordTree tree, List<String> typed) {
        if (typed.isEmpty()) {
            return List.copyOf(tree.firstWords());
        }
        WordTree.Path path = tree.walk(typed.subList(0, typed.size() - 1));
        return path.words.size() == typed.size() - 1
                ? List.copyOf(path.node.children().keySet())
                : List.of();
    }

    private static boolean startsWith(String word, String start) {
        return word.toLowerCase(Locale.ROOT).startsWith(start.toLowerCase(Locale.ROOT));
    }
}
