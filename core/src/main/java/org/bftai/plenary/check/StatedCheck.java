package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_CONTRADICTION;

import java.util.Optional;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.event.Event;

/** Holds what {@code event.yml} says of the site to what {@code site.yml} says. */
public final class StatedCheck {
    private final Optional<String> title;
    private final Optional<SiteUrl> url;
    private final DiagnosticSink sink;

    /**
     * Make a check.
     *
     * @param title as {@code site.yml} has it
     * @param url as {@code site.yml} has it, whatever a command line decides
     */
    public StatedCheck(Optional<String> title, Optional<SiteUrl> url, DiagnosticSink sink) {
        this.title = title;
        this.url = url;
        this.sink = sink;
    }

    public void check(Event event) {
        event.stated()
                .title()
                .filter(t -> title.filter(own -> !own.strip().equals(t.text().strip()))
                        .isPresent())
                .ifPresent(t -> sink.report(
                        EVENT_CONTRADICTION,
                        t.location(),
                        "'title' is '" + t.text() + "', but site.yml says '" + title.orElseThrow() + "'",
                        "take 'title' out: it is the site's"));
        event.stated()
                .url()
                .filter(u -> url.isPresent() && !SiteUrl.parse(u.text()).equals(url))
                .ifPresent(u -> sink.report(
                        EVENT_CONTRADICTION,
                        u.location(),
                        "'url' is '" + u.text() + "', but site.yml says '"
                                + url.map(SiteUrl::toString).orElseThrow() + "'",
                        "take 'url' out: it is the site's"));
    }
}
