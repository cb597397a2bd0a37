package org.bftai.plenary.edit.succession;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts placeholders in the place of the names of the last edition.
 *
 * @param old how it is named
 * @param year of the new edition
 * @param links knows which mail is still read
 */
record NameRules(OldNames old, int year, LinkRules links) {
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    String apply(String text) {
        String named = old.event()
                .name()
                .map(name -> whole(name).matcher(text).replaceAll("{{ event.name }}"))
                .orElse(text);
        String titled = old.event()
                .acronym()
                .map(a -> old.dated(a).matcher(named).replaceAll("{{ event.title }}"))
                .orElse(named);
        String hosted = host(titled);
        String mailed = MAIL.matcher(hosted)
                .replaceAll(m -> links.isOldMail(m.group()) ? "TBA" : Matcher.quoteReplacement(m.group()));
        String counted =
                ordinal().map(n -> NextOrdinal.in(mailed, Optional.of(n))).orElse(mailed);
        return copyright().matcher(counted).replaceAll(m -> Matcher.quoteReplacement(m.group(1)) + year);
    }

    private Optional<Integer> ordinal() {
        return old.event().ordinal().or(() -> old.event().name().flatMap(NextOrdinal::first));
    }

    private String host(String text) {
        String whole = old.event()
                .host()
                .filter(h -> old.areIn(h.name()))
                .map(h -> whole(h.name()).matcher(text).replaceAll("TBA"))
                .orElse(text);
        return old.hostWord()
                .map(h -> old.dated(h).matcher(whole).replaceAll("TBA"))
                .orElse(whole);
    }

    private Pattern copyright() {
        return Pattern.compile("((?:©|&copy;|\\(c\\)|\\b[Cc]opyright)[\\s\\u00a0]*(?:©|&copy;|\\(c\\))?[\\s\\u00a0]*"
                + "(?:by\\s+)?(?:\\d{4}\\s*[-–]\\s*)?)" + old.year() + "(?!\\d)");
    }

    private static Pattern whole(String name) {
        String words = Arrays.stream(name.strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\u00a0]+"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])");
    }
}
