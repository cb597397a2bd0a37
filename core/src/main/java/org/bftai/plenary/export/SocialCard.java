package org.bftai.plenary.export;

import java.time.Instant;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.event.DateWords;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.Kind;
import org.bftai.plenary.event.Progress;
import org.bftai.plenary.event.Status;
import org.bftai.plenary.model.Site;

/**
 * The words of the picture that links to a site are shown with, where a page has none of its own.
 *
 * @param title of the site, short
 * @param subtitle its whole name, else a sentence about it
 * @param occasion when, with what and where, as the opening of a home page has it
 * @param label of the next deadline
 * @param deadline when that is; true however old the picture is
 * @param address of the site, without its scheme
 */
public record SocialCard(
        String title,
        Optional<String> subtitle,
        Optional<String> occasion,
        Optional<String> label,
        Optional<String> deadline,
        String address) {
    /** In pixels; sites that show links ask for this size (Open Graph, 1.91:1). */
    public static final int WIDTH = 1200;

    /** In pixels. */
    public static final int HEIGHT = 630;

    /**
     * Return the words for a site.
     *
     * @param url where it will live
     * @param now the moment by which deadlines are past or ahead
     */
    public static SocialCard of(Site site, SiteUrl url, Instant now) {
        Optional<Event> event = site.event();
        DateWords words = new DateWords(site.theme().words(site.config().language()));
        String title = event.flatMap(Event::shortTitle).orElse(site.title());
        Optional<Deadline> next = event.flatMap(e -> Deadline.next(e, words, now));
        return new SocialCard(
                title,
                event.flatMap(Event::name)
                        .filter(n -> !n.equals(title))
                        .or(() -> site.config().description()),
                event.flatMap(e -> occasion(e, words)),
                next.map(Deadline::label),
                next.map(Deadline::when),
                url.toString().replaceFirst("^https?://", "").replaceFirst("/$", ""));
    }

    /** Return what the picture says to those who do not see it. */
    public String spoken() {
        Stream<Optional<String>> parts =
                Stream.of(Optional.of(title), subtitle, occasion, label.flatMap(l -> deadline.map(d -> l + ": " + d)));
        return parts.flatMap(Optional::stream).collect(Collectors.joining(" – "));
    }

    private static Optional<String> occasion(Event event, DateWords words) {
        StringJoiner parts = new StringJoiner(" · ").setEmptyValue("");
        status(event.status()).map(words::word).ifPresent(parts::add);
        event.dates().event().map(words::full).ifPresent(parts::add);
        event.host()
                .map(h -> words.word("withHost").replace("{host}", h.name()))
                .ifPresent(parts::add);
        event.place().map(Event.Place::line).ifPresent(parts::add);
        return Optional.of(parts.toString()).filter(p -> !p.isEmpty());
    }

    private static Optional<String> status(Status status) {
        return switch (status) {
            case SCHEDULED -> Optional.empty();
            case POSTPONED -> Optional.of("statusPostponed");
            case CANCELLED -> Optional.of("statusCancelled");
            case MOVED_ONLINE -> Optional.of("statusMovedOnline");
        };
    }

    /** The deadline that comes next. */
    private record Deadline(String label, String when) {
        static Optional<Deadline> next(Event event, DateWords words, Instant now) {
            return new Progress(event.dates(), now)
                    .ahead().stream()
                            .filter(d -> event.status().takesPlace() && d.kind() == Kind.DEADLINE)
                            .findFirst()
                            .map(d -> new Deadline(words.label(d), words.complete(d, d.value())));
        }
    }
}
