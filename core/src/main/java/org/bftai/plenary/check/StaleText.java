package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EDITION_STALE;
import static org.bftai.plenary.diagnostic.DiagnosticCode.EDITION_STALE_TEXT;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.prose.HeadingWords;
import org.bftai.plenary.source.PlaceMark;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.source.TextRange;

/**
 * Finds earlier editions that the text of a page speaks of as if they were this one. What looks back, cites, links there,
 * is news of a day or stands under a heading on earlier editions does not.
 */
final class StaleText {
    /** A list of so many other years is one of the series. */
    private static final int SERIES = 3;

    private final EditionNames names;
    private final MarkdownEngine markdown;
    private final DiagnosticSink sink;

    StaleText(EditionNames names, MarkdownEngine markdown, DiagnosticSink sink) {
        this.names = names;
        this.markdown = markdown;
        this.sink = sink;
    }

    void check(Page page) {
        String body = page.body().text();
        if (names.others(body).isEmpty() || HeadingWords.isNews(page.plainTitle())) {
            return;
        }
        List<ProseBlock> blocks = markdown.prose(body);
        long years = blocks.stream()
                .filter(StaleText::isListed)
                .flatMap(b -> names.others(b.text().shown()).stream())
                .map(EditionNames.Mention::year)
                .distinct()
                .count();
        Set<String> titles = blocks.stream()
                .filter(b -> b.kind() == ProseBlock.Kind.TITLE)
                .map(b -> b.text().shown())
                .collect(Collectors.toSet());
        SourceLinks links = new SourceLinks(body);
        blocks.stream().filter(b -> years < SERIES || !isListed(b)).forEach(block -> check(page, block, titles, links));
    }

    private static boolean isListed(ProseBlock block) {
        return block.kind() == ProseBlock.Kind.ITEM || block.kind() == ProseBlock.Kind.ROW;
    }

    /**
     * Look over a block.
     *
     * @param titles headings of level 1: they tell of the whole page, so an old name in them excuses nothing
     */
    private void check(Page page, ProseBlock block, Set<String> titles, SourceLinks links) {
        String text = block.text().shown();
        if (PastWords.standOver(block.above()) || block.isHeading() && PastWords.standOver(List.of(text))) {
            return;
        }
        TextRange around = block.text().written(new TextRange(0, text.length()));
        for (EditionNames.Mention mention : names.others(text)) {
            TextRange written = block.text().written(mention.range());
            boolean fine = mention.year() > mention.ownYear()
                    || block.isStruck(mention.range())
                    || block.above().stream()
                            .anyMatch(
                                    h -> !titles.contains(h) && !names.others(h).isEmpty())
                    || links.leadTo(mention.year(), written, line(page.body().text(), around))
                    || PastWords.excuse(text, sentence(text, mention.range()));
            if (!fine) {
                boolean title = block.kind() == ProseBlock.Kind.TITLE;
                report(page, title ? EDITION_STALE : EDITION_STALE_TEXT, mention, written);
            }
        }
    }

    /** Links at the end of a block have words that are shown, and an address that is not. */
    private static TextRange line(String body, TextRange block) {
        int start = body.lastIndexOf('\n', Math.max(0, block.start() - 1)) + 1;
        int end = body.indexOf('\n', block.end());
        return new TextRange(start, end < 0 ? body.length() : end);
    }

    private static String sentence(String text, TextRange words) {
        int start = Math.max(text.lastIndexOf(". ", words.start()), text.lastIndexOf('\n', words.start()));
        int end = text.indexOf(". ", words.end());
        return text.substring(Math.max(0, start), end < 0 ? text.length() : end);
    }

    private void report(Page page, DiagnosticCode code, EditionNames.Mention mention, TextRange written) {
        String body = page.body().text();
        Location place = new SourceText("", body).at(written.start(), written.end() - written.start());
        sink.report(
                code,
                page.body().at(new PlaceMark(place.line(), place.column(), place.length())),
                "'" + mention.text() + "' is named on the site of '" + mention.meant() + "'",
                "write '" + mention.meant() + "', or link to that edition");
    }
}
