package org.bftai.plenary.render;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.event.DateWords;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.event.Progress;
import org.bftai.plenary.event.State;
import org.bftai.plenary.event.WellKnown;
import org.bftai.plenary.model.Generated;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.view.DateView;
import org.bftai.plenary.view.EventView;
import org.bftai.plenary.view.TopicView;
import org.jspecify.annotations.Nullable;

/** Makes what templates see of the facts, in a page's language and with addresses as the page writes them. */
final class EventViews {
    /** As many dates as a reader takes in at a glance. */
    private static final int STRIP = 5;

    private final Site site;
    private final Instant now;
    private final InlineText text;
    private final Optional<Page> datesPage;

    /**
     * Make views of a site's facts.
     *
     * @param datesPage the page that shows all dates, as far as that is known
     */
    EventViews(Site site, Instant now, InlineText text, Optional<Page> datesPage) {
        this.site = site;
        this.now = now;
        this.text = text;
        this.datesPage = datesPage;
    }

    /** Return the facts, or null where the site has none. */
    @Nullable
    EventView of(PageText in, SortedMap<String, String> words) {
        return site.event().map(event -> of(event, in, new DateWords(words))).orElse(null);
    }

    private EventView of(Event event, PageText in, DateWords words) {
        Progress progress = new Progress(event.dates(), now);
        boolean takesPlace = event.status().takesPlace();
        DateViews dates = new DateViews(progress, takesPlace, words, in, text);
        List<EventDate> all = event.dates().all();
        return new EventView(
                event.title().orElse(null),
                event.acronym().orElse(null),
                event.name().orElse(null),
                event.description().orElse(null),
                event.dates().event().map(words::full).orElse(null),
                event.host().map(Event.Host::name).orElse(null),
                event.host().flatMap(Event.Host::url).orElse(null),
                event.place().map(Event.Place::line).orElse(null),
                event.place().flatMap(Event.Place::url).orElse(null),
                event.place()
                        .flatMap(Event.Place::map)
                        .map(m -> text.urlFromHome(m, in))
                        .orElse(null),
                event.email().orElse(null),
                event.submission()
                        .filter(s -> !site.isPast())
                        .map(Event.Submission::url)
                        .orElse(null),
                event.topics().stream()
                        .map(t -> new TopicView(t.name(), t.description().orElse(null)))
                        .toList(),
                event.status().word(),
                site.isPast() || progress.isOver(),
                views(all, dates),
                site.isPast() ? List.of() : views(strip(all, progress), dates),
                progress.next().filter(d -> takesPlace).map(dates::of).orElse(null),
                views(all.stream().filter(dates::isExtended).toList(), dates),
                datesPage.map(p -> in.links().to(p.permalink().target())).orElse(null),
                generated(Generated.DATES_CALENDAR, in).orElse(null),
                subscribe().orElse(null),
                feed(in).orElse(null));
    }

    private static List<DateView> views(List<EventDate> dates, DateViews views) {
        return dates.stream().map(views::of).toList();
    }

    /** In the order of time; passed dates give way first, then those before the event itself, which always stays. */
    private static List<EventDate> strip(List<EventDate> all, Progress progress) {
        List<EventDate> strip = new ArrayList<>(all.stream()
                .sorted(Comparator.comparing(d -> d.ends().orElse(Instant.MAX)))
                .toList());
        while (strip.size() > STRIP && progress.of(strip.get(0)) == State.PASSED) {
            strip.remove(0);
        }
        for (int i = strip.size() - 1; strip.size() > STRIP; i--) {
            if (!strip.get(i).id().equals(WellKnown.EVENT.id())) {
                strip.remove(i);
            }
        }
        return strip;
    }

    private Optional<String> generated(Generated file, PageText in) {
        return isThere(file) ? Optional.of(in.links().to("/" + file.file())) : Optional.empty();
    }

    /** In a series one subscribes once, to the dates of all editions. */
    private Optional<String> subscribe() {
        return isThere(Generated.DATES_CALENDAR)
                ? site.config()
                        .url()
                        .map(url -> site.edition().isPresent() ? url.above() : url)
                        .map(SiteUrl::toString)
                        .map(url -> url.replaceFirst("^https?", "webcal") + Generated.DATES_CALENDAR.file())
                : Optional.empty();
    }

    private Optional<String> feed(PageText in) {
        return site.edition().isPresent() && isThere(Generated.FEED)
                ? Optional.of(in.links().to(Permalink.ABOVE + Generated.FEED.file()))
                : generated(Generated.FEED, in);
    }

    /** A site's own file of that name stands in for ours. */
    private boolean isThere(Generated file) {
        return site.addresses().origins().containsKey(file.file());
    }
}
