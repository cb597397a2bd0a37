package org.bftai.plenary.export;

import java.util.Optional;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.model.Generated;

/** What robots may read: everything, RFC 9309. */
public final class Robots {
    private Robots() {}

    /** Return the file's text; it names the sitemap where the site has an address. */
    public static String of(Optional<SiteUrl> url) {
        String sitemap = url.map(u -> "\nSitemap: " + u.absolute("/" + Generated.SITEMAP.file()) + "\n")
                .orElse("");
        return "User-agent: *\nAllow: /\n" + sitemap;
    }
}
