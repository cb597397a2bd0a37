package org.bftai.plenary.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.source.TextRange;

/** The links of a text as they are written, in Markdown and in HTML. */
final class SourceLinks {
    private static final Pattern LINK =
            Pattern.compile("\\[(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*\\]\\(\\s*<?(?<inline>[^\\s)>]*)[^)]*\\)"
                    + "|<a\\b[^>]*?href\\s*=\\s*[\"']?(?<raw>[^\\s\"'>]*)[^>]*>(?s:.*?)</a>"
                    + "|<?(?<bare>https?://[^\\s)>]+)>?");

    private record Link(TextRange range, String url) {}

    private final List<Link> links = new ArrayList<>();

    SourceLinks(String text) {
        Matcher matcher = LINK.matcher(text);
        while (matcher.find()) {
            String url = matcher.group("inline") != null
                    ? matcher.group("inline")
                    : matcher.group("raw") != null ? matcher.group("raw") : matcher.group("bare");
            links.add(new Link(new TextRange(matcher.start(), matcher.end()), url));
        }
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
