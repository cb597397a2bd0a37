package org.bftai.plenary.html;

import java.util.List;
import java.util.Map;

/**
 * Text as every mail program, list archive and form shows it: dashes, quotes and arrows in ASCII, pictures of any kind
 * left out. Letters stay as they are, whatever their script.
 */
public final class PlainLetters {
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("\u2010\u2011\u2012\u2212", "-"),
            Map.entry("\u2018\u2019\u201A\u201B\u2032\u2039\u203A", "'"),
            Map.entry("\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB", "\""),
            Map.entry("\u2026", "..."),
            Map.entry("\u2022\u2023\u2043\u00B7", "-"),
            Map.entry("\u2192\u27F6\u21D2\u2794\u279C\u27A1", "->"),
            Map.entry("\u2190\u27F5\u21D0\u2B05", "<-"),
            Map.entry("\u2194\u21D4", "<->"),
            Map.entry("\u2264", "<="),
            Map.entry("\u2265", ">="),
            Map.entry("\u00D7", "x"),
            Map.entry("\u00A9", "(c)"),
            Map.entry("\u00AE", "(R)"),
            Map.entry("\u2122", "(TM)"),
            Map.entry("\u2002\u2003\u2009\u200A\u202F", " "),
            Map.entry("\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\uFE0E\uFE0F\u20E3", ""));

    private PlainLetters() {}

    /** Return the text in plain letters, runs of blanks as one. */
    public static String of(String text) {
        String dashes = text.replaceAll("(?<=\\d)\\s*\u2013\\s*(?=\\d)", "-")
                .replaceAll("\\s*[\u2013\u2014\u2015]\\s*", " -- ");
        StringBuilder plain = new StringBuilder(dashes.length());
        dashes.codePoints().forEach(point -> append(point, plain));
        return plain.toString().replaceAll(" {2,}", " ").replaceAll(" (?=\n)|(?<=\n) ", "");
    }

    private static void append(int point, StringBuilder plain) {
        if (point < 0x80) {
            plain.append((char) point);
            return;
        }
        List<String> known = PLAIN.entrySet().stream()
                .filter(e -> e.getKey().indexOf(point) >= 0)
                .map(Map.Entry::getValue)
                .toList();
        if (!known.isEmpty()) {
            plain.append(known.get(0));
        } else if (!isPicture(point)) {
            plain.appendCodePoint(point);
        }
    }

    /** Emoji and dingbats; the degree sign is the one symbol of Latin-1 left. */
    private static boolean isPicture(int point) {
        int type = Character.getType(point);
        boolean tone = point >= 0x1F3FB && point <= 0x1F3FF;
        return tone || type == Character.OTHER_SYMBOL && point > 0xFF || type == Character.PRIVATE_USE;
    }
}
