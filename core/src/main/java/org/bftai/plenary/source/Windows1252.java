package org.bftai.plenary.source;

/**
 * Windows-1252 as the <a href="https://encoding.spec.whatwg.org/#windows-1252">WHATWG Encoding Standard</a> has it: every
 * byte is a character. (Java's own charset loses the five bytes that Microsoft left open.)
 */
final class Windows1252 {
    /** The characters of the bytes 0x80 to 0x9F; all others are those of Latin-1. */
    private static final String HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private Windows1252() {}

    /** Return the character of a byte, 0 to 255. */
    static char character(int value) {
        return value >= 0x80 && value <= 0x9F ? HIGH.charAt(value - 0x80) : (char) value;
    }

    /** Return the byte of a character, 0 to 255, or -1 where there is none. */
    static int value(int character) {
        if (character < 0x80 || character >= 0xA0 && character <= 0xFF) {
            return character;
        }
        int index = HIGH.indexOf(character);
        return index < 0 ? -1 : 0x80 + index;
    }
}
