// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

/**
 * The characters that one position of a pattern takes.
 *
 * @param low characters 0 to 63, a bit each
 * @param high characters 64 to 127
 * @param others the rest, in order
 */
record SymbolSet(long low, long high, String others) implements Comparable<SymbolSet> {

    static final SymbolSet EMPTY = new SymbolSet(0, 0, "");

    static SymbolSet of(char symbol) {
        return EMPTY.plus(symbol);
    }

    static SymbolSet range(char first, char last) {
        SymbolSet set = EMPTY;
        for (int symbol = first; symbol <= last; symbol++) {
            set = set.plus((char) symbol);
        }
        return set;
    }

    SymbolSet plus(char symbol) {
        if (symbol < 64) {
            return new SymbolSet(low | 1L << symbol, high, others);
        }
        if (symbol < 128) {
            return new SymbolSet(low, high | 1L << symbol - 64, others);
        }
        return others.indexOf(symbol) >= 0
                ? this
                : new SymbolSet(low, high, others.concat(String.valueOf(symbol)));
    }

    SymbolSet plus(SymbolSet more) {
        SymbolSet sum = new SymbolSet(low | more.low, high | more.high, others);
        for (int i = 0; i < more.others.length(); i++) {
            sum = sum.plus(more.others.charAt(i));
        }
        return sum;
    }

    boolean contains(char symbol) {
        if (symbol < 64) {
            return (low >>> symbol & 1) != 0;
        }
        return symbol < 128 ? (high >>> symbol - 64 & 1) != 0 : others.indexOf(symbol) >= 0;
    }

    int size() {
        return Long.bitCount(low) + Long.bitCount(high) + others.length();
    }

    /** The smaller set first; of equal size, the one with lower characters. */
    @Override
    public int compareTo(SymbolSet other) {
        int order = Integer.compare(size(), other.size());
        if (order == 0) {
            order = Long.compareUnsigned(Long.reverse(other.low), Long.reverse(low));
        }
        if (order == 0) {
            order = Long.compareUnsigned(Long.reverse(other.high), Long.reverse(high));
        }
        return order == 0 ? others.compareTo(other.others) : order;
    }
}
