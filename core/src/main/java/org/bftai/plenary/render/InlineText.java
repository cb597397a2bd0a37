package org.bftai.plenary.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.content.PlainText;
import org.bftai.plenary.content.TitleHeading;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.html.BodyLink;
import org.bftai.plenary.html.BodyPictures;
import org.bftai.plenary.html.Fragment;
import org.bftai.plenary.html.StyleSheet;
import org.bftai.plenary.html.UnsafeUrl;
import org.bftai.plenary.html.UrlRewriter;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.model.Generated;
import org.bftai.plenary.source.Html;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Short texts of front matter and settings, which may hold inline Markdown; policed like bodies, their links noted. */
final class InlineText {
    private final MarkdownEngine markdown;
    private final PlainText words;
    private final StyleSheet styles;
    private final NotedLinks links;
    private final Pictures pictures;
    private final DiagnosticSink sink;
    private final Map<Scalar, RepeatedText> repeated = new ConcurrentHashMap<>();

    InlineText(MarkdownEngine markdown, StyleSheet styles, NotedLinks links, Pictures pictures, DiagnosticSink sink) {
        this.markdown = markdown;
        this.words = new PlainText(markdown);
        this.styles = styles;
        this.links = links;
        this.pictures = pictures;
        this.sink = sink;
    }

    /** Return a page's title. */
    Html title(PageText in) {
        FrontMatter matter = in.page().frontMatter();
        Location place = in.page()
                .heading()
                .map(TitleHeading::location)
                .or(() -> matter.title().map(Scalar::location))
                .orElse(matter.location());
        return clean(markdown.inline(in.page().title()), Fragment.Shape.PHRASE, place, in);
    }

    /** Return the words of a button. */
    Html label(Scalar text, PageText in) {
        return clean(markdown.inline(text.text()), Fragment.Shape.LABEL, text.location(), in);
    }

    /** Return a line that may hold links. */
    Html phrase(Scalar text, PageText in) {
        return clean(markdown.inline(text.text()), Fragment.Shape.PHRASE, text.location(), in);
    }

    /** Return a text of one paragraph or several, and lists. */
    Html paragraphs(Scalar text, PageText in) {
        return clean(markdown.paragraphs(text.text()), Fragment.Shape.PARAGRAPHS, text.location(), in);
    }

    /** Return a text of the settings, whose addresses begin at the home page on every page. */
    Html everywhere(Scalar text, PageText in) {
        BodyPictures shown =
                new BodyPictures((url, at) -> pictures.known(SiteUrl.fromHome(url), at, in.links(), sink), true);
        Fragment fragment = repeated.computeIfAbsent(text, t -> new RepeatedText((urls, p) -> mended(t, urls, p)))
                .with(
                        url -> in.links().rewrite(SiteUrl.fromHome(url)),
                        shown,
                        in.links().to("/" + Generated.SIZED));
        links.note(
                in.page(),
                fragment.links().stream()
                        .map(l -> new BodyLink(l.kind(), SiteUrl.fromHome(l.target()), l.location()))
                        .toList());
        return new Html(fragment.html());
    }

    private Fragment mended(Scalar text, UrlRewriter urls, BodyPictures shown) {
        String html = markdown.paragraphs(text.text());
        return Fragment.clean(html, Fragment.Shape.PARAGRAPHS, text.location(), styles, urls, shown, sink);
    }

    private Html clean(String html, Fragment.Shape shape, Location place, PageText in) {
        BodyPictures shown = new BodyPictures((url, at) -> pictures.known(url, at, in.links(), sink), true);
        Fragment fragment = Fragment.clean(html, shape, place, styles, in.links(), shown, sink);
        links.note(in.page(), fragment.links());
        return new Html(fragment.html());
    }

    /** Return the words alone. */
    String plain(String text) {
        return words.of(text);
    }

    /** Return the words alone of a text that may have paragraphs and lists. */
    String plainParagraphs(String text) {
        return Fragment.text(markdown.paragraphs(text));
    }

    /** Return an address of settings or facts, which begins at the home page, as the page writes it. */
    String urlFromHome(Scalar url, PageText in) {
        return url(new Scalar(SiteUrl.fromHome(url.text().strip()), url.plain(), url.location()), in);
    }

    /** Return an address as the page writes it; one that would run code is reported and left out. */
    String url(Scalar url, PageText in) {
        String written = url.text().strip();
        if (UnsafeUrl.reportIn(written, url.location(), sink)) {
            return "";
        }
        links.note(in.page(), List.of(new BodyLink(BodyLink.Kind.LINK, written, url.location())));
        return in.links().rewrite(written);
    }
}
