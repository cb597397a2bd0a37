package org.bftai.plenary.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.markdown.MarkdownEngine;

/**
 * The title of a page that says none in front matter but begins with a heading of level one to three. The layout prints
 * it, so the text gives it away; its lines stay, empty, and with them every place behind it.
 *
 * @param title inline Markdown
 * @param rest the text without it
 */
record LeadingTitle(String title, String rest) {
    /** Blank lines and comments, then a heading: marked by number signs, or by the line below it. */
    private static final Pattern HEADING = Pattern.compile("\\A(?:[ \\t]*\\n|<!--(?s:.*?)-->[ \\t]*\\n)*+"
            + "(?: {0,3}#{1,3}[ \\t]+(?<marked>\\S[^\\n]*?)(?:[ \\t]+#+)?[ \\t]*"
            + "|(?<lines> {0,3}(?<underlined>\\S[^\\n]*?)[ \\t]*\\n {0,3}(?:=+|-+)[ \\t]*))(?=\\n|\\z)");

    static Optional<LeadingTitle> of(String text, MarkdownEngine markdown) {
        Matcher heading = HEADING.matcher(text);
        if (!heading.find()) {
            return Optional.empty();
        }
        // What stands above a line of hyphens may be an item, a quotation or a line itself.
        if (heading.group("lines") != null && !markdown.isHeading(heading.group("lines"))) {
            return Optional.empty();
        }
        String title = heading.group("marked") != null ? heading.group("marked") : heading.group("underlined");
        String lines = heading.group().replaceAll("[^\\n]+", "");
        return Optional.of(new LeadingTitle(title, lines + text.substring(heading.end())));
    }
}
