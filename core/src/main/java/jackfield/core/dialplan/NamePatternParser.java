// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

import jackfield.core.dialplan.NamePattern.Tail;
import java.util.ArrayList;
import java.util.List;

/** Reads the name of an extension. */
final class NamePatternParser {

    private static final SymbolSet X = SymbolSet.range('0', '9');
    private static final SymbolSet Z = SymbolSet.range('1', '9');
    private static final SymbolSet N = SymbolSet.range('2', '9');

    private final String name;
    private final List<SymbolSet> symbols = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    NamePatternParser(String name) {
        this.name = name;
    }

    NamePattern exact() {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != '-') {
                add(SymbolSet.of(name.charAt(i)), name.charAt(i));
            }
        }
        return new NamePattern(text.toString(), List.copyOf(symbols), Tail.NONE);
    }

    NamePattern pattern() {
        text.append('_');
        Tail tail = Tail.NONE;
        for (int i = 1; i < name.length() && tail == Tail.NONE; i++) {
            char symbol = name.charAt(i);
            switch (symbol) {
                case '-' -> {}
                case 'X', 'x' -> add(X, 'X');
                case 'Z', 'z' -> add(Z, 'Z');
                case 'N', 'n' -> add(N, 'N');
                case '[' -> i = set(i);
                case '.' -> tail = Tail.SOME;
                case '!' -> tail = Tail.ANY;
                default -> add(SymbolSet.of(symbol), symbol);
            }
            if (tail != Tail.NONE) {
                text.append(symbol);
            }
        }
        return new NamePattern(text.toString(), List.copyOf(symbols), tail);
    }

    private void add(SymbolSet set, char symbol) {
        symbols.add(set);
        text.append(symbol);
    }

    /**
     * Takes the set that begins here; one without an end goes on to the end of the name.
     *
     * @return index of the closing bracket
     */
    private int set(int open) {
        int close = name.indexOf(']', open);
        int end = close < 0 ? name.length() : close;
        SymbolSet set = SymbolSet.EMPTY;
        int i = open + 1;
        while (i < end) {
            boolean range = i + 2 < end && name.charAt(i + 1) == '-';
            set =
                    range
                            ? set.plus(SymbolSet.range(name.charAt(i), name.charAt(i + 2)))
                            : set.plus(name.charAt(i));
            i += range ? 3 : 1;
        }
        if (set.size() > 0) {
            symbols.add(set);
            text.append(name, open, Math.min(end + 1, name.length()));
        }
        return end;
    }
}
