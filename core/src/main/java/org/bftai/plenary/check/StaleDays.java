package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EDITION_STALE_TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.event.DateValue;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.Step;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.PageRole;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.prose.WrittenDays;
import org.bftai.plenary.prose.WrittenDays.WrittenDay;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.TextRange;

/**
 * Finds days on which an earlier edition met, in texts that are about this one. Where nobody knows those, a day of a
 * programme that lies in a year before the event is one.
 */
final class StaleDays {
    /** Nobody dines so long before an event. */
    private static final int LONG_BEFORE_MONTHS = 3;

    /** Older days are what something is about. */
    private static final int FARTHEST_YEARS = 4;

    private static final int FEW_WORDS = 3;
    private static final int MOST = 30;

    private static final Pattern PROGRAMME = Pattern.compile(
            "\\b(?:dinner|banquet|reception|excursion|social event|poster session|coffee break|lunch|welcome|opening (?:session|remarks|ceremony)|closing (?:session|remarks)|keynote"
                    + "|empfang|abendessen|kaffeepause|mittagessen|begrüßung|dîner|déjeuner|cena|almuerzo|jantar|almoço)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PROGRAMME_PAGE =
            Pattern.compile("(?i)\\b(?:programme?|schedule|agenda|programm|zeitplan)\\b");

    private final Site site;
    private final Optional<EditionNames> names;
    private final Optional<LocalDate> begins;
    private final List<DateValue> old;
    private final MarkdownEngine markdown;
    private final DiagnosticSink sink;

    StaleDays(Event event, Site site, Optional<EditionNames> names, MarkdownEngine markdown, DiagnosticSink sink) {
        this.site = site;
        this.names = names;
        // Until its day is known, an edition is in its year.
        this.begins = event.dates()
                .event()
                .flatMap(DateValue::first)
                .or(() -> event.year().map(year -> LocalDate.of(year, 1, 1)));
        List<DateValue> own = days(event).toList();
        this.old = site.earlier().stream()
                .flatMap(StaleDays::days)
                .filter(day -> !own.contains(day))
                .toList();
        this.markdown = markdown;
        this.sink = sink;
    }

    /** Return the days of an edition: of its event, and those by which something was due. */
    private static Stream<DateValue> days(Event event) {
        return event.dates().all().stream()
                .flatMap(d -> d.history().steps().stream())
                .map(Step::value)
                .filter(DateValue::isExact);
    }

    /**
     * Report them.
     *
     * @param page one that is about this edition
     */
    void check(Page page) {
        String body = page.body().text();
        if (begins.isEmpty() || !mayHaveOne(body)) {
            return;
        }
        WrittenDays days = new WrittenDays(languages(page));
        Retrospect retrospect = new Retrospect(page, names, markdown);
        boolean programme = site.find(PageRole.PROGRAMME).filter(page::equals).isPresent()
                || PROGRAMME_PAGE.matcher(page.plainTitle()).find();
        for (ProseBlock block : retrospect.blocks()) {
            if (!retrospect.excuses(block)) {
                days.find(block.text().shown()).stream()
                        .filter(d -> isOld(d, block, programme))
                        .limit(MOST)
                        .filter(d -> !isExcused(retrospect, block, d))
                        .findFirst()
                        .ifPresent(d -> report(block, d, retrospect));
            }
        }
    }

    /** Whether a year before that of the event stands anywhere, as most pages have none. */
    private boolean mayHaveOne(String body) {
        int year = begins.orElseThrow().getYear();
        return Pattern.compile("(?:19|20)\\d\\d")
                .matcher(body)
                .results()
                .anyMatch(r -> Integer.parseInt(r.group()) < year
                        || old.stream()
                                .anyMatch(m -> m.first().orElseThrow().getYear() == Integer.parseInt(r.group())));
    }

    private boolean isOld(WrittenDay written, ProseBlock block, boolean programme) {
        LocalDate day = written.day();
        boolean known = old.stream()
                .anyMatch(m -> !day.isBefore(m.first().orElseThrow())
                        && !day.isAfter(m.last().orElseThrow()));
        LocalDate first = begins.orElseThrow();
        boolean before = day.getYear() < first.getYear()
                && day.getYear() >= first.getYear() - FARTHEST_YEARS
                && day.isBefore(first.minusMonths(LONG_BEFORE_MONTHS));
        String text = block.text().shown();
        boolean meets =
                PROGRAMME.matcher(Retrospect.sentence(text, written.range())).find()
                        || programme && isHead(block, written.range());
        return known || before && meets;
    }

    /** Return whether a day stands over a part of a programme, with a word or two beside it such as its weekday. */
    private static boolean isHead(ProseBlock block, TextRange day) {
        TextRange all = block.cells().stream()
                .map(ProseBlock.Cell::range)
                .filter(c -> c.start() <= day.start() && day.end() <= c.end())
                .findFirst()
                .orElse(new TextRange(0, block.text().shown().length()));
        String text = block.text().shown();
        String beside = text.substring(all.start(), day.start()) + " " + text.substring(day.end(), all.end());
        return (block.isHeading() || block.kind() == ProseBlock.Kind.ROW)
                && beside.strip().split("\\s+").length <= FEW_WORDS;
    }

    private static boolean isExcused(Retrospect retrospect, ProseBlock block, WrittenDay day) {
        TextRange range = day.range();
        int year = day.day().getYear();
        return block.isHeading() || block.kind() == ProseBlock.Kind.ROW
                ? retrospect.excusesDay(block, range, year)
                : retrospect.excuses(block, range, year);
    }

    private List<String> languages(Page page) {
        List<String> languages = new ArrayList<>();
        page.frontMatter().language().ifPresent(languages::add);
        languages.add(site.config().language());
        site.event().flatMap(Event::language).ifPresent(languages::add);
        return languages;
    }

    private void report(ProseBlock block, WrittenDay day, Retrospect retrospect) {
        String words =
                block.text().shown().substring(day.range().start(), day.range().end());
        int year = begins.orElseThrow().getYear();
        sink.report(
                EDITION_STALE_TEXT,
                retrospect.place(block.text().written(day.range())),
                "'" + words + "' is a day of an earlier edition, on the site of that of " + year,
                "write the day of this edition, such as {{ dates.event }}, or link to the other one");
    }
}
