package org.bftai.plenary.render;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.content.Header;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.export.StructuredData;
import org.bftai.plenary.html.UnsafeUrl;
import org.bftai.plenary.model.LinkTarget;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.PercentCode;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.source.Html;
import org.bftai.plenary.theme.ContentInclude;
import org.bftai.plenary.view.CardView;
import org.bftai.plenary.view.PageView;
import org.bftai.plenary.view.SocialView;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Makes what templates see of a page. */
final class PageViews {
    /** Languages written from right to left. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What a link to a page that says a picture that is not there comes without. */
    private static final String WITHOUT = "links to the page are shown without it";

    private final Site site;
    private final Instant now;
    private final InlineText text;
    private final SidebarViews sidebars;
    private final Pictures pictures;
    private final AssetLinks assets;
    private final ArchiveViews archives;
    private final SortedMap<String, ContentInclude> includes;
    private final DiagnosticSink sink;
    private final Optional<CardView> card;

    PageViews(
            Site site,
            Instant now,
            InlineText text,
            SidebarViews sidebars,
            Pictures pictures,
            AssetLinks assets,
            DiagnosticSink sink) {
        this.site = site;
        this.assets = assets;
        this.archives = new ArchiveViews(site, text);
        this.includes = site.theme().includes();
        this.now = now;
        this.text = text;
        this.sidebars = sidebars;
        this.pictures = pictures;
        this.sink = sink;
        this.card = CardViews.of(site, now);
    }

    PageView of(OpenPage open, String language, SortedMap<String, String> words) {
        Page page = open.page();
        PageText in = open.text();
        FrontMatter matter = page.frontMatter();
        String title = page.plainTitle();
        String canonical = canonical(page);
        String description = description(matter);
        return new PageView(
                title,
                text.title(in),
                page.anchor().orElse(null),
                size(title),
                title.contains(site.title()) ? title : title + " – " + site.title(),
                description,
                page.layout(),
                page.permalink().url(),
                canonical,
                page.isHome(),
                language,
                RIGHT_TO_LEFT.contains(language.split("-", 2)[0]) ? "rtl" : "ltr",
                matter.classes(),
                matter.draft(),
                EditLinks.of(site, page).orElse(null),
                !page.isNotFound() && !matter.draft() && matter.sitemap(),
                ArchiveViews.day(page, words),
                archives.of(in, words),
                archives.all(in, words),
                Policy.of(included(open, ContentInclude::frames)),
                included(open, ContentInclude::scripts).stream()
                        .map(script -> assets.url(script, in.links()))
                        .toList(),
                open.hero().orElse(null),
                sidebars.of(in),
                ContentsViews.of(open.rendered(), words.get("onThisPage")),
                structuredData(page, in).orElse(null),
                social(page, title, description, canonical, language, in));
    }

    /** Return what the includes of a page bring with them, each once. */
    private Set<String> included(OpenPage open, Function<ContentInclude, List<String>> what) {
        return open.rendered().includes().stream()
                .flatMap(name -> Optional.ofNullable(includes.get(name)).stream())
                .flatMap(include -> what.apply(include).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String size(String title) {
        int length = title.codePointCount(0, title.length());
        return length <= 14 ? "s" : length <= 36 ? "m" : "l";
    }

    private @Nullable String canonical(Page page) {
        if (page.isNotFound()) {
            return null;
        }
        return page.frontMatter()
                .canonical()
                .map(Scalar::text)
                .or(() -> site.config()
                        .url()
                        .map(u -> u.absolute(PercentCode.encode(lasting(page).target()))))
                .orElse(null);
    }

    /** The home page of a series shows that of an edition, which has an address of its own for ever. */
    private static Permalink lasting(Page page) {
        return page.isFront() ? page.permalink().plain() : page.permalink();
    }

    private @Nullable String description(FrontMatter matter) {
        return matter.description()
                .map(d -> text.plain(d.text()))
                .or(() -> matter.excerpt().map(e -> text.plainParagraphs(e.text())))
                .or(() -> site.config().description())
                .map(d -> BLANKS.matcher(d).replaceAll(" ").strip())
                .filter(d -> !d.isEmpty())
                .orElse(null);
    }

    private SocialView social(
            Page page, String title, @Nullable String description, @Nullable String url, String language, PageText in) {
        Optional<Header> header = page.frontMatter().header();
        Optional<Social> image = header.flatMap(Header::socialImage)
                .flatMap(i -> social(i, in, sink))
                .or(() -> header.flatMap(Header::overlayImage).flatMap(i -> social(i, in, d -> {})))
                .or(() -> header.flatMap(Header::image).flatMap(i -> social(i, in, d -> {})))
                .or(() -> header.flatMap(Header::teaser).flatMap(i -> social(i, in, sink)));
        Optional<Pictures.Single> measured = image.flatMap(Social::measured);
        return new SocialView(
                title,
                description,
                "website",
                url,
                image.map(Social::url).orElse(null),
                measured.map(Pictures.Single::width).orElse(null),
                measured.map(Pictures.Single::height).orElse(null),
                image.isPresent() ? header.flatMap(Header::imageDescription).orElse(title) : null,
                image.isPresent() || page.isNotFound() ? null : card.orElse(null),
                site.title(),
                language.replace('-', '_'));
    }

    /** The picture that a link is shown with; its address is absolute. */
    private record Social(String url, Optional<Pictures.Single> measured) {}

    /** Return the picture in a size that a link needs; of one that is not the site's, or not measured, there is one. */
    private Optional<Social> social(Scalar picture, PageText in, DiagnosticSink problems) {
        return absolute(picture, in, problems).map(original -> {
            Optional<Pictures.Single> measured = pictures.locate(picture, in.links(), WITHOUT, d -> {})
                    .flatMap(target -> target instanceof LinkTarget.Internal found
                            ? pictures.single(found.path(), picture.location(), d -> {})
                            : Optional.empty());
            String url = measured.flatMap(m -> site.config().url().map(u -> u.absolute(PercentCode.encode(m.path()))))
                    .orElse(original);
            return new Social(url, measured);
        });
    }

    private Optional<Html> structuredData(Page page, PageText in) {
        Optional<String> image = page.frontMatter().header().flatMap(h -> hero(h, in));
        return page.isHome() ? StructuredData.ofHome(site, image, now).map(Html::new) : Optional.empty();
    }

    /** Return the picture of the hero, which says itself what is wrong with it. */
    private Optional<String> hero(Header header, PageText in) {
        return header.overlayImage()
                .flatMap(i -> absolute(i, in, d -> {}))
                .or(() -> header.image().flatMap(i -> absolute(i, in, d -> {})));
    }

    private Optional<String> absolute(Scalar picture, PageText in, DiagnosticSink problems) {
        Optional<SiteUrl> url = site.config().url();
        if (UnsafeUrl.isPictureData(picture.text())) {
            // Who shows a link fetches its picture; there is nothing to fetch.
            return Optional.empty();
        }
        return pictures.locate(picture, in.links(), WITHOUT, problems)
                .flatMap(target -> target instanceof LinkTarget.Internal found
                        ? url.map(u -> u.absolute(PercentCode.encode(found.path())))
                        : Optional.of(picture.text()));
    }
}
