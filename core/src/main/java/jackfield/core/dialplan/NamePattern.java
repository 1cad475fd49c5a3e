// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

import java.util.List;

/**
 * The name of an extension, or a caller's number to match: exact, or a pattern that begins with {@code
 * _}. The one that wins comes first in the order. Blanks aside, {@code -} is ignored on both sides.
 *
 * @param text as written, without {@code -}
 * @param symbols what each position takes
 * @param tail what may follow
 */
record NamePattern(String text, List<SymbolSet> symbols, Tail tail)
        implements Comparable<NamePattern> {

    /** The end of a pattern. */
    enum Tail {
        /** {@code !} */
        ANY,
        /** {@code .} */
        SOME,
        /** Nothing follows. */
        NONE
    }

    /** Never fails: what makes no sense in a pattern stands for itself or is left out. */
    static NamePattern of(String name) {
        return name.startsWith("_")
                ? new NamePatternParser(name).pattern()
                : new NamePatternParser(name).exact();
    }

    boolean isExact() {
        return !text.startsWith("_");
    }

    boolean matches(String number) {
        int position = 0;
        for (int i = 0; i < number.length(); i++) {
            char symbol = number.charAt(i);
            if (symbol == '-') {
                continue;
            }
            if (position == symbols.size()) {
                return tail != Tail.NONE;
            }
            if (!symbols.get(position).contains(symbol)) {
                return false;
            }
            position++;
        }
        return position == symbols.size() && tail != Tail.SOME;
    }

    /** True if the number with more digits could match; {@code !} waits for nothing. */
    boolean couldMatch(String number) {
        int position = 0;
        for (int i = 0; i < number.length(); i++) {
            char symbol = number.charAt(i);
            if (symbol == '-') {
                continue;
            }
            if (position == symbols.size()) {
                return tail == Tail.SOME;
            }
            if (!symbols.get(position).contains(symbol)) {
                return false;
            }
            position++;
        }
        return position < symbols.size() || tail == Tail.SOME;
    }

    /** Exact ones first; then position by position the smaller set, {@code .}, {@code !}, the end. */
    @Override
    public int compareTo(NamePattern other) {
        if (isExact() != other.isExact()) {
            return isExact() ? -1 : 1;
        }
        int common = Math.min(symbols.size(), other.symbols.size());
        for (int i = 0; i < common; i++) {
            int order = symbols.get(i).compareTo(other.symbols.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(other.symbols.size(), symbols.size());
        return order == 0 ? tailOrder(tail) - tailOrder(other.tail) : order;
    }

    private static int tailOrder(Tail tail) {
        return switch (tail) {
            case SOME -> 0;
            case ANY -> 1;
            case NONE -> 2;
        };
    }
}
