package org.bftai.plenary.edition;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.Location;

/**
 * The addresses that a series has published. Each answers for ever: itself, or as an alias. A text file of one address a
 * line, sorted; what begins with {@code #} is a comment.
 *
 * @param lines addresses from the home page of the series on, such as {@code /2025/cfp/}, not percent-encoded, each with
 *     its line in the file, from 1; 0 for one that is not written yet
 */
public record Ledger(SortedMap<String, Integer> lines) {
    /** Where it lies in the site's folder. */
    public static final String FILE = Edition.FOLDER + "/ledger.txt";

    private static final String HEAD = """
            # Every address that was published. Each must answer for ever: itself, or as redirect_from of another page.
            # Written by new-edition, freeze, amend and ledger; take a line out only if nobody can have seen the page.
            """;

    public Ledger {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }

    /** Read the file; every text is one. */
    public static Ledger read(String text) {
        SortedMap<String, Integer> lines = new TreeMap<>();
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i).strip();
            if (line.startsWith("/")) {
                lines.putIfAbsent(line, i + 1);
            }
        }
        return new Ledger(lines);
    }

    /** Return this ledger with more addresses in it. */
    public Ledger with(Collection<String> addresses) {
        SortedMap<String, Integer> more = new TreeMap<>(lines);
        addresses.forEach(a -> more.putIfAbsent(a, 0));
        return new Ledger(more);
    }

    /** Return the file's text. */
    public String text() {
        return HEAD + "\n" + String.join("\n", lines.keySet()) + (lines.isEmpty() ? "" : "\n");
    }

    /** Return where an address is written down. */
    public Location location(String address) {
        return Location.of(FILE, lines.getOrDefault(address, 0), 1);
    }
}
