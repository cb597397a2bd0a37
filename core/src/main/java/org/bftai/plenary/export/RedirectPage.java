package org.bftai.plenary.export;

import org.bftai.plenary.model.LinkWriter;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.PercentCode;
import org.bftai.plenary.model.Redirect;
import org.bftai.plenary.model.Site;

/** A page at an old address that sends its visitor on at once, and says where to. */
public final class RedirectPage {
    private RedirectPage() {}

    /** Return the page as HTML. */
    public static String of(Redirect redirect, Site site) {
        Page to = redirect.to();
        Page from = new Page(
                to.source(), to.frontMatter(), to.body(), redirect.from(), to.layout(), to.title(), to.plainTitle());
        String base = site.config().url().map(u -> u.basePath()).orElse("/");
        String href = Markup.escape(
                new LinkWriter(site.addresses(), from, base).to(to.permalink().target()));
        String canonical = site.config()
                .url()
                .map(u -> Markup.escape(
                        u.absolute(PercentCode.encode(to.permalink().target()))))
                .orElse(href);
        return """
                <!doctype html>
                <html lang="%s">
                <meta charset="utf-8">
                <title>%s</title>
                <link rel="canonical" href="%s">
                <meta name="robots" content="noindex">
                <meta http-equiv="refresh" content="0; url=%s">
                <p><a href="%s">%s</a></p>
                </html>
                """.formatted(
                        site.config().language(),
                        Markup.escape(to.plainTitle()),
                        canonical,
                        href,
                        href,
                        Markup.escape(to.plainTitle()));
    }
}
