package org.bftai.plenary.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.source.TextRange;

/**
 * Finds the event, and the one it belongs to, named with a year, {@code BELIV2024}, {@code BELIV '24}, {@code SRDS 2025}, or
 * with an ordinal. What an event was called before is found too.
 */
final class EditionNames {
    /** Shorter names are too easily words, and two digits behind them too easily numbers. */
    private static final int LONG_NAME = 4;

    private static final int CENTURY = 2000;

    /** What has a year behind it, or before it, where it is that of an edition. */
    private static final String ROLES =
            "(?:call(?:[\\s\\u00A0]+for[\\s\\u00A0]+(?:papers|participation|contributions))?|cfp|programme?|schedule|committees?"
                    + "|submissions?|registration|keynotes?|venue|edition|workshop|conference|symposium|ausgabe|programm)";

    private final int year;
    private final List<Name> names;
    private final Optional<OrdinalNames> ordinals;

    /**
     * An edition by its name.
     *
     * @param name what is named; the same for all that it was ever called
     * @param text as it is written
     * @param meant what it would be for the edition that the site is of
     * @param year which edition is named
     * @param ownYear that of the edition that the site is of
     * @param own whether it is the edition that the site is of
     * @param range where in the text that was searched
     */
    record Mention(String name, String text, String meant, int year, int ownYear, boolean own, TextRange range) {}

    /**
     * A name that years stand behind.
     *
     * @param former whether it is called otherwise now, whatever year stands behind it
     */
    private record Name(String name, String text, String meant, int year, boolean former, Pattern pattern) {}

    private EditionNames(int year, List<Name> names, Optional<OrdinalNames> ordinals) {
        this.year = year;
        this.names = names;
        this.ordinals = ordinals;
    }

    /**
     * Return the names of an event; empty where it has none, or where nobody knows its year.
     *
     * @param earlier the editions before it
     */
    static Optional<EditionNames> of(Event event, List<Event> earlier) {
        if (event.year().isEmpty()) {
            return Optional.empty();
        }
        int year = event.year().get();
        List<Name> names = new ArrayList<>();
        event.acronym().flatMap(a -> name("event", a, a, year, false)).ifPresent(names::add);
        event.host().ifPresent(h -> {
            HostName host = HostName.of(h.name());
            name("host", host.shortName(), host.shortName(), host.year().orElse(year), false)
                    .ifPresent(names::add);
        });
        event.acronym()
                .ifPresent(a -> earlier.stream()
                        .flatMap(e -> e.acronym().stream())
                        .filter(former -> !HostName.fold(former).equals(HostName.fold(a)))
                        .distinct()
                        .flatMap(former -> name("event", former, a, year, true).stream())
                        .forEach(names::add));
        roles(year, earlier).ifPresent(names::add);
        Optional<OrdinalNames> ordinals = OrdinalNames.of(event, earlier);
        return names.isEmpty() && ordinals.isEmpty()
                ? Optional.empty()
                : Optional.of(new EditionNames(year, List.copyOf(names), ordinals));
    }

    /** Return the year of the edition that the site is of. */
    int year() {
        return year;
    }

    /** {@code Call for Papers 2025} and {@code the 2025 edition}, of years in which there was one. */
    private static Optional<Name> roles(int year, List<Event> earlier) {
        String years = earlier.stream()
                .flatMap(e -> e.year().stream())
                .map(String::valueOf)
                .distinct()
                .collect(Collectors.joining("|"));
        String any = "(?:" + years + "|" + year + ")(?![\\p{L}\\p{N}]|[-–/]\\d)";
        Pattern pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + ROLES + "[\\s\\u00A0]+" + any + "|(?<![-–/\\p{N}])" + any + "[\\s\\u00A0]+"
                        + ROLES + "(?![\\p{L}\\p{N}]))",
                Pattern.CASE_INSENSITIVE);
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new Name("role", "", String.valueOf(year), year, false, pattern));
    }

    private static Optional<Name> name(String group, String written, String now, int year, boolean former) {
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
        String meant = String.format(Locale.ROOT, "%s %d", now.strip(), year);
        return Optional.of(new Name(group, name, meant, year, former, pattern));
    }

    /** Return the editions that a text names, but for the one that the site is of. */
    List<Mention> others(String text) {
        return all(text).stream().filter(m -> !m.own()).toList();
    }

    /** Return the editions that a text names where it does not name the one that the site is of in the same way. */
    List<Mention> othersAlone(String text) {
        List<Mention> all = all(text);
        return all.stream()
                .filter(m -> all.stream().noneMatch(o -> o.own() && o.name().equals(m.name())))
                .toList();
    }

    /** Return every edition that a text names, in its order. */
    List<Mention> all(String text) {
        List<Mention> found = new ArrayList<>();
        for (Name name : names) {
            Matcher matcher = name.pattern().matcher(text);
            while (matcher.find()) {
                if (!name.text().isEmpty() && isWord(name.text(), text, matcher.start())) {
                    continue;
                }
                TextRange range = new TextRange(matcher.start(), matcher.end());
                int named = year(name, matcher);
                boolean own = !name.former() && named == name.year();
                found.add(new Mention(name.name(), matcher.group(), name.meant(), named, name.year(), own, range));
            }
        }
        ordinals.ifPresent(o -> found.addAll(o.all(text)));
        found.sort(Comparator.comparingInt(m -> m.range().start()));
        return found;
    }

    /** {@code Salt 2025} at the beginning of a sentence need not be {@code SALT}. */
    private static boolean isWord(String name, String text, int start) {
        String written = text.substring(start, start + name.length());
        return name.equals(name.toUpperCase(Locale.ROOT))
                && written.equals(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT))
                && (start < 2 || text.substring(start - 2, start).matches("[.!?]\\s|\\n\\s?"));
    }

    private static int year(Name name, Matcher matcher) {
        if (name.text().isEmpty()) {
            return Integer.parseInt(matcher.group().replaceAll("\\D", ""));
        }
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
