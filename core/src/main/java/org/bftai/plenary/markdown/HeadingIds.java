package org.bftai.plenary.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;

/**
 * Ids of headings as GitHub Pages makes them (kramdown with kramdown-parser-gfm), so that old links to a heading hold.
 * One rule more: no id twice on a page.
 */
final class HeadingIds {
    /** Ruby's \p{Word}, which is Java's but for two joiners. */
    private static final Pattern DROPPED =
            Pattern.compile("[^\\w\\- \\t]|[\\u200C\\u200D]", Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, Integer> generated = new HashMap<>();
    private final Set<String> taken;

    /**
     * @param taken ids that authors gave in raw HTML, or that stand outside the body
     */
    HeadingIds(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** Return the id of the next heading of the page; nothing for the first one of which nothing remains. */
    Optional<String> next(Heading heading) {
        String base = base(VisibleText.ForId.of(heading));
        String id = again(base);
        while (taken.contains(id)) {
            id = again(base);
        }
        taken.add(id);
        return Optional.of(id).filter(i -> !i.isEmpty());
    }

    private String again(String base) {
        int earlier = generated.merge(base, 1, Integer::sum) - 1;
        return earlier == 0 ? base : base + "-" + earlier;
    }

    static String base(String text) {
        String kept = DROPPED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return kept.replace(' ', '-').replace('\t', '-');
    }
}
