package org.bftai.plenary.export;

import java.util.Optional;
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
        String target = to.permalink().target();
        String href = new LinkWriter(site.addresses(), to.at(redirect.from()), site.basePath()).to(target);
        Optional<String> canonical = site.config().url().map(u -> u.absolute(PercentCode.encode(target)));
        return of(href, canonical, to.plainTitle(), site.config().language());
    }

    /**
     * Return a page that leads elsewhere.
     *
     * @param href where it leads, as the page writes it
     * @param canonical the whole address, where it is known
     * @param title of what is there
     */
    static String of(String href, Optional<String> canonical, String title, String language) {
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
                        language,
                        Markup.escape(title),
                        Markup.escape(canonical.orElse(href)),
                        Markup.escape(href),
                        Markup.escape(href),
                        Markup.escape(title));
    }
}
