package org.bftai.plenary.edit.succession;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bftai.plenary.event.Event;

/**
 * How texts and addresses name an edition that is over.
 *
 * @param year the edition's
 * @param event its facts
 */
record OldNames(int year, Event event) {
    /** Return whether an address is of that year: {@code /srds2025/}, {@code ?conf=bftai25}. */
    boolean areIn(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        boolean whole =
                Pattern.compile("(?<!\\d)" + year + "(?!\\d)").matcher(lower).find();
        return whole
                || squashed(event.acronym()).filter(a -> isShort(lower, a)).isPresent()
                || hostWord().filter(h -> isShort(lower, squash(h))).isPresent();
    }

    private boolean isShort(String address, String name) {
        return Pattern.compile(Pattern.quote(name) + "[-_]?" + shortYear() + "(?!\\d)")
                .matcher(address.replace("-", ""))
                .find();
    }

    /** Return the last two digits of the year. */
    String shortYear() {
        return String.format(Locale.ROOT, "%02d", year % 100);
    }

    /** Return the pattern of a name with the year behind it: {@code BFT-AI 2025}, {@code BFT-AI'25}, {@code BFTAI25}. */
    Pattern dated(String name) {
        String years = "(?:[\\s\\u00a0_-]{0,2}" + year + "|\\s?['’‘]" + shortYear() + "|-?" + shortYear() + ")";
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + years + "(?![\\p{L}\\p{N}])");
    }

    /** Return the host's name without its year. */
    Optional<String> hostWord() {
        return event.host()
                .map(h -> h.name()
                        .replaceAll("[\\s'’-]*(?:(?:19|20)\\d\\d|['’]\\d\\d)\\s*$", "")
                        .strip())
                .filter(h -> !h.isEmpty());
    }

    private static Optional<String> squashed(Optional<String> name) {
        return name.map(OldNames::squash).filter(n -> n.length() > 1);
    }

    private static String squash(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
