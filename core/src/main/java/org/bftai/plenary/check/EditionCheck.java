package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EDITION_STALE;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.prose.HeadingWords;
import org.bftai.plenary.source.TextRange;

/** Finds what earlier editions left in this one: their names, hosts, days and addresses, pages and comments nobody reads. */
final class EditionCheck {
    private final Site site;
    private final MarkdownEngine markdown;
    private final DiagnosticSink sink;

    EditionCheck(Site site, MarkdownEngine markdown, DiagnosticSink sink) {
        this.site = site;
        this.markdown = markdown;
        this.sink = sink;
    }

    /** Report left-overs; what needs facts to be known, only where the site has them. */
    void check() {
        new CarriedOverCheck(site, sink).check();
        site.pages().forEach(new HiddenComments(markdown, sink)::check);
        site.event().ifPresent(this::facts);
    }

    private void facts(Event event) {
        List<Page> present =
                site.pages().stream().filter(p -> !Retrospect.isOver(p, site)).toList();
        Optional<EditionNames> names = EditionNames.of(event, site.earlier());
        names.ifPresent(n -> names(n, present));
        new HostCheck(event, site, names, markdown, sink).check(present);
        new AddressCheck(event, site, names, markdown, sink).check(present);
        present.forEach(new StaleDays(event, site, names, markdown, sink)::check);
    }

    private void names(EditionNames names, List<Page> present) {
        StaleText texts = new StaleText(names, markdown, sink);
        Told.by(site).forEach(told -> string(names, told));
        site.pages().stream()
                .filter(p -> !Retrospect.isOver(p, site) || isNewsOnly(p))
                .forEach(page -> Told.by(page).forEach(told -> string(names, told)));
        present.forEach(texts::check);
    }

    /** News look back in their texts; what stands over them may not. */
    private boolean isNewsOnly(Page page) {
        return HeadingWords.isNews(page.plainTitle()) && !Retrospect.isPast(page, site);
    }

    private boolean isElsewhere(String url, int year) {
        return url.contains("//") && !site.isOwn(url) || SourceLinks.names(url, year);
    }

    private void string(EditionNames names, Told told) {
        String text = told.text();
        if (HeadingWords.isArchive(text)) {
            return;
        }
        SourceLinks links = new SourceLinks(text);
        TextRange all = new TextRange(0, text.length());
        names.othersAlone(PastAddress.blanked(text)).stream()
                .filter(m -> told.url().filter(u -> isElsewhere(u, m.year())).isEmpty())
                .filter(m -> !links.leadTo(m.year(), m.range(), all))
                .filter(m -> !told.isProse() || !PastWords.lookBack(Retrospect.sentence(text, m.range())))
                .findFirst()
                .ifPresent(m -> sink.report(
                        EDITION_STALE,
                        told.place(),
                        "the " + told.where() + " says '" + m.text() + "' on the site of '" + m.meant() + "'",
                        "write '" + m.meant()
                                + "'; a page on an earlier edition says so in its title or address, such as /"
                                + m.year() + "/"));
    }
}
