package org.bftai.plenary.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.edition.FrozenEdition;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.model.Generated;
import org.bftai.plenary.model.Series;
import org.bftai.plenary.model.Site;

/**
 * The dates of all editions in one calendar and one feed, to which people subscribe once. What a frozen edition says is
 * taken from the files that it was frozen with.
 *
 * @param title what the series is called
 * @param language BCP 47
 * @param calendars one of each edition
 * @param feeds one of each edition
 */
record SeriesDates(String title, String language, List<String> calendars, List<String> feeds) {
    private static final Pattern EVENT = Pattern.compile("(?s)BEGIN:VEVENT\r\n.*?END:VEVENT\r\n");
    private static final Pattern ENTRY = Pattern.compile("(?s)  <entry>\n.*?  </entry>\n");
    private static final Pattern UPDATED = Pattern.compile("<updated>([^<]*)</updated>");

    static SeriesDates of(Series series) {
        List<String> calendars = new ArrayList<>();
        List<String> feeds = new ArrayList<>();
        for (FrozenEdition frozen : series.frozen()) {
            read(frozen, Generated.DATES_CALENDAR).ifPresent(calendars::add);
            read(frozen, Generated.FEED).ifPresent(feeds::add);
        }
        for (Site site : series.sites()) {
            EditionFacts.of(site).filter(e -> e.event().dates().areKnown()).ifPresent(edition -> {
                calendars.add(DatesCalendar.of(edition));
                edition.url().ifPresent(url -> feeds.add(DatesFeed.of(edition, url)));
            });
        }
        Optional<Site> front = series.front();
        String title = series.config()
                .title()
                .or(() -> front.flatMap(Site::event).flatMap(Event::acronym))
                .or(() -> front.map(Site::title))
                .orElse("");
        return new SeriesDates(title, series.config().language(), calendars, feeds);
    }

    private static Optional<String> read(FrozenEdition frozen, Generated file) {
        Path path = frozen.files().get(file.file());
        try {
            return path == null ? Optional.empty() : Optional.of(Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Return the calendar; empty where no date of any edition is known. */
    Optional<String> calendar() {
        String events =
                String.join("", calendars.stream().flatMap(c -> all(EVENT, c)).toList());
        ContentLines head = new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Plenary//Plenary//EN")
                .line("CALSCALE", "GREGORIAN")
                .text("NAME", title)
                .text("X-WR-CALNAME", title)
                .line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(head + events + new ContentLines().line("END", "VCALENDAR"));
    }

    /** Return the feed, newest entry first; empty where no date of any edition is known. */
    Optional<String> feed(SiteUrl url) {
        if (feeds.isEmpty()) {
            return Optional.empty();
        }
        List<String> entries = feeds.stream()
                .flatMap(f -> all(ENTRY, f))
                .sorted(Comparator.comparing(SeriesDates::updated).reversed())
                .toList();
        String updated = feeds.stream()
                .map(SeriesDates::updated)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Optional.of("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%s">
                  <id>%s</id>
                  <title>%s</title>
                  <updated>%s</updated>
                  <link rel="self" type="application/atom+xml" href="%s"/>
                  <link rel="alternate" type="text/html" href="%s"/>
                  <author><name>%s</name></author>
                %s</feed>
                """.formatted(
                        Markup.escape(language),
                        Markup.escape(url + Generated.FEED.file()),
                        Markup.escape(title),
                        updated,
                        Markup.escape(url + Generated.FEED.file()),
                        Markup.escape(url.toString()),
                        Markup.escape(title),
                        String.join("", entries)));
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static String updated(String xml) {
        return UPDATED.matcher(xml).results().map(m -> m.group(1)).findFirst().orElse("");
    }
}
