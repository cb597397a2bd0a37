package org.bftai.plenary.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the known word that a written one stands for. */
public final class Suggestions {
    private Suggestions() {}

    /**
     * Find the known word that is meant by the written one: what other systems call so, such as {@code menu} for
     * {@code navigation}; else the nearest by edit distance (Damerau, adjacent swaps count once), if it is near enough:
     * at most a third of its length, and at most 3.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String word = written.toLowerCase(Locale.ROOT);
        return FamiliarNames.meant(word, known).or(() -> alike(word, known));
    }

    private static Optional<String> alike(String word, Collection<String> known) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int limit = Math.min(3, Math.max(1, candidate.length() / 3));
            if (Math.abs(candidate.length() - word.length()) > limit) {
                continue;
            }
            int distance = distance(word, candidate.toLowerCase(Locale.ROOT));
            boolean nearer = distance < least || distance == least && candidate.compareTo(nearest) < 0;
            if (distance <= limit && nearer) {
                least = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Return {@code did you mean 'x'?} or, where nothing is near, the list of what is known after the lead. */
    public static String hint(String written, Collection<String> known, String lead) {
        String list = lead + (known.isEmpty() ? "none" : String.join(", ", known));
        return nearest(written, known)
                .map(k -> "did you mean '" + k + "'? " + list)
                .orElse(list);
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
