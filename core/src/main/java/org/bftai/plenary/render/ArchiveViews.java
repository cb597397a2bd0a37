package org.bftai.plenary.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.bftai.plenary.content.FrontMatter;
import org.bftai.plenary.event.DateWords;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.source.Html;
import org.bftai.plenary.view.DayView;
import org.bftai.plenary.view.PageEntryView;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Makes lists of pages: those whose addresses lie below the page that lists them, and all for who went astray. */
final class ArchiveViews {
    /** The newest first; then what has no day, as files are sorted. */
    private static final Comparator<Page> ORDER = Comparator.comparing(
                    (Page page) -> page.date().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(page -> page.source().value());

    /** More would make a page that is read in a hurry heavy. */
    private static final int MOST = 1000;

    private static final Comparator<Page> NEAREST_TO_HOME = Comparator.comparing(
            page -> page.permalink().url().chars().filter(c -> c == '/').count());

    private final Site site;
    private final InlineText text;

    ArchiveViews(Site site, InlineText text) {
        this.site = site;
        this.text = text;
    }

    /** Return the pages that a page lists; none on other layouts. */
    List<PageEntryView> of(PageText in, SortedMap<String, String> words) {
        return !in.page().isList()
                ? List.of()
                : site.pages().stream()
                        .filter(in.page()::lists)
                        .sorted(ORDER)
                        .map(page -> entry(page, in, words))
                        .toList();
    }

    /** Return the pages that a visitor can have meant whose address leads nowhere; none on other pages. */
    List<PageEntryView> all(PageText in, SortedMap<String, String> words) {
        if (!in.page().isNotFound()) {
            return List.of();
        }
        boolean hasFront = site.pages().stream().anyMatch(Page::isFront);
        return site.pages().stream()
                // The home page of a series is that of its edition, and is named once.
                .filter(page -> !(hasFront && page.isHome() && !page.isFront()))
                .filter(page -> !page.isNotFound()
                        && page.frontMatter().sitemap()
                        && !page.frontMatter().hidden()
                        && !page.frontMatter().draft())
                .sorted(NEAREST_TO_HOME)
                .limit(MOST)
                .sorted(Comparator.comparing(Page::permalink))
                .map(page -> entry(page, in, words))
                .toList();
    }

    private PageEntryView entry(Page page, PageText in, SortedMap<String, String> words) {
        return new PageEntryView(
                Html.ofText(page.plainTitle()),
                in.links().to(page.permalink().target()),
                day(page, words),
                words(page.frontMatter()));
    }

    private @Nullable String words(FrontMatter matter) {
        return matter.description()
                .or(matter::excerpt)
                .map(Scalar::text)
                .map(text::plainParagraphs)
                .filter(words -> !words.isBlank())
                .orElse(null);
    }

    /** Return the day a page is of, or null where it says none; a theme without words for dates gets the number. */
    static @Nullable DayView day(Page page, SortedMap<String, String> words) {
        Optional<LocalDate> day = page.date();
        if (day.isEmpty()) {
            return null;
        }
        boolean spoken = words.keySet().containsAll(DateWords.KEYS);
        String written = day.get().toString();
        return new DayView(spoken ? new DateWords(words).full(day.get()) : written, written);
    }
}
