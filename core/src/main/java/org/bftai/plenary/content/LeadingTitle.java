package org.bftai.plenary.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a page that says none in front matter but begins with a heading of level one to three. The layout prints it, so
 * the text gives it away; its lines stay, empty, and with them every place behind it.
 *
 * @param title inline Markdown
 * @param rest the text without it
 */
record LeadingTitle(String title, String rest) {
    private static final Pattern HEADING = Pattern.compile(
            "\\A(\\s*?)(?: {0,3}#{1,3}[ \\t]+(\\S[^\\n]*?)(?:[ \\t]+#+)?[ \\t]*| {0,3}(\\S[^\\n]*?)[ \\t]*\\n {0,3}(?:=+|-+)[ \\t]*)(?=\\n|\\z)");

    static Optional<LeadingTitle> of(String text) {
        Matcher heading = HEADING.matcher(text);
        if (!heading.find()) {
            return Optional.empty();
        }
        String title = heading.group(2) != null ? heading.group(2) : heading.group(3);
        String lines = heading.group().replaceAll("[^\\n]+", "");
        return Optional.of(new LeadingTitle(title, lines + text.substring(heading.end())));
    }
}
