package org.bftai.plenary.html;

import java.util.List;
import java.util.Locale;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.jsoup.nodes.Element;

/** Finds pictures that say nothing to readers who do not see them (WCAG 2.2, 1.1.1). */
final class PictureWords {
    private final Findings findings;

    PictureWords(Findings findings) {
        this.findings = findings;
    }

    /**
     * Look at an {@code img} or an {@code input}.
     *
     * <p>An empty text that is written as {@code alt=""} is a decision: the picture is decoration.
     */
    void look(Placed placed) {
        Element picture = placed.element();
        if (!isPicture(placed) || isDecoration(picture)) {
            return;
        }
        if (!picture.hasAttr("alt")) {
            missing(placed);
        } else if (!hasCaption(picture)) {
            PictureText.problem(picture.attr("alt"), picture.attr("src"))
                    .ifPresent(problem -> findings.report(
                            DiagnosticCode.IMAGE_ALT,
                            placed,
                            "alternative text " + Findings.quote(picture.attr("alt")) + " " + problem,
                            "write what the picture shows or, of a logo, whose it is"));
        }
    }

    private void missing(Placed placed) {
        Element picture = placed.element();
        if (!picture.attr("title").isBlank()) {
            return;
        }
        // A link that is nothing but the picture is one finding, that of the link.
        Element link = picture.closest("a[href]");
        if (link == null || !SpokenName.of(link).isBlank()) {
            findings.report(
                    DiagnosticCode.IMAGE_ALT,
                    placed,
                    "the picture has no alternative text",
                    "write what it shows, as in ![Towers of Lisbon](lisbon.jpg); mere decoration is"
                            + " <img src=\"…\" alt=\"\">");
        }
        if (!hasCaption(picture)) {
            picture.attr("alt", "");
        }
    }

    private static boolean isPicture(Placed placed) {
        return placed.name().equals("img")
                || placed.element().attr("type").toLowerCase(Locale.ROOT).equals("image");
    }

    private static boolean isDecoration(Element picture) {
        return List.of("presentation", "none").contains(picture.attr("role").strip())
                || !picture.attr("aria-label").isBlank()
                || !picture.attr("aria-labelledby").isBlank()
                || SpokenName.isHidden(picture);
    }

    private static boolean hasCaption(Element picture) {
        Element figure = picture.closest("figure");
        Element caption = figure == null ? null : figure.selectFirst("figcaption");
        return caption != null && !caption.text().isBlank();
    }
}
