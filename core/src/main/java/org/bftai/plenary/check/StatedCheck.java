package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_CONTRADICTION;

import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.event.Event;

/** Holds what {@code event.yml} says of the site to what {@code site.yml} says. */
public final class StatedCheck {
    private final SiteConfig config;
    private final DiagnosticSink sink;

    /**
     * Make a check.
     *
     * @param config as {@code site.yml} has it, without what a command line decides
     */
    public StatedCheck(SiteConfig config, DiagnosticSink sink) {
        this.config = config;
        this.sink = sink;
    }

    public void check(Event event) {
        event.stated()
                .title()
                .filter(t -> config.title()
                        .filter(own -> !own.strip().equals(t.text().strip()))
                        .isPresent())
                .ifPresent(t -> sink.report(
                        EVENT_CONTRADICTION,
                        t.location(),
                        "'title' is '" + t.text() + "', but site.yml says '"
                                + config.title().orElseThrow() + "'",
                        "take 'title' out: it is the site's"));
        event.stated()
                .url()
                .filter(u ->
                        config.url().isPresent() && !SiteUrl.parse(u.text()).equals(config.url()))
                .ifPresent(u -> sink.report(
                        EVENT_CONTRADICTION,
                        u.location(),
                        "'url' is '" + u.text() + "', but site.yml says '"
                                + config.url().map(SiteUrl::toString).orElseThrow() + "'",
                        "take 'url' out: it is the site's"));
    }
}
