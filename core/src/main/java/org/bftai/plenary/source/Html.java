package org.bftai.plenary.source;

/**
 * Markup that may be printed as it stands: everything in it that came from text has been escaped.
 *
 * @param markup a fragment of HTML
 */
public record Html(String markup) {
    /** Return the markup that shows a text as it is. */
    public static Html ofText(String text) {
        return new Html(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    /** Return a text for a value in double quotes. */
    public static String quoted(String text) {
        return ofText(text).markup().replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return markup;
    }
}
