// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import java.util.ArrayList;
import java.util.List;

/** What has to be taken out of a text and put into it, so that it is another one. */
final class LineDifference {

    private static final int MOST = 24;

    private LineDifference() {}

    /** Lines with their number, {@code -} for those that go and {@code +} for those that come. */
    static List<String> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int[][] common = common(old, now);
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add("%5d - %s".formatted(i + 1, old.get(i++)));
            } else {
                lines.add("%5d + %s".formatted(i + 1, now.get(j++)));
            }
        }
        return lines.size() <= MOST
                ? lines
                : append(lines.subList(0, MOST), lines.size() - MOST + " more lines");
    }

    private static List<String> append(List<String> lines, String last) {
        List<String> all = new ArrayList<>(lines);
        all.add("      " + last);
        return all;
    }

    /** Length of the longest common subsequence of what is left from each pair of places on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] length = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                length[i][j] =
                        old.get(i).equals(now.get(j))
                                ? length[i + 1][j + 1] + 1
                                : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }
}
