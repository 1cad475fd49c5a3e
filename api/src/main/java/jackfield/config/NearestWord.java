// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the right word for a mistyped one. */
public final class NearestWord {

    private static final int MOST_MISTAKES = 3;

    private NearestWord() {}

    /** The word with the fewest mistakes, without regard to case, if they are few for its length. */
    public static Optional<String> to(String typed, Collection<String> words) {
        String lower = typed.toLowerCase(Locale.ROOT);
        int most = Math.clamp(typed.length() / 3, 1, MOST_MISTAKES);
        Comparator<String> byMistakes = Comparator.comparingInt(word -> mistakes(lower, word));
        return words.stream()
                .filter(word -> Math.abs(word.length() - lower.length()) <= most)
                .min(byMistakes.thenComparing(Comparator.naturalOrder()))
                .filter(word -> mistakes(lower, word) <= most);
    }

    /** Letters to insert, drop, replace, or swap with their neighbor. */
    private static int mistakes(String typed, String word) {
        String right = word.toLowerCase(Locale.ROOT);
        int[][] cost = new int[typed.length() + 1][right.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(typed, right, i, j, cost);
            }
        }
        return cost[typed.length()][right.length()];
    }

    private static int cheapest(String typed, String right, int i, int j, int[][] cost) {
        int replaced = cost[i - 1][j - 1] + (typed.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && typed.charAt(i - 1) == right.charAt(j - 2)
                        && typed.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
