// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the right word near a mistyped one. */
final class Nearest {

    private Nearest() {}

    /** The candidate with the fewest mistakes, if they are few for its length. */
    static Optional<String> to(String typed, Collection<String> candidates) {
        String lower = typed.toLowerCase(Locale.ROOT);
        int most = Math.max(1, Math.min(3, typed.length() / 2));
        return candidates.stream()
                .filter(candidate -> mistakes(lower, candidate.toLowerCase(Locale.ROOT)) <= most)
                .min(
                        Comparator.<String>comparingInt(
                                        candidate ->
                                                mistakes(lower, candidate.toLowerCase(Locale.ROOT)))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to insert, drop, replace or swap with their neighbor. */
    static int mistakes(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 3) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
