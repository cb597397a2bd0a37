package org.bftai.plenary.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.yaml.Key;
import org.bftai.plenary.yaml.Keys;
import org.bftai.plenary.yaml.Shape;
import org.bftai.plenary.yaml.Shape.Plain;

/** What {@code site.yml} may hold. */
public final class SiteKeys {
    static final Keys MENU_ENTRY = Keys.of(
            Key.of("title", Shape.TEXT, "What it is called; without it the address"),
            Key.of("url", Shape.TEXT, "Where it leads; without it the entry is a heading over its children"),
            Key.of("children", entries(), "Entries below it"));

    static final Keys LINK = Keys.of(
            Key.of("title", Shape.TEXT, "What it is called; without it the address"),
            Key.required("url", Shape.TEXT, "Where it leads"));

    static final Keys FOOTER = Keys.of(
            Key.of("text", Shape.TEXT, "Paragraphs and lists, Markdown"),
            Key.of("links", new Shape.Items(new Shape.Map("link", () -> LINK)), "Links beside the text"));

    static final Keys REPOSITORY = Keys.of(
            Key.of("url", Shape.WEB, "The repository's address"),
            Key.of(
                    "edit",
                    new Shape.Text("\\{path\\}"),
                    "The address on which a file is edited, with {branch} and {path} in it"),
            Key.of("branch", Shape.TEXT, "The branch that the site is built from; without it main"),
            Key.of(
                    "path",
                    Shape.TEXT,
                    "The folder of the site inside the repository; without it where it lies in your working copy"));

    static final Keys IMAGES =
            Keys.of(Key.of("webp", Plain.FLAG, "Whether pictures in sizes are published as WebP too"));

    static final Keys MEND = Keys.of(
            Key.of("encoding", Plain.FLAG, "UTF-8 that was read as Windows-1252"),
            Key.of("headings", Plain.FLAG, "Headings that skip a level"),
            Key.of("contrast", Plain.FLAG, "Colours too close to their ground"),
            Key.of("hero", Plain.FLAG, "Filters of heroes too weak for their text"),
            Key.of("styles", Plain.FLAG, "Inline styles, which become classes"));

    static final Keys THEME = Keys.of(Key.of("name", Shape.TEXT, "A theme's name, or a folder such as ./lantern"))
            .andOthers("", Shape.TEXT);

    static final Keys CHECKS = new Keys(
            Arrays.stream(DiagnosticCode.values())
                    .filter(DiagnosticCode::adjustable)
                    .map(code -> Key.of(
                            code.id(),
                            Shape.oneOf("error", "warning", "info", "off"),
                            "How loud this finding is; without it "
                                    + code.severity().word()))
                    .toList(),
            Optional.empty());

    /** The whole file. */
    public static final Keys ALL = Keys.of(
            Key.of("title", Shape.TEXT, "The name of the site; without it the title of the home page"),
            Key.of("description", Shape.TEXT, "One sentence for search engines, on pages without one of their own"),
            Key.of("url", Shape.WEB, "The full address of the home page"),
            Key.of(
                    "current",
                    Plain.INTEGER,
                    "In a series: the edition that the home page shows; to change it is the release"),
            Key.of("language", Shape.LANGUAGE, "The language of the site, such as en or pt-BR"),
            Key.of(
                    "theme",
                    Shape.either(Shape.TEXT, new Shape.Map("theme", () -> THEME)),
                    "A theme's name, a folder, or a map with its name and options"),
            Key.of(
                    "navigation",
                    new Shape.Map(
                            "menus",
                            () -> Keys.of(Key.of("main", entries(), "The menu at the top of every page"))
                                    .andOthers("", entries())),
                    "Menus by name; main is the one at the top of every page"),
            Key.of("footer", new Shape.Map("footer", () -> FOOTER), "What stands at the foot of every page"),
            Key.of("poster", Plain.FLAG, "Whether /poster/ is published, a sheet for the door"),
            Key.of("images", new Shape.Map("images", () -> IMAGES), "How pictures are published"),
            Key.of(
                    "repository",
                    Shape.either(Shape.WEB, new Shape.Map("repository", () -> REPOSITORY)),
                    "Where the sources of the site lie, so that every page has a link to edit it"),
            Key.of("mend", new Shape.Map("mend", () -> MEND), "What is mended in the output; by default everything"),
            Key.of("checks", new Shape.Map("checks", () -> CHECKS), "How loud findings are, by their codes"),
            Key.of("strict", Plain.FLAG, "Whether errors of content stop publishing; by default they do"));

    /** What belongs to the series, and not to one of its editions. */
    public static final List<String> OF_SERIES =
            List.of("url", "current", "language", "repository", "mend", "checks", "strict", "images");

    /** The file of an edition, whose keys count over those of the series. */
    public static final Keys EDITION = ALL.without(OF_SERIES);

    private SiteKeys() {}

    private static Shape entries() {
        return new Shape.Items(new Shape.Map("menu-entry", () -> MENU_ENTRY));
    }
}
