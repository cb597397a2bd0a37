package org.bftai.plenary.content;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FRONT_MATTER_VALUE;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.liquid.Expressions;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.markdown.SourceHeading;
import org.bftai.plenary.source.SourceFile;
import org.bftai.plenary.source.SourcePath;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.source.TextReader;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlNode;
import org.bftai.plenary.yaml.YamlReader;

/** PARSE: a file of Markdown becomes front matter and body. Pure for each page, so pages can be parsed at once. */
public final class PageParser {
    private final boolean mendEncoding;
    private final MarkdownEngine markdown;
    private final SpokenExpressions expressions;
    private final String language;
    private final DiagnosticSink sink;

    /**
     * Make a parser.
     *
     * @param mendEncoding whether damaged text is repaired, or only reported
     * @param expressions expand front matter
     * @param language of pages that say none
     */
    public PageParser(
            boolean mendEncoding,
            MarkdownEngine markdown,
            SpokenExpressions expressions,
            String language,
            DiagnosticSink sink) {
        this.mendEncoding = mendEncoding;
        this.markdown = markdown;
        this.expressions = expressions;
        this.language = language;
        this.sink = sink;
    }

    /** Return whether a file of that name is a page. */
    public static boolean isPage(SourcePath path) {
        return path.extension().equals("md") || path.extension().equals("markdown");
    }

    /** Parse a page; empty where it cannot be read, which is then reported. */
    public Optional<ParsedPage> parse(SourceFile file) {
        Optional<SourceText> text = new TextReader().read(file, sink);
        return text.flatMap(t -> SplitPage.split(t, sink).flatMap(split -> parse(file, t, split)));
    }

    private Optional<ParsedPage> parse(SourceFile file, SourceText text, SplitPage split) {
        TextMender mender = new TextMender(text.path(), mendEncoding, markdown, sink);
        Optional<FrontMatter> frontMatter = split.yaml().isEmpty()
                ? Optional.of(FrontMatter.none(Location.of(text.path())))
                : frontMatter(text.path(), split.yaml().get(), mender);
        return frontMatter.map(matter -> {
            Body body = mender.body(split.body(), split.bodyOffset());
            boolean said = matter.title().filter(t -> !t.text().isBlank()).isPresent();
            return said ? new ParsedPage(file, matter, Optional.empty(), body) : untitled(file, matter, body);
        });
    }

    /** Let a heading name the page: the one that the text begins with stands above it then, and not in it. */
    private ParsedPage untitled(SourceFile file, FrontMatter matter, Body body) {
        PlainText words = new PlainText(markdown);
        List<SourceHeading> headings = markdown.headings(body.text(), TitleHeading.IDS_OF_TEMPLATES);
        Optional<LeadingTitle> leading = headings.isEmpty()
                ? Optional.empty()
                : LeadingTitle.of(body.text(), markdown)
                        .filter(l -> !words.of(l.title()).isEmpty());
        if (leading.isPresent()) {
            SourceHeading first = headings.get(0);
            TitleHeading title = said(leading.get().title(), body.at(first.mark()), first.id(), matter);
            Body rest = new Body(body.path(), body.offset(), leading.get().rest(), body.shifts());
            return new ParsedPage(file, matter, Optional.of(title), rest);
        }
        Optional<TitleHeading> title = headings.stream()
                .filter(h -> !words.of(h.markdown()).isEmpty())
                .findFirst()
                .map(h -> said(h.markdown(), body.at(h.mark()), Optional.empty(), matter));
        return new ParsedPage(file, matter, title, body);
    }

    /** The body is expanded later, and tells then what is wrong with its expressions. */
    private TitleHeading said(String title, Location place, Optional<String> anchor, FrontMatter matter) {
        if (!Expressions.occurIn(title)) {
            return new TitleHeading(title, place, anchor);
        }
        String text = expressions.in(matter.language().orElse(language)).line(title, mark -> place, d -> {});
        Optional<String> id = markdown.headings("# " + text, TitleHeading.IDS_OF_TEMPLATES).stream()
                .findFirst()
                .flatMap(SourceHeading::id);
        return new TitleHeading(text, place, anchor.isPresent() ? id : anchor);
    }

    private Optional<FrontMatter> frontMatter(String path, String yaml, TextMender mender) {
        return new YamlReader().readMapping(yaml, path, 1, sink).map(written -> {
            YamlNode.Mapping mapping = mender.yaml(yaml, written);
            return new FrontMatterReader(sink).read(mapping.map(expressions.values(language(mapping), sink)));
        });
    }

    private String language(YamlNode.Mapping mapping) {
        Fields page = new Fields(mapping, FRONT_MATTER_VALUE, d -> {});
        return page.language("lang").or(() -> page.language("locale")).orElse(language);
    }
}
