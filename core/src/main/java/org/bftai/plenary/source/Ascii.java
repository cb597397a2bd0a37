package org.bftai.plenary.source;

/** The letters that nearly all names and words are of, and that need no care of Unicode's. */
public final class Ascii {
    private Ascii() {}

    /** Return whether a text holds no others. */
    public static boolean isAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
