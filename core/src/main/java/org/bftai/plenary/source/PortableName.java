package org.bftai.plenary.source;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file may be called so that every system and server can store it. */
public final class PortableName {
    /** Longest name in UTF-8 that ext4, APFS and NTFS all take. */
    private static final int MOST_BYTES = 255;

    private static final String FORBIDDEN = "<>:\"|?*\\/";

    /** Windows reserves these with any extension, "Naming Files, Paths, and Namespaces" of its documentation. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)");

    private static final int LONGEST_DEVICE = "conout$".length();

    private PortableName() {}

    /** Return what is wrong with a name, to follow the name in a sentence; empty where nothing is. */
    public static Optional<String> problem(String name) {
        if (name.isEmpty()) {
            return Optional.of("is empty");
        }
        if (name.equals(".") || name.equals("..")) {
            return Optional.of("is a step in a path, not a name");
        }
        // A unit of UTF-16 takes at most three bytes.
        if (name.length() * 3 > MOST_BYTES && name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("is longer than " + MOST_BYTES + " bytes");
        }
        if (isDevice(beforeDot(name))) {
            return Optional.of("is the name of a device on Windows");
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return Optional.of("ends with a " + (name.endsWith(".") ? "dot" : "blank") + ", which Windows drops");
        }
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            int c = name.codePointAt(i);
            if (isForbidden(c)) {
                return Optional.of(holds(c));
            }
        }
        return Optional.empty();
    }

    /** Return a name near to the given one that has no problem: lower case, ASCII, hyphens for what cannot stay. */
    public static String nearest(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9._]+", "-")
                .replaceAll("-*\\.[-.]*", ".")
                .replaceAll("[-.]+$", "");
        int dot = ascii.lastIndexOf('.');
        String stem = (dot < 0 ? ascii : ascii.substring(0, dot)).replaceAll("^[-.]+", "");
        String extension = dot < 0 ? "" : ascii.substring(dot);
        String shorter = stem.substring(0, Math.min(stem.length(), 60));
        if (shorter.isEmpty()) {
            return "page" + (extension.length() > 20 ? "" : extension);
        }
        String nearest = shorter + (extension.length() > 20 ? "" : extension);
        return problem(nearest).isPresent() ? "page-" + nearest : nearest;
    }

    /**
     * Return the name under which two names are one on some system: Unicode NFC, case folded as Unicode folds it, which
     * leaves the dotless i of Turkish alone.
     */
    public static String folded(String name) {
        if (Ascii.isAll(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().forEach(c -> {
            String letter = Character.toString(c);
            folded.append(c == 'ı' ? letter : letter.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
        });
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static boolean isDevice(String stem) {
        return stem.length() <= LONGEST_DEVICE && DEVICE.matcher(stem).matches();
    }

    private static String beforeDot(String name) {
        int dot = name.indexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
    }

    /** Beside what Windows forbids: controls, also those that turn the direction of text, and halves of surrogates. */
    private static boolean isForbidden(int c) {
        return Character.isISOControl(c)
                || FORBIDDEN.indexOf(c) >= 0
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static String holds(int c) {
        return FORBIDDEN.indexOf(c) >= 0
                ? "holds '" + Character.toString(c) + "'"
                : String.format(Locale.ROOT, "holds the character U+%04X", c);
    }
}
