// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The commands that begin with the same words. Immutable once the tree is built. */
final class WordNode {

    private final SortedMap<String, WordNode> children = new TreeMap<>();
    private @Nullable CommandEntry command;

    /** Used while the tree is built; of two commands with the same words the first stays. */
    void add(CommandEntry entry, int depth) {
        if (depth < entry.words().size()) {
            String word = entry.words().get(depth).toLowerCase(Locale.ROOT);
            children.computeIfAbsent(word, any -> new WordNode()).add(entry, depth + 1);
        } else if (command == null) {
            command = entry;
        }
    }

    /** The command that ends here. */
    Optional<CommandEntry> command() {
        return Optional.ofNullable(command);
    }

    /** The words that can come next. */
    SortedMap<String, WordNode> children() {
        return children;
    }

    /** Next words that begin like this; the word itself alone if it is one of them. */
    List<String> matches(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return List.of();
        }
        return children.containsKey(word)
                ? List.of(word)
                : children.keySet().stream().filter(next -> next.startsWith(word)).toList();
    }

    WordNode child(String word) {
        WordNode child = children.get(word);
        if (child == null) {
            throw new IllegalArgumentException("no word " + word);
        }
        return child;
    }

    /** This command and all that begin with it, in alphabetical order. */
    List<CommandEntry> all() {
        List<CommandEntry> all = new ArrayList<>();
        command().ifPresent(all::add);
        children.values().forEach(child -> all.addAll(child.all()));
        return all;
    }
}
