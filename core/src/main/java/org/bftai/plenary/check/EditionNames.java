package org.bftai.plenary.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.source.TextRange;

/** Finds the event, and the one it belongs to, named with a year: {@code BELIV2024}, {@code BELIV '24}, {@code SRDS 2025}. */
final class EditionNames {
    private static final Pattern YEAR = Pattern.compile("[\\s,'’-]*\\b((?:19|20)\\d\\d)\\b");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^()]*\\p{Lu}[^()]*)\\)");

    /** Shorter names are too easily words, and two digits behind them too easily numbers. */
    private static final int LONG_NAME = 4;

    private static final int CENTURY = 2000;

    private final List<Name> names;

    /**
     * An edition by its name.
     *
     * @param text as it is written
     * @param meant what it would be for the edition that the site is of
     * @param year which edition is named
     * @param ownYear that of the edition that the site is of
     * @param range where in the text that was searched
     */
    record Mention(String text, String meant, int year, int ownYear, TextRange range) {
        boolean isOwn() {
            return year == ownYear;
        }
    }

    private record Name(String text, int year, Pattern pattern) {}

    private EditionNames(List<Name> names) {
        this.names = names;
    }

    /** Return the names of an event; empty where it has none, or where nobody knows its year. */
    static Optional<EditionNames> of(Event event) {
        if (event.year().isEmpty()) {
            return Optional.empty();
        }
        int year = event.year().get();
        List<Name> names = new ArrayList<>();
        event.acronym().flatMap(a -> name(a, year)).ifPresent(names::add);
        event.host().flatMap(h -> host(h.name(), year)).ifPresent(names::add);
        return names.isEmpty() ? Optional.empty() : Optional.of(new EditionNames(List.copyOf(names)));
    }

    /** Of {@code 44th Symposium on Distributed Systems (SRDS 2025)} the short name counts. */
    private static Optional<Name> host(String name, int year) {
        Matcher shortName = IN_PARENTHESES.matcher(name);
        String written = shortName.find() ? shortName.group(1) : name;
        Matcher own = YEAR.matcher(name);
        return name(YEAR.matcher(written).replaceAll(""), own.find() ? Integer.parseInt(own.group(1)) : year);
    }

    private static Optional<Name> name(String written, int year) {
        String name = written.strip();
        if (name.length() < 2) {
            return Optional.empty();
        }
        String twoDigits =
                "[\\s\\u00A0]*['’‘](?<short>\\d\\d)" + (name.length() < LONG_NAME ? "" : "|(?<glued>[1-3]\\d)");
        Pattern pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name)
                        + "(?:(?:[\\s\\u00A0]+(?:workshop|conference|symposium))?[\\s\\u00A0_-]*(?<year>(?:19|20)\\d\\d)|"
                        + twoDigits + ")(?![\\p{L}\\p{N}]|[\\s\\u00A0]*[-–—/][\\s\\u00A0]*\\d)",
                name.length() < LONG_NAME ? 0 : Pattern.CASE_INSENSITIVE);
        return Optional.of(new Name(name, year, pattern));
    }

    /** Return the editions that a text names, but for the one that the site is of. */
    List<Mention> others(String text) {
        return all(text).stream().filter(m -> !m.isOwn()).toList();
    }

    /** Return whether a text names the edition that the site is of. */
    boolean namesOwn(String text) {
        return all(text).stream().anyMatch(Mention::isOwn);
    }

    private List<Mention> all(String text) {
        List<Mention> found = new ArrayList<>();
        for (Name name : names) {
            Matcher matcher = name.pattern().matcher(text);
            while (matcher.find()) {
                String meant = String.format(Locale.ROOT, "%s %d", name.text(), name.year());
                TextRange range = new TextRange(matcher.start(), matcher.end());
                found.add(new Mention(matcher.group(), meant, year(name, matcher), name.year(), range));
            }
        }
        found.sort(Comparator.comparingInt(m -> m.range().start()));
        return found;
    }

    private static int year(Name name, Matcher matcher) {
        if (matcher.group("year") != null) {
            return Integer.parseInt(matcher.group("year"));
        }
        String digits = matcher.group("short");
        if (digits == null && name.text().length() >= LONG_NAME) {
            digits = matcher.group("glued");
        }
        return CENTURY + Integer.parseInt(digits);
    }
}
