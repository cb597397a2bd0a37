package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.HOST_LEFTOVER;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.TextRange;

/** Finds the event that an earlier edition was part of, named as if this one still were. */
final class HostCheck {
    private static final int MOST = 30;

    private final Event event;
    private final Site site;
    private final Optional<EditionNames> names;
    private final HostNames hosts;
    private final MarkdownEngine markdown;
    private final DiagnosticSink sink;

    HostCheck(Event event, Site site, Optional<EditionNames> names, MarkdownEngine markdown, DiagnosticSink sink) {
        this.event = event;
        this.site = site;
        this.names = names;
        this.hosts = new HostNames(event, event.year().orElse(Integer.MAX_VALUE), site.earlier());
        this.markdown = markdown;
        this.sink = sink;
    }

    /**
     * Report them.
     *
     * @param present pages that are about this edition
     */
    void check(List<Page> present) {
        if (!hosts.isEmpty()) {
            Told.by(site).forEach(this::told);
            for (Page page : present) {
                Told.by(page).forEach(this::told);
                if (hosts.mayFind(page.body().text())) {
                    text(new Retrospect(page, names, markdown));
                }
            }
        }
    }

    private void told(Told told) {
        SourceLinks links = new SourceLinks(told.text());
        TextRange all = new TextRange(0, told.text().length());
        hosts.find(told.text()).stream()
                .filter(m -> !PastWords.excuse(told.text(), Retrospect.sentence(told.text(), m.range())))
                .filter(m -> !links.leadTo(m.edition(), m.range(), all))
                .filter(m -> told.url()
                        .filter(u -> SourceLinks.names(u, m.edition()))
                        .isEmpty())
                .findFirst()
                .ifPresent(m -> report(m, told.place()));
    }

    private void text(Retrospect retrospect) {
        for (ProseBlock block : retrospect.blocks()) {
            if (!retrospect.excuses(block)) {
                hosts.find(block.text().shown()).stream()
                        .limit(MOST)
                        .filter(m -> !retrospect.excuses(block, m.range(), m.edition()))
                        .findFirst()
                        .ifPresent(m -> report(m, retrospect.place(block.text().written(m.range()))));
            }
        }
    }

    private void report(HostNames.Mention mention, Location place) {
        String now = event.host().map(Event.Host::name).orElse("");
        sink.report(
                HOST_LEFTOVER,
                place,
                "'" + mention.text() + "' is named, which the edition of " + mention.edition()
                        + " was part of; this one is " + (now.isEmpty() ? "not" : "part of '" + now + "'"),
                (now.isEmpty() ? "take it out" : "write '" + now + "'") + ", or link to the edition that is meant");
    }
}
