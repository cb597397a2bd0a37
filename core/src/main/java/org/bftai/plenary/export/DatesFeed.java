package org.bftai.plenary.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.event.Revision;
import org.bftai.plenary.model.Generated;

/**
 * What became of the dates of an edition, as a feed: Atom, RFC 4287, with ids of RFC 4151.
 *
 * <p>Each change of a date is an entry, and so is a date's first value where it says when that was announced. Dates that
 * nobody announced are no news: without any, the feed has no entries yet.
 */
final class DatesFeed {
    private final EditionFacts edition;
    private final SiteUrl url;
    private final ChangeWords changes;

    private DatesFeed(EditionFacts edition, SiteUrl url) {
        this.edition = edition;
        this.url = url;
        this.changes = new ChangeWords(edition);
    }

    /** Return the file's text, newest entry first; {@code url} is the address of the home page. */
    static String of(EditionFacts edition, SiteUrl url) {
        return new DatesFeed(edition, url).text();
    }

    private String text() {
        List<Revision> all = edition.event().dates().all().stream()
                .flatMap(d -> Revision.of(d).stream())
                .toList();
        LocalDate updated =
                all.stream().map(Revision::day).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        String entries = all.stream()
                .filter(r -> r.number() > 0 || r.announced().isPresent())
                .sorted(Comparator.comparing(Revision::day).reversed())
                .map(this::entry)
                .collect(Collectors.joining());
        String email = edition.event()
                .email()
                .map(e -> "<email>" + Markup.escape(e) + "</email>")
                .orElse("");
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%s">
                  <id>%s</id>
                  <title>%s</title>
                  <updated>%sT00:00:00Z</updated>
                  <link rel="self" type="application/atom+xml" href="%s"/>
                  <link rel="alternate" type="text/html" href="%s"/>
                  <author><name>%s</name>%s</author>
                %s</feed>
                """.formatted(
                        Markup.escape(edition.language()),
                        tag(""),
                        Markup.escape(edition.say("datesOf", "event", edition.title())),
                        updated,
                        Markup.escape(url.absolute("/" + Generated.FEED.file())),
                        Markup.escape(url.toString()),
                        Markup.escape(edition.title()),
                        email,
                        entries);
    }

    private String entry(Revision revision) {
        String date = edition.words().complete(revision.date(), revision.value());
        String was = changes.was(revision).map(w -> " (" + w + ")").orElse("");
        String title = edition.words().label(revision.date()) + ": " + date + was;
        String more = changes.complete(revision.date(), revision.value()) + "."
                + changes.sentence(revision).map(s -> " " + s).orElse("");
        String link = edition.about(revision.date()).orElseGet(url::toString);
        return """
                  <entry>
                    <id>%s</id>
                    <title>%s</title>
                    <updated>%sT00:00:00Z</updated>
                    <link rel="alternate" type="text/html" href="%s"/>
                    <content type="text">%s</content>
                  </entry>
                """.formatted(
                        tag("/" + revision.date().id() + "/" + revision.number()),
                        Markup.escape(title),
                        revision.day(),
                        Markup.escape(link),
                        Markup.escape(edition.title() + ": " + more));
    }

    private String tag(String more) {
        String path = edition.path().isEmpty() ? "" : edition.path() + "/";
        return "tag:" + edition.authority() + "," + edition.year() + ":" + path + "dates" + more;
    }
}
