package org.bftai.plenary.content;

import org.bftai.plenary.yaml.Key;
import org.bftai.plenary.yaml.Keys;
import org.bftai.plenary.yaml.Shape;
import org.bftai.plenary.yaml.Shape.Plain;

/** What the front matter of a page may hold. Names of facts may stand anywhere in it, so patterns let braces pass. */
public final class FrontMatterKeys {
    static final Keys ACTION = Keys.of(
            Key.of("label", Shape.TEXT, "What stands on the button; without it Learn more"),
            Key.required("url", Shape.TEXT, "Where it leads"));

    static final Keys HEADER = Keys.of(
            Key.of("overlay_color", Shape.TEXT, "The colour behind the title, alone or below a picture"),
            Key.of("overlay_filter", Shape.TEXT, "What lies between picture and title, such as 0.5")
                    .with("overlay_image", "overlay_color"),
            Key.of("overlay_image", Shape.TEXT, "The picture behind the title"),
            Key.of("image", Shape.TEXT, "A picture without text over it, above the page"),
            Key.of("image_description", Shape.TEXT, "What that picture shows, for those who cannot see it")
                    .with("image"),
            Key.of("caption", Shape.TEXT, "A line in a corner of the picture"),
            Key.of("og_image", Shape.TEXT, "The picture that links to the page are shown with"),
            Key.of("teaser", Shape.TEXT, "The picture for links to the page where there is no other"),
            Key.of("show_overlay_excerpt", Plain.FLAG, "Whether the lead stands below the title"),
            Key.of(
                    "actions",
                    Shape.either(
                            Shape.oneOf("auto"),
                            new Shape.Map("action", () -> ACTION),
                            new Shape.Items(Shape.either(Shape.oneOf("auto"), new Shape.Map("action", () -> ACTION)))),
                    "Buttons, or auto for those that fit how far the event is"),
            Key.of("cta_label", Shape.TEXT, "What stands on the one button, the older way")
                    .with("cta_url"),
            Key.of("cta_url", Shape.TEXT, "Where the one button leads, the older way"));

    static final Keys SIDEBAR = Keys.of(
            Key.of("title", Shape.TEXT, "What stands over it"),
            Key.of("nav", Plain.TEXTS, "Menus of site.yml, by name"),
            Key.of("sticky", Plain.FLAG, "Whether the boxes stay in sight"),
            Key.of("text", Shape.TEXT, "Paragraphs and lists, Markdown"),
            Key.of("image", Shape.TEXT, "A picture on top"),
            Key.of("image_alt", Shape.TEXT, "What it shows, for those who cannot see it"),
            Key.of("dates", Plain.FLAG, "Whether it shows the dates of event.yml"));

    /** The whole of it; lists under other names are data that includes name. */
    public static final Keys ALL = Keys.of(
                    Key.of("title", Shape.TEXT, "The title; without it the first heading"),
                    Key.of("layout", Shape.TEXT, "How the page is built; without it single"),
                    Key.of("permalink", Shape.TEXT, "Where the page is, such as /cfp/ or /old.html"),
                    Key.of("description", Shape.TEXT, "One sentence for search engines"),
                    Key.of("excerpt", Shape.TEXT, "The lead below the title"),
                    Key.of("tagline", Shape.TEXT, "Takes the excerpt's place in the hero"),
                    Key.of(
                            "canonical_url",
                            new Shape.Text("^\\s*https?://|\\{\\{"),
                            "The address that counts, where the same text is elsewhere too"),
                    Key.of("lang", language(), "The page's language where it is not the site's"),
                    Key.of("locale", language(), "The page's language, as Minimal Mistakes calls it"),
                    Key.of("header", new Shape.Map("header", () -> HEADER), "The opening of the page"),
                    Key.of(
                            "sidebar",
                            Shape.either(
                                    new Shape.Map("sidebar", () -> SIDEBAR),
                                    new Shape.Items(Shape.either(
                                            Shape.oneOf("dates"), new Shape.Map("sidebar", () -> SIDEBAR))),
                                    Shape.oneOf("dates", "false", "no", "off")),
                            "Boxes beside the text; dates for those of event.yml"),
                    Key.of("toc", Plain.FLAG, "Whether there is a list of the page's headings"),
                    Key.of("toc_label", Shape.TEXT, "What stands over that list")
                            .with("toc"),
                    Key.of("toc_sticky", Plain.FLAG, "Whether that list stays in sight")
                            .with("toc"),
                    Key.of("classes", Plain.TEXTS, "Classes of the page's body; wide lets the text use all the width"),
                    Key.of("redirect_from", Plain.TEXTS, "Old addresses that send their visitors here"),
                    Key.of(
                            "date",
                            new Shape.Text("^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}|\\{\\{"),
                            "The day the page is of, such as 2025-06-30"),
                    Key.of("hidden", Plain.FLAG, "Whether lists of pages and the automatic menu leave it out"),
                    Key.of("draft", Plain.FLAG, "Keeps the page out of the site until it is ready"),
                    Key.of(
                            "carriedOver",
                            Plain.INTEGER,
                            "The edition the page was copied from; take the line out when you have read the page"),
                    Key.of("sitemap", Plain.FLAG, "Whether search engines may list the page"))
            .andOthers("", Plain.LIST);

    private FrontMatterKeys() {}

    private static Shape language() {
        return new Shape.Text(((Shape.Text) Shape.LANGUAGE).pattern() + "|\\{\\{");
    }
}
