package org.bftai.plenary.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.html.BodyLink;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.RenderedPage;
import org.bftai.plenary.model.Site;

/** Looks a finished site over: everything but the dates in its texts, which are read page by page. */
public final class SiteCheck {
    private final Site site;
    private final Instant now;
    private final MarkdownEngine markdown;
    private final DiagnosticSink sink;

    /**
     * Make a check.
     *
     * @param now the moment by which dates are past or ahead
     */
    public SiteCheck(Site site, Instant now, MarkdownEngine markdown, DiagnosticSink sink) {
        this.site = site;
        this.now = now;
        this.markdown = markdown;
        this.sink = sink;
    }

    /**
     * Report what is wrong with what was written, whatever became of it: sheets that load from elsewhere, what earlier
     * editions left in texts and menus, lists of persons, and files that are too large.
     */
    public void sources() {
        new SheetCheck(site, sink).check();
        new EditionCheck(site, markdown, sink).check();
        new PrivateFiles(site, sink).check();
        new LargeFiles(site, sink).check();
    }

    /**
     * Report what only rendered pages show: what leads nowhere, what nothing leads to, and what was left to be filled in
     * where somebody may come to it. Of some pages alone it would report links to the others.
     *
     * @param pages all of them
     * @param others links that stand elsewhere, with the page that shows them
     */
    public void rendered(List<RenderedPage> pages, Map<BodyLink, Page> others) {
        new LinkCheck(site, sink).check(pages, others);
        List<RenderedPage> linked = new OrphanCheck(site, sink).check(pages, others);
        new PlaceholderCheck(site, now, markdown, sink).check(linked);
    }
}
