package org.bftai.plenary.render;

import static org.bftai.plenary.diagnostic.DiagnosticCode.IMAGE_ALT;
import static org.bftai.plenary.diagnostic.DiagnosticCode.NAVIGATION_MISSING;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.bftai.plenary.config.NavigationItem;
import org.bftai.plenary.content.Sidebar;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.html.PictureText;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.view.NavigationItemView;
import org.bftai.plenary.view.PictureView;
import org.bftai.plenary.view.SidebarBlockView;
import org.bftai.plenary.view.SidebarView;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Makes the boxes beside a page's text, on any layout. */
final class SidebarViews {
    private final Pictures pictures;
    private final InlineText text;
    private final SortedMap<String, List<NavigationItem>> menus;
    private final boolean facts;
    private final DiagnosticSink sink;

    SidebarViews(Site site, Pictures pictures, InlineText text, DiagnosticSink sink) {
        this.pictures = pictures;
        this.text = text;
        this.menus = site.config().navigation();
        this.facts = site.event().isPresent();
        this.sink = sink;
    }

    /** Return the boxes that hold something, or null where the page has none. */
    @Nullable
    SidebarView of(PageText in) {
        Optional<Sidebar> sidebar = in.page().frontMatter().sidebar();
        return sidebar.map(s -> new SidebarView(
                        s.sticky(),
                        s.blocks().stream()
                                .map(b -> block(b, in))
                                .filter(b -> !isEmpty(b))
                                .toList()))
                .filter(s -> !s.blocks().isEmpty())
                .orElse(null);
    }

    private static boolean isEmpty(SidebarBlockView block) {
        return block.title() == null
                && block.picture() == null
                && block.text() == null
                && block.navigation().isEmpty()
                && !block.dates();
    }

    private SidebarBlockView block(Sidebar.Block block, PageText in) {
        List<NavigationItemView> navigation = block.menus().stream()
                .flatMap(this::menu)
                .flatMap(items -> new NavigationViews(in.links()).of(items).stream())
                .toList();
        return new SidebarBlockView(
                block.title().map(t -> text.plain(t.text())).orElse(null),
                block.image().flatMap(i -> picture(i, block, in)).orElse(null),
                block.text().map(t -> text.paragraphs(t, in)).orElse(null),
                navigation,
                block.dates().filter(this::hasFacts).isPresent());
    }

    private boolean hasFacts(Location asked) {
        if (!facts) {
            MissingFacts.report("'dates' are not there", asked, sink);
        }
        return facts;
    }

    private Stream<List<NavigationItem>> menu(Scalar name) {
        if (menus.containsKey(name.text())) {
            return Stream.of(menus.get(name.text()));
        }
        sink.report(
                NAVIGATION_MISSING,
                name.location(),
                "there is no menu '" + name.text() + "'",
                menus.isEmpty()
                        ? "write it into site.yml: navigation: {" + name.text() + ": [{title: …, url: /…/}]}"
                        : Suggestions.hint(name.text(), menus.keySet(), "menus of site.yml: "));
        return Stream.empty();
    }

    /** A box's picture may be decoration, but then its author says so: {@code image_alt: ""}. */
    private Optional<PictureView> picture(Scalar image, Sidebar.Block block, PageText in) {
        Optional<String> problem = block.imageAlt().isEmpty()
                ? Optional.of("the picture has no alternative text")
                : PictureText.problem(block.imageAlt().get(), image.text())
                        .map(p -> "alternative text '" + block.imageAlt().get() + "' " + p);
        problem.ifPresent(p -> sink.report(
                IMAGE_ALT,
                image.location(),
                p,
                "write what it shows: image_alt: …; for mere decoration image_alt: \"\""));
        return pictures.find(image, in.links(), "the box has no picture", sink)
                .map(f -> f.view(block.imageAlt().orElse("")));
    }
}
