package org.bftai.plenary.export;

/** Text inside HTML and XML. */
final class Markup {
    private Markup() {}

    /** Escape for text and for values in double quotes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
