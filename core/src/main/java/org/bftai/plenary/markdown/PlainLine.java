package org.bftai.plenary.markdown;

/**
 * Tells texts that say as HTML what they say as Markdown: words on one line, without a sign that either of them reads.
 * Most titles, excerpts and labels are such, and every page of a site shows some.
 */
final class PlainLine {
    private static final String SIGNS = " ,;.%/()?'-–—…‘’“”";

    private PlainLine() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return beginsPlainly(text.strip()) && !text.contains("www") && !text.contains("WWW");
    }

    /** A hyphen, or a number with a dot or bracket behind it, would begin a list. */
    private static boolean beginsPlainly(String text) {
        int i = 0;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }
}
