package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.PLACEHOLDER_LEFT;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Severity;
import org.bftai.plenary.html.Blank;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.RenderedPage;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.TextRange;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Finds what was to be filled in later. Long before the event that is how pages are written; shortly before, it is late. */
final class PlaceholderCheck {
    private static final Duration LATE = Duration.ofDays(30);

    private final MarkdownEngine markdown;
    private final Severity severity;
    private final DiagnosticSink sink;

    /**
     * Make a check.
     *
     * @param now the moment from which the event is near or far
     */
    PlaceholderCheck(Site site, Instant now, MarkdownEngine markdown, DiagnosticSink sink) {
        this.markdown = markdown;
        this.sink = sink;
        this.severity = site.event()
                .flatMap(e -> e.dates().event())
                .flatMap(d -> d.first())
                .filter(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant().isBefore(now.plus(LATE)))
                .map(day -> Severity.WARNING)
                .orElse(Severity.INFO);
    }

    /**
     * Report placeholders.
     *
     * @param pages those that somebody may come to
     */
    void check(List<RenderedPage> pages) {
        for (RenderedPage page : pages) {
            if (!page.page().frontMatter().draft()) {
                words(page.page());
                page.blanks().forEach(this::blank);
            }
        }
    }

    private void words(Page page) {
        texts(page.frontMatter())
                .filter(t -> !PlaceholderWords.find(t.text()).isEmpty())
                .forEach(t -> report(
                        t.location(),
                        cut(t.text(), PlaceholderWords.find(t.text()).get(0))));
        for (ProseBlock block : markdown.prose(page.body().text())) {
            String text = block.text().shown();
            for (TextRange words : PlaceholderWords.find(text)) {
                if (!block.isStruck(words)) {
                    report(page.body().at(block.text().written(words)), cut(text, words));
                }
            }
        }
    }

    private static Stream<Scalar> texts(FrontMatter matter) {
        return Stream.of(matter.title(), matter.description(), matter.excerpt(), matter.tagline())
                .flatMap(Optional::stream);
    }

    private static String cut(String text, TextRange words) {
        return text.substring(words.start(), words.end());
    }

    private void report(Location place, String words) {
        report(place, "'" + words + "' stands where something is to come", "write it, or take the line out");
    }

    private void blank(Blank blank) {
        String label = blank.label().isEmpty() ? "" : blank.label().replaceAll("\\s+", " ");
        report(
                blank.location(),
                label.isEmpty() ? "the item is empty" : "nothing follows '" + label + "'",
                "fill it in, or take it out");
    }

    private void report(Location place, String message, String hint) {
        sink.report(new Diagnostic(PLACEHOLDER_LEFT, severity, message, place, hint));
    }
}
