package org.bftai.plenary.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.TextRange;

/** Reads which dates of an event a text states, where no file of facts says so yet. Immutable. */
public final class StatedDates {
    private final KnownEvent edition;
    private final LabelBook book;

    /**
     * Make a reader.
     *
     * @param ids of the dates that are looked for
     * @param names what the event is called
     */
    public StatedDates(Collection<String> ids, List<String> names) {
        List<KnownDate> wanted = ids.stream()
                .map(id -> new KnownDate(id, id, List.of(), Optional.empty(), List.of(), Optional.empty()))
                .toList();
        this.edition = new KnownEvent(wanted, Optional.empty(), names);
        this.book = new LabelBook(edition);
    }

    /** Return the dates that have a label right beside them, in order; news, history and other tracks are left out. */
    public List<StatedDate> find(List<ProseBlock> blocks, Setting setting) {
        Case page = new Case(edition, setting, book);
        List<StatedDate> found = new ArrayList<>();
        for (ProseBlock block : blocks) {
            Reading reading = Reading.of(block, page);
            Circumstances circumstances = reading.circumstances();
            boolean apart =
                    circumstances.isNews() || page.above(reading).stream().anyMatch(h -> h.track() || h.archive());
            if (!apart && !reading.literals().isEmpty()) {
                read(reading, page, circumstances, found);
            }
        }
        return List.copyOf(found);
    }

    /** Return times with a zone in blocks that have no dates, which are said of all dates. */
    public List<StatedTime> times(List<ProseBlock> blocks, Setting setting) {
        DateScanner scanner = new DateScanner(setting.languages());
        List<StatedTime> found = new ArrayList<>();
        for (ProseBlock block : blocks) {
            Tokens tokens = Tokens.of(block.text().shown());
            if (scanner.find(tokens).isEmpty()) {
                new Times(tokens)
                        .all().stream()
                                .flatMap(time -> StatedTime.of(time.what()).stream())
                                .filter(time -> time.zone().isPresent())
                                .forEach(time -> found.add(new StatedTime(
                                        time.clock(), time.zone(), block.text().written(time.range()))));
            }
        }
        return List.copyOf(found);
    }

    private static void read(Reading reading, Case page, Circumstances circumstances, List<StatedDate> found) {
        List<Sentence> sentences = Sentence.of(reading);
        Map<Literal, Binding> bindings = Binder.bind(reading, sentences, page);
        for (Sentence sentence : sentences) {
            for (Literal literal : sentence.literals()) {
                Binding binding = bindings.get(literal);
                boolean named = binding.isFirm() && binding.dates().size() == 1;
                if (named && !circumstances.isHistory(sentence, literal)) {
                    found.add(stated(binding.dates().get(0).id(), literal, reading, page.scanner()));
                }
            }
        }
    }

    private static StatedDate stated(String id, Literal literal, Reading reading, DateScanner scanner) {
        TextRange range = literal.range();
        Optional<StatedTime> time = literal.time().flatMap(StatedTime::of);
        Optional<String> doubt = doubt(literal, time);
        return new StatedDate(
                id,
                reading.text().substring(range.start(), range.end()),
                reading.written(range),
                doubt.isPresent() ? Optional.empty() : days(literal),
                struck(literal, reading, scanner),
                time,
                doubt);
    }

    private static Optional<String> doubt(Literal literal, Optional<StatedTime> time) {
        if (literal.year().isEmpty()) {
            return Optional.of("has no year");
        }
        if (literal.first().swappable() || literal.last().swappable()) {
            return Optional.of("may mean the day or the month first");
        }
        return literal.time().isPresent() && time.isEmpty()
                ? Optional.of("has a time or zone that may mean several")
                : Optional.empty();
    }

    private static Optional<DayRange> days(Literal literal) {
        Optional<LocalDate> last = day(literal.last(), literal.year());
        Optional<LocalDate> first = day(literal.first(), literal.first().year().or(literal::year));
        return first.flatMap(f -> last.map(l -> new DayRange(f, l)));
    }

    private static Optional<LocalDate> day(DateMention mention, Optional<Integer> year) {
        return year.flatMap(
                y -> mention.monthDay().filter(d -> d.isValidYear(y)).map(d -> d.atYear(y)));
    }

    /** Return the days that are struck between the date before this one, or its cell, and this one. */
    private static List<DayRange> struck(Literal literal, Reading reading, DateScanner scanner) {
        String shown = reading.block().text().shown();
        int from = reading.literals().stream()
                .mapToInt(other -> other.range().end())
                .filter(end -> end <= literal.range().start())
                .max()
                .orElse(0);
        List<DayRange> days = new ArrayList<>();
        for (TextRange range : reading.block().struck()) {
            boolean beside = from <= range.start()
                    && range.end() <= literal.range().start()
                    && !shown.substring(range.end(), literal.range().start()).matches("(?s).*[\\t\\n].*");
            if (beside) {
                scanner.find(shown.substring(range.start(), range.end())).stream()
                        .filter(mention -> !mention.swappable())
                        .flatMap(mention -> day(mention, mention.year().or(literal::year)).stream())
                        .forEach(day -> days.add(DayRange.of(day)));
            }
        }
        return days;
    }
}
