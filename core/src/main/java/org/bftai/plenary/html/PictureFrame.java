package org.bftai.plenary.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Gives the pictures of a body their frames: a size, so that nothing moves when they arrive; files to choose from; and
 * leave to come late. What an author wrote stays.
 */
final class PictureFrame {
    /** How wide a picture is shown on the layouts of most themes: as the text, or as the screen. */
    static final String SIZES = "(min-width: 48em) 48em, 100vw";

    private static final Pattern PIXELS = Pattern.compile("[1-9][0-9]{0,4}");

    private final BodyPictures pictures;
    private final Findings findings;
    private final List<Shown> shown = new ArrayList<>();

    /** A picture as its author wrote it. */
    private record Shown(Placed placed, String url, boolean hasHeightOfItsOwn) {}

    PictureFrame(BodyPictures pictures, Findings findings) {
        this.pictures = pictures;
        this.findings = findings;
    }

    /** Note a picture before anything of it is mended. */
    void note(Placed placed) {
        if (placed.name().equals("img")) {
            Element img = placed.element();
            boolean height = img.attr("style").toLowerCase(Locale.ROOT).contains("height");
            shown.add(new Shown(placed, img.attr("src"), height));
        }
    }

    /** Frame the pictures that are still there. */
    void frame(Mending mending) {
        boolean late = pictures.firstIsLate();
        for (Shown picture : shown) {
            if (mending.isPart(picture.placed())) {
                frame(picture, late);
                late = true;
            }
        }
    }

    private void frame(Shown picture, boolean late) {
        Element img = picture.placed().element();
        boolean chosen = img.hasAttr("srcset") || isInPicture(img);
        if (!chosen && img.hasAttr("src") && !UnsafeUrl.isPictureData(picture.url())) {
            pictures.finder()
                    .find(picture.url(), findings.at(picture.placed()))
                    .ifPresent(known -> frame(img, known, picture.hasHeightOfItsOwn()));
        }
        if (late) {
            setUnlessSet(img, "loading", "lazy");
            setUnlessSet(img, "decoding", "async");
        }
    }

    private static void frame(Element img, BodyPictures.Known known, boolean hasHeightOfItsOwn) {
        OptionalInt width = pixels(img, "width");
        known.sizes().ifPresent(sizes -> {
            img.attr("src", sizes.url());
            img.attr("srcset", sizes.srcset());
            setUnlessSet(img, "sizes", sizes(width, pixels(img, "height"), known));
            sizes.webp().ifPresent(webp -> offer(img, webp));
        });
        // A style that sets the height alone means the width to follow, which an attribute would hold.
        if (hasHeightOfItsOwn) {
            return;
        }
        if (!img.hasAttr("width") && !img.hasAttr("height")) {
            img.attr("width", Integer.toString(known.width())).attr("height", Integer.toString(known.height()));
        } else if (!img.hasAttr("height") && width.isPresent()) {
            img.attr("height", scaled(width.getAsInt(), known.height(), known.width()));
        } else if (!img.hasAttr("width") && pixels(img, "height").isPresent()) {
            img.attr("width", scaled(pixels(img, "height").getAsInt(), known.width(), known.height()));
        }
    }

    /** Offer the sizes as WebP to browsers that show it. */
    private static void offer(Element img, String webp) {
        if (!img.parentNameIs("picture")) {
            img.wrap("<picture></picture>");
        }
        Element source = new Element("source");
        source.attr("type", "image/webp").attr("srcset", webp).attr("sizes", img.attr("sizes"));
        img.before(source);
    }

    /** A picture that its author gave a width is shown in it, or as wide as a narrower screen. */
    private static String sizes(OptionalInt width, OptionalInt height, BodyPictures.Known known) {
        Optional<String> shown = width.isPresent()
                ? Optional.of(width.getAsInt() + "px")
                : height.isPresent()
                        ? Optional.of(scaled(height.getAsInt(), known.width(), known.height()) + "px")
                        : Optional.empty();
        return shown.map(w -> "(min-width: " + w + ") " + w + ", 100vw").orElse(SIZES);
    }

    private static boolean isInPicture(Element img) {
        return img.parentNameIs("picture") && img.parent().selectFirst("> source") != null;
    }

    private static OptionalInt pixels(Element img, String attribute) {
        String value = img.attr(attribute).strip();
        return PIXELS.matcher(value).matches() ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }

    private static String scaled(int length, int to, int from) {
        return Long.toString(Math.max(1, Math.round((double) length * to / from)));
    }

    private static void setUnlessSet(Element element, String attribute, String value) {
        if (!element.hasAttr(attribute)) {
            element.attr(attribute, value);
        }
    }
}
