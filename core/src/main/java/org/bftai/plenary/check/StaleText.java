package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EDITION_STALE;
import static org.bftai.plenary.diagnostic.DiagnosticCode.EDITION_STALE_TEXT;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.TextRange;

/** Finds earlier editions that the text of a page speaks of as if they were this one. */
final class StaleText {
    /** Whoever names so many in one block needs no more findings. */
    private static final int MOST = 30;

    private final EditionNames names;
    private final MarkdownEngine markdown;
    private final DiagnosticSink sink;

    StaleText(EditionNames names, MarkdownEngine markdown, DiagnosticSink sink) {
        this.names = names;
        this.markdown = markdown;
        this.sink = sink;
    }

    /**
     * Report what a page says of them.
     *
     * @param page one that is about this edition
     */
    void check(Page page) {
        if (names.others(page.body().text()).isEmpty()) {
            return;
        }
        Retrospect retrospect = new Retrospect(page, Optional.of(names), markdown);
        retrospect.blocks().stream().filter(b -> !retrospect.excuses(b)).forEach(block -> check(block, retrospect));
    }

    private void check(ProseBlock block, Retrospect retrospect) {
        List<EditionNames.Mention> others = names.others(block.text().shown());
        for (EditionNames.Mention mention : others.subList(0, Math.min(MOST, others.size()))) {
            boolean ahead = mention.year() > mention.ownYear();
            if (!ahead && !retrospect.excuses(block, mention.range(), mention.year())) {
                TextRange written = block.text().written(mention.range());
                sink.report(
                        block.kind() == ProseBlock.Kind.TITLE ? EDITION_STALE : EDITION_STALE_TEXT,
                        retrospect.place(written),
                        "'" + mention.text() + "' is named on the site of '" + mention.meant() + "'",
                        "write '" + mention.meant() + "', or link to that edition");
            }
        }
    }
}
