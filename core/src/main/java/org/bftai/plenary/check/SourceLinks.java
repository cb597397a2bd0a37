package org.bftai.plenary.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.source.TextRange;

/** The links of a text as they are written, in Markdown and in HTML. */
final class SourceLinks {
    /** Longer ones are not looked for: at each beginning without an end, all that follows would be read. */
    private static final int LONGEST = 2000;

    // Loops are possessive: others take stack for every character, or try all ways to divide what they read.
    private static final Pattern LINK = Pattern.compile("!?\\[(?<words>(?:[^\\[\\]]++|\\[[^\\[\\]]*+\\])*+)\\]"
            + "\\(\\s*+<?(?<inline>[^\\s)>]{0," + LONGEST + "}+)[^)]{0," + LONGEST + "}+\\)"
            + "|<a\\b[^<>]*?\\bhref\\s*+=\\s*+[\"']?(?<raw>[^\\s\"'<>]*+)[^<>]*+>(?<inside>[^<]*+(?:<(?!/?a\\b)[^<]*+)*+)</a>"
            + "|<?(?<bare>https?://[^\\s)>]++)>?");

    /**
     * A link.
     *
     * @param range of all of it, words and address
     * @param words that are the link; empty for a bare address
     * @param url as it is written
     * @param at where the address is
     * @param picture whether it is shown
     */
    record Link(TextRange range, String words, String url, TextRange at, boolean picture) {}

    private final List<Link> links = new ArrayList<>();

    SourceLinks(String text) {
        Matcher matcher = LINK.matcher(text);
        while (matcher.find()) {
            String group = matcher.group("inline") != null ? "inline" : matcher.group("raw") != null ? "raw" : "bare";
            String words = group.equals("inline") ? matcher.group("words") : matcher.group("inside");
            links.add(new Link(
                    new TextRange(matcher.start(), matcher.end()),
                    words == null ? "" : words,
                    matcher.group(group),
                    new TextRange(matcher.start(group), matcher.end(group)),
                    matcher.group().startsWith("!")));
        }
    }

    /** Return them in order. */
    List<Link> all() {
        return Collections.unmodifiableList(links);
    }

    /**
     * Return whether an edition is where a link leads: words that are a link to another host, or a link beside them whose
     * address has the year.
     *
     * @param words where the edition is named
     * @param around the block that it is named in
     */
    boolean leadTo(int year, TextRange words, TextRange around) {
        return links.stream()
                .anyMatch(l -> contains(around, l.range()) && names(l.url(), year)
                        || contains(l.range(), words) && l.url().contains("//"));
    }

    static boolean names(String url, int year) {
        return Pattern.compile("(?<!\\d)(?:" + year + "|(?<=\\p{L})" + year % 100 + ")(?!\\d)")
                .matcher(url)
                .find();
    }

    private static boolean contains(TextRange outer, TextRange inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
