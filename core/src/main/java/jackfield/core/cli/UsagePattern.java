// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The arguments that a command takes: {@code <x>} is one word, {@code [...]} may be left out, {@code
 * {a|b}} is a choice, {@code ...} repeats, other words stand for themselves. Thread-safe.
 */
public final class UsagePattern {

    private final String text;
    private final UsageItem root;

    private UsagePattern(String text) {
        this.text = text;
        this.root = UsageParser.parse(text);
    }

    public static UsagePattern of(String text) {
        return new UsagePattern(text.strip());
    }

    /** True if the command takes no argument at all. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Fits words to the pattern. Its own words are taken in any case, and shortened where they stay
     * unique.
     *
     * @return the words with those of the pattern written in full; empty if they do not fit
     */
    public Optional<List<String>> fit(List<String> words) {
        Optional<State> full =
                new Walk(words, false)
                        .complete(root).stream()
                                .max(Comparator.comparingInt(state -> state.written().size()));
        if (full.isPresent()) {
            return full.map(state -> written(words, state));
        }
        Set<List<String>> shortened =
                new Walk(words, true)
                        .complete(root).stream()
                                .map(state -> written(words, state))
                                .collect(Collectors.toSet());
        return shortened.size() == 1 ? shortened.stream().findFirst() : Optional.empty();
    }

    /** The pattern's own words that could come after these. */
    public Set<String> next(List<String> words) {
        Walk walk = new Walk(words, true);
        walk.after(root, Set.of(State.START));
        return walk.expected;
    }

    private static List<String> written(List<String> words, State state) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> state.written().getOrDefault(i, words.get(i)))
                .toList();
    }

    @Override
    public String toString() {
        return text;
    }

    /**
     * How far the words have been fitted.
     *
     * @param position index of the next word
     * @param written the pattern's own words, by the index of those that stand for them
     */
    private record State(int position, Map<Integer, String> written) {
        static final State START = new State(0, Map.of());

        State past() {
            return new State(position + 1, written);
        }

        State past(String literal) {
            Map<Integer, String> more = new HashMap<>(written);
            more.put(position, literal);
            return new State(position + 1, Map.copyOf(more));
        }
    }

    /** One try to fit words. */
    private static final class Walk {
        private final List<String> words;
        private final boolean shortened;
        private final Set<String> expected = new TreeSet<>();

        Walk(List<String> words, boolean shortened) {
            this.words = words;
            this.shortened = shortened;
        }

        Set<State> complete(UsageItem item) {
            return after(item, Set.of(State.START)).stream()
                    .filter(state -> state.position() == words.size())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        Set<State> after(UsageItem item, Set<State> states) {
            Set<State> after = new LinkedHashSet<>();
            switch (item) {
                case UsageItem.Literal literal ->
                        states.forEach(state -> literal(literal.word(), state, after));
                case UsageItem.Any any ->
                        states.stream()
                                .filter(state -> state.position() < words.size())
                                .forEach(state -> after.add(state.past()));
                case UsageItem.Sequence sequence -> {
                    Set<State> reached = states;
                    for (UsageItem next : sequence.items()) {
                        reached = after(next, reached);
                    }
                    after.addAll(reached);
                }
                case UsageItem.Choice choice ->
                        choice.items().forEach(one -> after.addAll(after(one, states)));
                case UsageItem.Optional optional -> {
                    after.addAll(after(optional.item(), states));
                    after.addAll(states);
                }
                case UsageItem.Repeated repeated -> {
                    Set<State> reached = after(repeated.item(), states);
                    while (after.addAll(reached)) {
                        reached = after(repeated.item(), reached);
                    }
                }
            }
            return after;
        }

        private void literal(String literal, State state, Set<State> after) {
            if (state.position() == words.size()) {
                expected.add(literal);
                return;
            }
            String word = words.get(state.position());
            boolean fits =
                    word.equalsIgnoreCase(literal)
                            || shortened
                                    && !word.isEmpty()
                                    && literal.toLowerCase(Locale.ROOT)
                                            .startsWith(word.toLowerCase(Locale.ROOT));
            if (fits) {
                after.add(state.past(literal));
            }
        }
    }
}
