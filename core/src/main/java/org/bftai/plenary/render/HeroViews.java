package org.bftai.plenary.render;

import static org.bftai.plenary.diagnostic.DiagnosticCode.IMAGE_ALT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.content.Header;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.event.DateWords;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.SubmissionSystem;
import org.bftai.plenary.html.PictureText;
import org.bftai.plenary.html.StyleSheet;
import org.bftai.plenary.model.LinkTarget;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.PageRole;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.source.Html;
import org.bftai.plenary.view.ActionView;
import org.bftai.plenary.view.HeroView;
import org.bftai.plenary.view.PictureView;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Makes heroes, as Minimal Mistakes reads {@code header:}. */
final class HeroViews {
    private final Site site;
    private final Instant now;
    private final Pictures pictures;
    private final InlineText text;
    private final StyleSheet styles;
    private final Languages languages;
    private final boolean mend;
    private final DiagnosticSink sink;
    /** A site has few styles of heroes, on all of its pages. */
    private final Map<HeroStyle, String> classes = new ConcurrentHashMap<>();

    HeroViews(
            Site site,
            Instant now,
            Pictures pictures,
            InlineText text,
            StyleSheet styles,
            Languages languages,
            DiagnosticSink sink) {
        this.site = site;
        this.now = now;
        this.pictures = pictures;
        this.text = text;
        this.styles = styles;
        this.languages = languages;
        this.mend = site.config().mend().hero();
        this.sink = sink;
    }

    /** Return the hero, or null where the page has none; a splash page always has one, for its title. */
    @Nullable
    HeroView of(Page page, PageText in) {
        Optional<Header> header = page.frontMatter().header();
        boolean splash = page.layout().equals("splash");
        boolean overlay = header.filter(Header::isOverlay).isPresent();
        boolean picture = header.filter(h -> h.image().isPresent()).isPresent();
        if (header.isEmpty() || !overlay && !picture) {
            return splash ? plain(page, header, in) : null;
        }
        return overlay ? overlay(page, header.get(), in) : picture(page, header.get(), in);
    }

    private HeroView plain(Page page, Optional<Header> header, PageText in) {
        List<ActionView> actions = header.map(h -> actions(h, in)).orElse(List.of());
        boolean excerpt = header.map(Header::showExcerpt).orElse(true);
        return new HeroView(
                true, null, null, "light", false, excerpt ? excerpt(page.frontMatter(), in) : null, actions, null);
    }

    private HeroView overlay(Page page, Header header, PageText in) {
        Optional<Pictures.Found> found = header.overlayImage().flatMap(i -> find(i, in, "the hero shows its colour"));
        Optional<Double> brightest = found.flatMap(
                f -> pictures.brightest(f, header.overlayImage().orElseThrow().location(), sink));
        HeroStyle style = HeroStyle.of(header, brightest, mend, sink);
        boolean dark = style.text().luminance() < 0.5;
        return new HeroView(
                true,
                found.map(f -> f.view("")).orElse(null),
                classes.computeIfAbsent(style, s -> styles.add(s.rule())),
                dark ? "dark" : "light",
                style.isTinted(),
                header.showExcerpt() ? excerpt(page.frontMatter(), in) : null,
                actions(header, in),
                header.caption().map(c -> text.phrase(c, in)).orElse(null));
    }

    private HeroView picture(Page page, Header header, PageText in) {
        boolean splash = page.layout().equals("splash");
        // On a splash page the title stands over the picture and need not be said twice.
        String alt = header.imageDescription().orElse(splash ? "" : page.plainTitle());
        header.image()
                .ifPresent(i -> header.imageDescription()
                        .flatMap(d -> PictureText.problem(d, i.text()))
                        .ifPresent(p -> sink.report(
                                IMAGE_ALT,
                                i.location(),
                                "alternative text '" + alt + "' " + p,
                                "write what the picture shows: image_description: …")));
        Optional<PictureView> view = header.image()
                .flatMap(i -> find(i, in, "the page has no picture at its head"))
                .map(f -> f.view(alt));
        return new HeroView(
                splash,
                view.orElse(null),
                null,
                "light",
                false,
                header.showExcerpt() ? excerpt(page.frontMatter(), in) : null,
                actions(header, in),
                header.caption().map(c -> text.phrase(c, in)).orElse(null));
    }

    private Optional<Pictures.Found> find(Scalar image, PageText in, String otherwise) {
        return pictures.find(image, in.links(), otherwise, sink);
    }

    private @Nullable Html excerpt(FrontMatter matter, PageText in) {
        return matter.tagline()
                .or(matter::excerpt)
                .filter(e -> !e.text().isBlank())
                .map(e -> text.paragraphs(e, in))
                .orElse(null);
    }

    /** Nobody answers a call, or submits, once another edition is current. */
    private boolean isOver(Header.Action action, PageText in) {
        String url = action.url().text().strip();
        boolean submits = site.event()
                .flatMap(Event::submission)
                .filter(s -> s.url().equals(url))
                .isPresent();
        return submits
                || SubmissionSystem.of(url).filter(s -> !s.isLibrary()).isPresent()
                || site.addresses().find(in.page(), url, site.basePath()) instanceof LinkTarget.Internal found
                        && site.find(PageRole.CALL)
                                .filter(call -> call.permalink().file().equals(found.file()))
                                .isPresent();
    }

    private List<ActionView> actions(Header header, PageText in) {
        if (header.phase().isPresent()) {
            return site.event()
                    .map(e -> PhaseActions.of(site, e, now, new DateWords(languages.words(in.page())), in))
                    .orElseGet(() -> {
                        MissingFacts.report(
                                "'auto' has no dates to follow", header.phase().get(), sink);
                        return List.of();
                    });
        }
        List<ActionView> views = new ArrayList<>();
        for (Header.Action action : header.actions()) {
            if (site.isPast() && isOver(action, in)) {
                continue;
            }
            Html label = action.label()
                    .filter(l -> !l.text().isBlank())
                    .map(l -> text.label(l, in))
                    .orElseGet(() -> Html.ofText(languages.words(in.page()).get("learnMore")));
            String url = text.url(action.url(), in);
            if (!url.isEmpty()) {
                views.add(new ActionView(label, url, views.isEmpty(), null, null));
            }
        }
        return List.copyOf(views);
    }
}
