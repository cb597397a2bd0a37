package org.bftai.plenary.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.edition.FrozenEdition;
import org.bftai.plenary.model.Alias;
import org.bftai.plenary.model.Generated;
import org.bftai.plenary.model.PercentCode;
import org.bftai.plenary.model.RelativeUrl;
import org.bftai.plenary.model.Series;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.output.Content;
import org.bftai.plenary.output.OutputFile;
import org.bftai.plenary.output.OutputPath;
import org.bftai.plenary.output.OutputSink;

/** Makes what lies beside the editions of a series, and hands on the files of those that are frozen. */
public final class SeriesExport {
    private final Series series;
    private final Optional<Instant> changed;
    private final OutputSink output;

    /**
     * Make files of a series; there are none of a site of one edition.
     *
     * @param changed when its pages last did, where that is known
     */
    public SeriesExport(Series series, Optional<Instant> changed, OutputSink output) {
        this.series = series;
        this.changed = changed;
        this.output = output;
    }

    /** Make them all. */
    public void write() {
        for (FrozenEdition edition : series.frozen()) {
            edition.files()
                    .forEach((path, file) ->
                            write(edition.edition().mount() + path, new Content.Copy(file), edition.place(path)));
        }
        series.aliases().forEach(this::alias);
        if (series.isSeries()) {
            SeriesDates dates = SeriesDates.of(series);
            series.made().forEach(file -> text(file, dates).ifPresent(text -> make(file, text)));
        }
    }

    private Optional<String> text(Generated file, SeriesDates dates) {
        Optional<SiteUrl> url = series.config().url();
        return switch (file) {
            case ROBOTS -> Optional.of(Robots.of(url));
            case SITEMAP -> url.map(u -> Sitemap.of(pages(u), changed));
            case DATES_CALENDAR -> dates.calendar();
            case FEED -> url.flatMap(dates::feed);
            case STYLES, FAVICON, CARD -> Optional.empty();
        };
    }

    private List<String> pages(SiteUrl url) {
        List<String> pages = new ArrayList<>();
        for (FrozenEdition frozen : series.frozen()) {
            SiteUrl edition = url.below(frozen.edition().mount());
            frozen.lock().pages().keySet().forEach(page -> pages.add(edition.absolute(PercentCode.encode(page))));
        }
        for (Site site : series.sites()) {
            site.config().url().ifPresent(u -> pages.addAll(Sitemap.pages(site, u)));
        }
        pages.sort(null);
        return pages;
    }

    private void alias(Alias alias) {
        if (alias instanceof Alias.OfFile copy) {
            write(copy.file(), copy.content(), copy.origin());
        } else if (alias instanceof Alias.OfPage page) {
            String href = RelativeUrl.between(page.file(), page.to());
            Optional<String> canonical =
                    series.config().url().map(u -> u.absolute("/" + PercentCode.encode(page.to())));
            write(
                    page.file(),
                    new Content.Text(RedirectPage.of(href, canonical, page.title(), page.language())),
                    Generated.ORIGIN);
        }
    }

    /** A file of that name that lies beside the editions stands in for ours. */
    private void make(Generated file, String text) {
        boolean own = series.files().containsKey(file.file());
        if (!own) {
            write(file.file(), new Content.Text(text), Generated.ORIGIN);
        }
    }

    private void write(String file, Content content, String origin) {
        output.accept(new OutputFile(new OutputPath(file), content, origin));
    }
}
