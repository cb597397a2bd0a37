package org.bftai.plenary.export;

import java.time.Instant;
import java.util.Optional;
import org.bftai.plenary.image.PictureMemory;
import org.bftai.plenary.model.Generated;
import org.bftai.plenary.model.Redirect;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.output.Content;
import org.bftai.plenary.output.OutputFile;
import org.bftai.plenary.output.OutputSink;
import org.bftai.plenary.theme.ThemeCard.Figure;

/** Makes the files that no one wrote, as far as the site does not bring its own. */
public final class SiteExport {
    private final Site site;
    private final Instant now;
    private final Optional<Instant> changed;
    private final PictureMemory memory;
    private final OutputSink output;

    /**
     * Make files of a site.
     *
     * @param now the moment by which dates are past or ahead
     * @param changed when its pages last did, where that is known
     * @param memory cards that earlier builds drew
     */
    public SiteExport(Site site, Instant now, Optional<Instant> changed, PictureMemory memory, OutputSink output) {
        this.site = site;
        this.now = now;
        this.changed = changed;
        this.memory = memory;
        this.output = output;
    }

    /** Make them all. */
    public void write() {
        CardColours colours = CardColours.of(site);
        make(Generated.FAVICON, Favicon.of(site.title(), colours));
        site.config()
                .url()
                .filter(url -> Generated.CARD.isOurs(site.addresses()))
                .ifPresent(url -> {
                    SocialCard card = SocialCard.of(site, url, now);
                    Figure figure = site.theme().card().figure();
                    byte[] png = memory.drawn(
                            CardPainter.drawing(card, colours, figure), () -> CardPainter.png(card, colours, figure));
                    write(Generated.CARD.file(), new Content.Bytes(png), Generated.ORIGIN);
                });
        make(Generated.ROBOTS, Robots.of(site.config().url()));
        site.config().url().ifPresent(url -> make(Generated.SITEMAP, Sitemap.of(site, url, changed)));
        EditionFacts.of(site).filter(e -> e.event().dates().areKnown()).ifPresent(edition -> {
            make(Generated.DATES_CALENDAR, DatesCalendar.of(edition));
            edition.url().ifPresent(url -> make(Generated.FEED, DatesFeed.of(edition, url)));
        });
        for (Redirect redirect : site.redirects()) {
            write(
                    redirect.from().file(),
                    new Content.Text(RedirectPage.of(redirect, site)),
                    redirect.to().source().place());
        }
    }

    private void make(Generated file, String text) {
        if (file.isOurs(site.addresses())) {
            write(file.file(), new Content.Text(text), Generated.ORIGIN);
        }
    }

    private void write(String file, Content content, String origin) {
        output.accept(new OutputFile(site.output(file), content, origin));
    }
}
