package org.bftai.plenary.preview;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Json;
import org.bftai.plenary.source.Html;

/** The one line that pages of the preview have more than those of the site. */
final class ScriptTag {
    private ScriptTag() {}

    /** Return the line for a page, which knows by it what it is made of. */
    static String of(Optional<PageParts> parts, String view) {
        StringBuilder tag =
                new StringBuilder("<script defer src=\"" + OwnFiles.SCRIPT + "\" data-view=\"" + view + "\"");
        parts.ifPresent(p -> {
            tag.append(" data-page=\"").append(p.page()).append('"');
            tag.append(" data-sheets=\"").append(Html.quoted(json(p))).append('"');
        });
        return tag.append("></script>\n").toString();
    }

    /** Return a page with the line at the end of its head, in whatever encoding it is. */
    static byte[] into(byte[] page, String tag) {
        String html = new String(page, StandardCharsets.ISO_8859_1);
        int head = html.toLowerCase(Locale.ROOT).indexOf("</head>");
        int at = head < 0 ? html.length() : head;
        return (html.substring(0, at) + tag + html.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Return the sheets of a page by path. */
    static String json(PageParts parts) {
        StringBuilder json = new StringBuilder("{");
        parts.sheets()
                .forEach((path, version) -> json.append(json.length() == 1 ? "" : ",")
                        .append(Json.quote(path))
                        .append(':')
                        .append(Json.quote(version)));
        return json.append('}').toString();
    }
}
