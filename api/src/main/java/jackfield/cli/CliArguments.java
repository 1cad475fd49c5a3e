// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.cli;

import java.util.List;
import java.util.Optional;

/**
 * What was typed after a command's words, quotes removed.
 *
 * @param words in order
 */
public record CliArguments(List<String> words) {

    public CliArguments {
        words = List.copyOf(words);
    }

    public static CliArguments of(String... words) {
        return new CliArguments(List.of(words));
    }

    public int size() {
        return words.size();
    }

    public Optional<String> at(int index) {
        return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
    }

    /** The word after this one: {@code after("like")} of {@code like acl} is {@code acl}. */
    public Optional<String> after(String keyword) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase(keyword)) {
                return Optional.of(words.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
