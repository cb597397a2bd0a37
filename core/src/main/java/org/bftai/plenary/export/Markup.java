package org.bftai.plenary.export;

import java.util.regex.Pattern;
import org.bftai.plenary.source.Html;

/** Text inside HTML and XML. */
final class Markup {
    /** What XML 1.0 cannot hold, §2.2, however it is written; no text means it. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uD800-\\uDFFF\\uFFFE\\uFFFF]");

    private Markup() {}

    /** Escape for text and for values in double quotes. */
    static String escape(String text) {
        return Html.quoted(FORBIDDEN.matcher(text).replaceAll(""));
    }
}
