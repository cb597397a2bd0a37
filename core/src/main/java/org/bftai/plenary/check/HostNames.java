package org.bftai.plenary.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.source.TextRange;

/**
 * Finds the events that earlier editions belonged to and this one does not. With the year of that edition a name is enough;
 * with another one or none, as in {@code ICCV Workshop Proceedings}, it is where words beside it say that they go together.
 */
final class HostNames {
    private static final int ALL = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int LONG_NAME = 4;
    private static final int NEAR = 200;

    private static final Pattern TOGETHER_WITH = Pattern.compile(
            "\\b(?:co-?located|collocated|conjunction|together with|alongside|affiliated|associated with|satellite|part of|host(?:ed)? by"
                    + "|(?:held|takes? place|meet|workshop|register(?:ed)?|registration|proceedings|companion)s? (?:with|at|in|during|of|for|to))"
                    + "(?:\\s+[\\p{L}\\d.&-]+){0,6}?\\s*$",
            ALL);
    private static final Pattern ITS_PARTS = Pattern.compile(
            "^(?:\\s*['’]?\\d{2,4})?\\s+(?:workshops?\\b|proceedings|registration|companion|main conference|conference (?:registration|site|website|venue|proceedings|fees?)|venue)",
            ALL);

    private record Host(int edition, int year, Pattern pattern) {}

    /**
     * A host by its name.
     *
     * @param text as it is written
     * @param edition the year of the edition that belonged to it
     * @param range where in the text that was searched
     */
    record Mention(String text, int edition, TextRange range) {}

    private final List<Host> hosts = new ArrayList<>();
    private final int year;

    /**
     * Gather names.
     *
     * @param year of this edition
     */
    HostNames(Event event, int year, List<Event> earlier) {
        this.year = year;
        Optional<HostName> own = event.host().map(h -> HostName.of(h.name()));
        Map<String, Host> found = new LinkedHashMap<>();
        for (Event edition : earlier) {
            edition.host()
                    .map(h -> HostName.of(h.name()))
                    .filter(h -> isOther(h, own))
                    .ifPresent(host -> {
                        int held = edition.year().or(host::year).orElse(year - 1);
                        add(found, host.shortName(), held, host.year().orElse(held));
                        add(found, host.longName(), held, host.year().orElse(held));
                    });
        }
        hosts.addAll(found.values());
    }

    private static boolean isOther(HostName host, Optional<HostName> own) {
        return own.filter(o -> o.isOne(host)).isEmpty();
    }

    private static void add(Map<String, Host> hosts, String name, int edition, int year) {
        if (name.length() > 1) {
            Pattern pattern = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(name)
                            + "(?:[\\s\\u00A0_-]*(?<year>(?:19|20)\\d\\d)|[\\s\\u00A0]*['’‘](?<short>\\d\\d))?(?![\\p{L}\\p{N}])",
                    name.length() < LONG_NAME ? 0 : Pattern.CASE_INSENSITIVE);
            hosts.putIfAbsent(HostName.fold(name), new Host(edition, year, pattern));
        }
    }

    boolean isEmpty() {
        return hosts.isEmpty();
    }

    /** Return whether a text has one of the names, whatever it says with it. */
    boolean mayFind(String text) {
        return hosts.stream().anyMatch(h -> h.pattern().matcher(text).find());
    }

    /** Return where a text names one as if this edition belonged to it. */
    List<Mention> find(String text) {
        List<Mention> found = new ArrayList<>();
        for (Host host : hosts) {
            Matcher matcher = host.pattern().matcher(text);
            while (matcher.find()) {
                Optional<Integer> named = Optional.ofNullable(matcher.group("year"))
                        .or(() -> Optional.ofNullable(matcher.group("short")).map(s -> "20" + s))
                        .map(Integer::valueOf);
                boolean then = named.filter(y -> y == host.year()).isPresent();
                boolean ahead = named.filter(y -> y > year).isPresent();
                if (then || !ahead && isTogether(text, matcher)) {
                    found.add(new Mention(
                            matcher.group(), host.edition(), new TextRange(matcher.start(), matcher.end())));
                }
            }
        }
        return found;
    }

    private static boolean isTogether(String text, Matcher name) {
        int start = Math.max(text.lastIndexOf(". ", name.start()), text.lastIndexOf('\n', name.start())) + 1;
        String before = text.substring(Math.max(start, name.start() - NEAR), name.start());
        String behind = text.substring(name.end(), Math.min(text.length(), name.end() + NEAR));
        return TOGETHER_WITH.matcher(before).find() || ITS_PARTS.matcher(behind).find();
    }
}
