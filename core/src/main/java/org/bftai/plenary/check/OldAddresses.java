package org.bftai.plenary.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bftai.plenary.event.Event;

/**
 * Knows the addresses of earlier editions: those that their facts have and this edition's no longer, and those with the name
 * of the event, or of one it belonged to, and a year before this one's: {@code loom2025@…}, {@code ?conf=loom25}.
 */
final class OldAddresses {
    /** Years that lie further back are of something else, two digits even more so. */
    private static final int LONGEST = 25;

    private static final int LONGEST_SHORT = 9;
    private static final int SHORTEST_NAME = 3;
    private static final int CENTURY = 2000;

    /** Whoever collects or mails for a conference says so beside its year; people have years in their addresses too. */
    private static final Pattern ROLE = Pattern.compile(
            "(?i)^(?:mailto:)?(?=[^@]*(?<![a-z])(?:pc|chairs?|organi[sz]ers?|info|contact|submissions?|publicity|committee|workshop|registration|sponsors?)(?![a-z])[^@]*@)"
                    + "[^@]*?[a-z]{2,}[-_.]?(?<year>20\\d\\d)(?!\\d)[^@]*@");

    /** Systems that collect papers have the year in the name of every conference, however that is written there. */
    private static final Pattern SYSTEM = Pattern.compile(
            "(?i)^https?://(?:(?:www\\.)?easychair\\.org/[^#]*[?&]conf=[a-z_-]{2,}?(?<a>\\d{2}|20\\d\\d)(?!\\d)"
                    + "|openreview\\.net/group\\?id=[^&#]*/(?<b>20\\d\\d)(?:/|$)|cmt3?\\.research\\.microsoft\\.com/[a-z-]+(?<c>20\\d\\d)(?!\\d)"
                    + "|[a-z-]{2,}(?<d>\\d{2}|20\\d\\d)\\.hotcrp\\.com|(?:www\\.)?softconf\\.com/[a-z-]+(?<e>\\d{2}|20\\d\\d)/)");

    /**
     * What is old about an address.
     *
     * @param year of the edition it was of
     * @param exact whether the facts of that edition have it
     */
    record Age(int year, boolean exact) {}

    private record Name(Pattern pattern, int year) {}

    private final int year;
    private final Set<Integer> ownYears = new HashSet<>();
    private final Map<String, Integer> former = new LinkedHashMap<>();
    private final List<Name> names = new ArrayList<>();

    /**
     * Gather addresses.
     *
     * @param year of this edition
     */
    OldAddresses(Event event, int year, List<Event> earlier) {
        this.year = year;
        earlier.forEach(e ->
                addresses(e).forEach(a -> former.putIfAbsent(plain(a), e.year().orElse(year - 1))));
        addresses(event).forEach(a -> former.remove(plain(a)));
        Map<String, Integer> known = new TreeMap<>();
        Stream.concat(Stream.of(event), earlier.stream())
                .flatMap(e -> e.acronym().stream())
                .forEach(a -> known.put(stem(a), year));
        earlier.stream()
                .flatMap(e -> e.host().stream())
                .map(h -> HostName.of(h.name()))
                .forEach(h -> known.put(stem(h.shortName()), year));
        event.host()
                .map(h -> HostName.of(h.name()))
                .ifPresent(h -> known.put(stem(h.shortName()), h.year().orElse(year)));
        event.host().flatMap(h -> HostName.of(h.name()).year()).ifPresent(ownYears::add);
        known.forEach((stem, own) -> {
            if (!stem.isEmpty()) {
                names.add(new Name(pattern(stem), own));
            }
        });
    }

    private static Stream<String> addresses(Event event) {
        return Stream.concat(event.email().stream(), event.submission().map(Event.Submission::url).stream());
    }

    /** Return an address without what makes no difference to where it leads. */
    private static String plain(String address) {
        return address.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:mailto:|https?://(?:www\\.)?)", "")
                .replaceFirst("/$", "");
    }

    /** Return a name as a pattern: its parts may be joined in any way. */
    private static String stem(String name) {
        List<String> parts = Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(p -> !p.isEmpty())
                .map(Pattern::quote)
                .toList();
        return HostName.fold(name).length() < SHORTEST_NAME ? "" : String.join("[-_.+]?", parts);
    }

    private static Pattern pattern(String stem) {
        String joint = "[-_.]?(?:ws|wksp|workshop|conf|conference)?";
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + stem + joint
                        + "(?:(?:\\.(?:cc|org|net|io|com|eu|info))?[-_./]?(?<year>20\\d\\d)|[-_]?(?<short>\\d\\d))(?!\\d)"
                        + "|(?<before>20\\d\\d)[-_./]?" + stem + "(?!\\p{L}))",
                Pattern.CASE_INSENSITIVE);
    }

    /** Return what is old about an address of mail or of the web; empty where nothing is. */
    Optional<Age> age(String address) {
        Optional<Age> exact = Optional.ofNullable(former.get(plain(address))).map(y -> new Age(y, true));
        return exact.or(() ->
                        names.stream().flatMap(n -> named(n, address).stream()).findFirst())
                .or(() -> role(address))
                .or(() -> system(address));
    }

    private Optional<Age> named(Name name, String address) {
        Matcher matcher = name.pattern().matcher(address);
        Optional<Age> age = Optional.empty();
        while (matcher.find()) {
            String digits = Stream.of("year", "before", "short")
                    .map(matcher::group)
                    .filter(g -> g != null)
                    .findFirst()
                    .orElse("");
            boolean whole = digits.length() > 2;
            int named = whole ? Integer.parseInt(digits) : CENTURY + Integer.parseInt(digits);
            if (named == name.year()) {
                return Optional.empty();
            }
            if (named < name.year() && named >= name.year() - (whole ? LONGEST : LONGEST_SHORT)) {
                age = Optional.of(new Age(named, false));
            }
        }
        return age;
    }

    private Optional<Age> role(String address) {
        Matcher matcher = ROLE.matcher(address);
        return matcher.find()
                ? Optional.of(Integer.valueOf(matcher.group("year")))
                        .filter(y -> y < year && y >= year - LONGEST_SHORT)
                        .map(y -> new Age(y, false))
                : Optional.empty();
    }

    private Optional<Age> system(String address) {
        Matcher matcher = SYSTEM.matcher(address);
        return matcher.find()
                ? Stream.of("a", "b", "c", "d", "e")
                        .map(matcher::group)
                        .filter(g -> g != null)
                        .findFirst()
                        .map(g -> g.length() > 2 ? Integer.parseInt(g) : CENTURY + Integer.parseInt(g))
                        .filter(y -> y < year && y >= year - LONGEST_SHORT && !ownYears.contains(y))
                        .map(y -> new Age(y, false))
                : Optional.empty();
    }
}
