package org.bftai.plenary.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.event.Ordinals;

/**
 * What the event is called that another one belongs to.
 *
 * @param shortName without the year: {@code SRDS}, of {@code 44th Symposium on Distributed Systems (SRDS 2025)} too
 * @param longName that of the name in full, without ordinal and year; the same where there is no other
 * @param year the one that is written with it
 */
record HostName(String shortName, String longName, Optional<Integer> year) {
    private static final Pattern YEAR = Pattern.compile("[\\s,'’-]*\\b((?:19|20)\\d\\d)\\b");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^()]*\\p{Lu}[^()]*)\\)");
    private static final Pattern ORDINAL =
            Pattern.compile("^(?:the )?(?:" + Ordinals.pattern() + ")\\s+", Pattern.CASE_INSENSITIVE);

    static HostName of(String name) {
        Matcher inParentheses = IN_PARENTHESES.matcher(name);
        String written = inParentheses.find() ? inParentheses.group(1) : name;
        Matcher year = YEAR.matcher(name);
        String full = ORDINAL.matcher(
                        IN_PARENTHESES.matcher(name).replaceAll("").strip())
                .replaceFirst("");
        return new HostName(
                bare(written),
                bare(full),
                year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty());
    }

    /** Return whether another one is of the same series. */
    boolean isOne(HostName other) {
        List<String> names = List.of(fold(shortName), fold(longName));
        return names.contains(fold(other.shortName)) || names.contains(fold(other.longName));
    }

    private static String bare(String written) {
        return YEAR.matcher(written).replaceAll("").strip();
    }

    /** Return a name as addresses have it: letters and digits, small. */
    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
