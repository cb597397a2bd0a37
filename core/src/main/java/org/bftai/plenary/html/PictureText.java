package org.bftai.plenary.html;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges the alternative text of a picture (WCAG 2.2, 1.1.1; failure F30 lists what is none). */
public final class PictureText {
    private static final Pattern FILE_NAME =
            Pattern.compile("\\S+\\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|heic|pdf)", Pattern.CASE_INSENSITIVE);

    /** What cameras and systems call their files. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:img|dsc[nf]?|pxl|mvimg|scan|screenshot|bildschirmfoto|whatsapp image)"
                    + "[ _-]*\\d[\\d _.:()-]*(?:(?:at|um) [\\d .:]+)?(?:[ap]m)?",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> EMPTY_WORDS = Set.of(
            "image",
            "img",
            "picture",
            "pic",
            "photo",
            "photograph",
            "graphic",
            "icon",
            "logo",
            "banner",
            "figure",
            "fig",
            "spacer",
            "placeholder",
            "untitled",
            "alt",
            "alt text",
            "alternative text",
            "image description",
            "thumbnail",
            "screenshot",
            "header image",
            "banner image",
            "hero image",
            "logo image",
            "image of",
            "bild",
            "foto",
            "grafik",
            "abbildung",
            "imagen",
            "logotipo",
            "imagem");

    private PictureText() {}

    /**
     * Return what is wrong with a text, to follow it in a sentence; empty where nothing is.
     *
     * @param alt the text; an empty one is a decision: the picture is decoration
     * @param src the picture's address
     */
    public static Optional<String> problem(String alt, String src) {
        String text = alt.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String file = src.substring(src.lastIndexOf('/') + 1);
        if (FILE_NAME.matcher(text).matches()
                || NUMBERED.matcher(text).matches()
                || text.equalsIgnoreCase(file)
                || text.indexOf(' ') >= 0 && text.replace(" ", "%20").equalsIgnoreCase(file)) {
            return Optional.of("is the name of a file");
        }
        String words = PlainWords.of(text).replaceAll("[ 0-9]+$", "");
        boolean marks = text.matches("[\\p{Punct}\\s]+");
        return marks || EMPTY_WORDS.contains(words) ? Optional.of("does not say what it shows") : Optional.empty();
    }
}
