package org.bftai.plenary.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bftai.plenary.check.EditionNames.Mention;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.Ordinals;
import org.bftai.plenary.source.TextRange;

/** Finds editions by their number: {@code 1st Workshop on Looms}, {@code the first edition of LOOM}. */
final class OrdinalNames {
    private static final Pattern ORDINAL =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + Ordinals.pattern() + ")\\s+", Pattern.CASE_INSENSITIVE);

    /** Fewer words are no name of an event. */
    private static final int FEWEST_WORDS = 3;

    private final int ordinal;
    private final int year;
    private final String meant;
    private final Map<Integer, Integer> years = new HashMap<>();
    private final Pattern pattern;

    private OrdinalNames(int ordinal, int year, String meant, Pattern pattern) {
        this.ordinal = ordinal;
        this.year = year;
        this.meant = meant;
        this.pattern = pattern;
    }

    /** Return the names of an event whose name has an ordinal; empty for others. */
    static Optional<OrdinalNames> of(Event event, List<Event> earlier) {
        Optional<Integer> ordinal = event.name().flatMap(Ordinals::in);
        Matcher first = ORDINAL.matcher(event.name().orElse(""));
        if (ordinal.isEmpty() || event.year().isEmpty() || !first.find()) {
            return Optional.empty();
        }
        String name = event.name().orElseThrow();
        String rest = rest(name, first.end());
        List<String> ends = new ArrayList<>();
        Stream<String> former = earlier.stream()
                .flatMap(e -> e.name().stream())
                .flatMap(n -> ORDINAL.matcher(n).results().limit(1).map(o -> rest(n, o.end())));
        Stream.concat(Stream.of(rest), former)
                .distinct()
                .filter(r -> r.split("\\s+").length >= FEWEST_WORDS)
                .forEach(r -> ends.add("(?:[\\p{L}./-]+\\s+){0,3}?" + words(r)));
        event.acronym()
                .ifPresent(a -> ends.add("(?:(?:edition|instance|iteration)\\s+of\\s+)?(?:the\\s+)?"
                        + "(?:annual\\s+|international\\s+)?" + (a.length() < FEWEST_WORDS + 1 ? "(?-i:" : "(?:")
                        + Pattern.quote(a.strip()) + ")"));
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        Pattern pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?<ordinal>" + Ordinals.pattern() + ")\\s+(?:" + String.join("|", ends)
                        + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        OrdinalNames names = new OrdinalNames(
                ordinal.get(), event.year().get(), first.group().strip() + " " + rest, pattern);
        earlier.forEach(e -> e.ordinal().ifPresent(o -> e.year().ifPresent(y -> names.years.putIfAbsent(o, y))));
        return Optional.of(names);
    }

    private static String rest(String name, int from) {
        return name.substring(from).replaceAll("\\s*\\([^()]*\\)", "").strip();
    }

    private static String words(String rest) {
        return String.join(
                "\\s+",
                List.of(rest.split("\\s+")).stream()
                        .map(w -> w.equals("&") || w.toLowerCase(Locale.ROOT).equals("and")
                                ? "(?:and|&)"
                                : Pattern.quote(w))
                        .toList());
    }

    /** Return the editions that a text names by their number. */
    List<Mention> all(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int named = Ordinals.in(matcher.group("ordinal")).orElse(ordinal);
            // Nobody says how often it was held: where facts are missing, once a year.
            int when = named == ordinal ? year : years.getOrDefault(named, year + named - ordinal);
            TextRange range = new TextRange(matcher.start(), matcher.end());
            found.add(new Mention("ordinal", matcher.group(), meant, when, year, named == ordinal, range));
        }
        return found;
    }
}
