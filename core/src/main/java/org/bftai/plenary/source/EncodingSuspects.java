package org.bftai.plenary.source;

import java.util.Optional;

/**
 * Letters that look damaged as {@link EncodingRepair} knows it, such as {@code cafÃ©}, but that might be meant: capitals
 * before a quotation mark or a dash spell letters too.
 */
final class EncodingSuspects {
    /** What may follow a letter without a blank between them. */
    private static final String CLOSING = "\u00A0«»‘’“”„‚‹›…–—•·";

    private static final String SIGNS = "®™ºª°¹²³€£¥¢";

    private EncodingSuspects() {}

    /** Return what may be damaged at an offset; damage of the narrow rule must have been ruled out. */
    static Optional<Damage> at(String text, int start) {
        return SpelledUtf8.at(text, start, 1)
                .filter(s -> s.codePoint() >= 0xA0 && isSuspect(text, start, s.end()))
                .map(s ->
                        new Damage(start, s.end(), text.substring(start, s.end()), Character.toString(s.codePoint())));
    }

    private static boolean isSuspect(String text, int start, int end) {
        String followers = text.substring(start + 1, end);
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        if (followers.length() > 1) {
            return followers.indexOf('\u00A0') < 0 && !followers.chars().allMatch(EncodingSuspects::mayFollow);
        }
        boolean inWord = Character.isLowerCase(before) && Character.isLowerCase(after);
        if (text.charAt(start) != 'Ã' && text.charAt(start) != 'Â') {
            return inWord || isLetter(text, end) || start >= 2 && isLetter(text, start - 2);
        }
        char follower = followers.charAt(0);
        if (follower == '\u00A0') {
            return text.charAt(start) == 'Â' && !Character.isUpperCase(before);
        }
        return CLOSING.indexOf(follower) >= 0
                ? Character.isLowerCase(before) || Character.isLowerCase(after)
                : !Character.isUpperCase(before) || SIGNS.indexOf(follower) < 0;
    }

    /** Words of another alphabet are spelled one letter after the other, each by two characters. */
    private static boolean isLetter(String text, int start) {
        return SpelledUtf8.at(text, start, 1)
                .filter(c -> c.end() - start == 2 && c.codePoint() >= 0xC0)
                .isPresent();
    }

    private static boolean mayFollow(int c) {
        return CLOSING.indexOf(c) >= 0 || SIGNS.indexOf(c) >= 0;
    }
}
