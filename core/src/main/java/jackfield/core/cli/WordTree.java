// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import jackfield.cli.CliCommand;
import jackfield.config.NearestWord;
import jackfield.core.cli.Search.Ambiguous;
import jackfield.core.cli.Search.Found;
import jackfield.core.cli.Search.Unknown;
import jackfield.module.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All commands, by their words. Words may be shortened while they stay unique, and their case does
 * not matter; but where a command that takes arguments ends, only a word written in full leads on to
 * a longer command. Immutable. Thread-safe.
 */
public final class WordTree {

    private final WordNode root = new WordNode();

    private WordTree() {}

    /** Builds the tree; of two offers with the same words the earlier one is taken. */
    public static WordTree of(List<Offer<CliCommand>> offers) {
        WordTree tree = new WordTree();
        offers.forEach(offer -> tree.root.add(CommandEntry.of(offer), 0));
        return tree;
    }

    /** Finds the command of a line: the longest that the words lead to. */
    public Search find(List<String> words) {
        Path path = walk(words);
        if (path.command != null) {
            return new Found(path.command, words.subList(path.commandDepth, words.size()));
        }
        String known = String.join(" ", path.words);
        if (path.choices.size() > 1) {
            return new Ambiguous(path.choices.stream().map(word -> join(known, word)).toList());
        }
        return new Unknown(known, nearest(path, words).map(word -> join(known, word)));
    }

    private static Optional<String> nearest(Path path, List<String> words) {
        return path.words.size() < words.size()
                ? NearestWord.to(words.get(path.words.size()), path.node.children().keySet())
                : Optional.empty();
    }

    /** The commands that begin with these words, which may be shortened; in alphabetical order. */
    public List<CommandEntry> startingWith(List<String> words) {
        return startingWith(root, words);
    }

    private static List<CommandEntry> startingWith(WordNode node, List<String> words) {
        if (words.isEmpty()) {
            return node.all();
        }
        List<CommandEntry> all = new ArrayList<>();
        for (String match : node.matches(words.getFirst())) {
            all.addAll(startingWith(node.child(match), words.subList(1, words.size())));
        }
        return all;
    }

    /** The first words of all commands. */
    public Set<String> firstWords() {
        return root.children().keySet();
    }

    /** Follows the words as far as they lead. */
    Path walk(List<String> words) {
        Path path = new Path(root);
        for (String word : words) {
            path.choices = path.node.matches(word);
            boolean full =
                    path.choices.size() == 1 && path.choices.getFirst().equalsIgnoreCase(word);
            if (path.choices.size() != 1 || path.takesArguments() && !full) {
                break;
            }
            path.step(path.choices.getFirst());
        }
        return path;
    }

    private static String join(String known, String word) {
        return known.isEmpty() ? word : known + " " + word;
    }

    /** A way into the tree. */
    static final class Path {
        WordNode node;
        final List<String> words = new ArrayList<>();
        List<String> choices = List.of();
        @Nullable CommandEntry command;
        int commandDepth;

        Path(WordNode root) {
            node = root;
        }

        boolean takesArguments() {
            return node.command().filter(command -> !command.usage().isEmpty()).isPresent();
        }

        void step(String word) {
            node = node.child(word);
            words.add(word);
            choices = List.of();
            node.command()
                    .ifPresent(
                            found -> {
                                command = found;
                                commandDepth = words.size();
                            });
        }
    }
}
