package org.bftai.plenary.diagnostic;

/** What a terminal makes of text. */
public final class Terminal {
    private Terminal() {}

    /**
     * Return the text on one line, without what would drive the terminal, move the caret or turn the direction of
     * writing. The length in UTF-16 units stays.
     */
    public static String visible(String text) {
        if (isPrintableAscii(text)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> visible.appendCodePoint(shown(c)));
        return visible.toString();
    }

    /** Return how many cells of a monospaced terminal the text takes: Chinese letters and emoji two, accents none. */
    public static int width(String text) {
        return isPrintableAscii(text)
                ? text.length()
                : text.codePoints().map(Terminal::width).sum();
    }

    private static boolean isPrintableAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static int shown(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return ' ';
        }
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return Character.isISOControl(c) || turns || half || c == 0x2028 || c == 0x2029 ? 0xFFFD : c;
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    /** The blocks whose letters are wide by Unicode's annex 11, roughly. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1F64F
                || c >= 0x1F680 && c <= 0x1F6FF
                || c >= 0x1F900 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}
