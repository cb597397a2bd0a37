package org.bftai.plenary.image;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Letters as outlines, for text in pictures. They are a resource of ours: fonts of Java need FreeType, fontconfig and an
 * installed font, and look as the machine's versions of them have it.
 */
public final class Face {
    private static final String EM = "em";
    private static final String KERN = "kern";

    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private final Map<Long, Integer> kerning = new HashMap<>();
    private double em = 1;

    /**
     * A letter.
     *
     * @param advance how far the next one is
     * @param written its outline as the resource has it: most letters are never drawn
     */
    private record Glyph(int advance, String written) {
        /** Return the outline, seen from its origin on the baseline, y upwards. */
        Path2D outline() {
            Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
            String[] words = written.split(" ");
            int at = 0;
            while (at < words.length) {
                switch (words[at++]) {
                    case "M" -> path.moveTo(number(words[at++]), number(words[at++]));
                    case "L" -> path.lineTo(number(words[at++]), number(words[at++]));
                    case "Q" ->
                        path.quadTo(number(words[at++]), number(words[at++]), number(words[at++]), number(words[at++]));
                    case "Z" -> path.closePath();
                    default -> {
                        // A blank has no outline.
                    }
                }
            }
            return path;
        }

        private static int number(String word) {
            return Integer.parseInt(word);
        }
    }

    private Face(String resource) {
        try (InputStream bytes = Face.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.US_ASCII))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> read(line.split(" ", 3)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Return the face of titles. */
    public static Face bold() {
        return Bold.FACE;
    }

    /** Return the face of everything else. */
    public static Face text() {
        return Text.FACE;
    }

    /**
     * Return a text as this face can write it, blanks collapsed: signs it does not know, such as emoji, are left out. Empty
     * where it lacks a letter or a digit, or nothing would be left.
     */
    public Optional<String> spell(String text) {
        StringBuilder known = new StringBuilder();
        for (int code :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
                known.append(' ');
            } else if (glyphs.containsKey(code)) {
                known.appendCodePoint(code);
            } else if (Character.isLetterOrDigit(code) || Character.getType(code) == Character.NON_SPACING_MARK) {
                return Optional.empty();
            }
        }
        String spelt = known.toString().replaceAll(" +", " ").strip();
        return spelt.codePoints().anyMatch(Character::isLetterOrDigit) ? Optional.of(spelt) : Optional.empty();
    }

    /** Return the width of a text that {@link #spell} gave; {@code size} is that of the em. */
    public double width(String text, double size) {
        double width = 0;
        int before = 0;
        for (int code : text.codePoints().toArray()) {
            width += kern(before, code) + glyph(code).advance();
            before = code;
        }
        return width * size / em;
    }

    /** Return the outlines of a text that {@link #spell} gave, y downwards from its baseline. */
    public Path2D line(String text, double x, double baseline, double size) {
        double scale = size / em;
        Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        int before = 0;
        for (int code : text.codePoints().toArray()) {
            at += kern(before, code) * scale;
            line.append(
                    glyph(code).outline().getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, baseline)),
                    false);
            at += glyph(code).advance() * scale;
            before = code;
        }
        return line;
    }

    private Glyph glyph(int code) {
        Glyph glyph = glyphs.get(code);
        if (glyph == null) {
            throw new IllegalArgumentException("not spelt: U+" + Integer.toHexString(code));
        }
        return glyph;
    }

    private int kern(int left, int right) {
        return kerning.getOrDefault(pair(left, right), 0);
    }

    private static long pair(int left, int right) {
        return (long) left << 32 | right;
    }

    private void read(String[] words) {
        switch (words[0]) {
            case EM -> em = Integer.parseInt(words[1]);
            case KERN -> kern(words[1], words[2].split(" "));
            default ->
                glyphs.put(
                        Integer.parseInt(words[0], 16),
                        new Glyph(Integer.parseInt(words[1]), words.length > 2 ? words[2] : ""));
        }
    }

    private void kern(String left, String[] rest) {
        kerning.put(pair(Integer.parseInt(left, 16), Integer.parseInt(rest[0], 16)), Integer.parseInt(rest[1]));
    }

    private static final class Bold {
        static final Face FACE = new Face("archivo-bold.txt");
    }

    private static final class Text {
        static final Face FACE = new Face("archivo-text.txt");
    }
}
