package org.bftai.plenary.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.TextRange;

/** Finds every day that a text writes out, struck or not, and which date of the event it states or once stated. */
public final class DatesInText {
    private final KnownEvent edition;
    private final LabelBook book;

    /**
     * Make a reader.
     *
     * @param edition the event whose dates are looked for
     */
    public DatesInText(KnownEvent edition) {
        this.edition = edition;
        this.book = new LabelBook(edition);
    }

    /** Return the days of some blocks, in the order in which they are written. */
    public List<DateInText> find(List<ProseBlock> blocks, Setting setting) {
        Case page = new Case(edition, setting, book);
        List<DateInText> found = new ArrayList<>();
        for (ProseBlock block : blocks) {
            Reading.ofDates(block, page).ifPresent(reading -> {
                Map<Literal, Binding> bindings = Binder.bind(reading, Sentence.of(reading), page);
                reading.literals().forEach(literal -> found.add(found(literal, bindings.get(literal), reading)));
                block.struck().forEach(part -> found.addAll(struck(part, reading, bindings, page)));
            });
        }
        found.sort(Comparator.comparingInt(d -> d.range().start()));
        return List.copyOf(found);
    }

    private DateInText found(Literal literal, Binding binding, Reading reading) {
        return found(literal, date(literal, binding), reading, 0);
    }

    /** Days that are struck are of the date that stands behind them, if that ever had this value. */
    private List<DateInText> struck(TextRange part, Reading reading, Map<Literal, Binding> bindings, Case page) {
        String text = reading.block().text().shown().substring(part.start(), part.end());
        Optional<Binding> next = reading.literals().stream()
                .filter(l -> l.range().start() >= part.end())
                .findFirst()
                .map(bindings::get);
        return Literal.of(page.scanner().find(Tokens.of(text))).stream()
                .map(l -> found(l, date(l, next.orElse(Binding.NONE)), reading, part.start()))
                .toList();
    }

    /** A label says which date is meant; without one that is known, a day that counts wins over one that is gone. */
    private Optional<KnownDate> date(Literal literal, Binding binding) {
        if (binding.isElsewhere()) {
            return Optional.empty();
        }
        return first(binding.dates(), literal).or(() -> first(edition.dates(), literal));
    }

    private static Optional<KnownDate> first(List<KnownDate> dates, Literal literal) {
        return Stream.concat(
                        dates.stream()
                                .filter(d ->
                                        d.inForce().filter(literal::equalTo).isPresent()),
                        dates.stream().filter(d -> d.superseded().stream().anyMatch(literal::equalTo)))
                .findFirst();
    }

    private static DateInText found(Literal literal, Optional<KnownDate> date, Reading reading, int offset) {
        TextRange range = Rewrite.range(literal, reading.block().text().shown().substring(offset));
        TextRange written = reading.written(new TextRange(range.start() + offset, range.end() + offset));
        return new DateInText(
                written, literal.year(), date.map(KnownDate::id), date.map(d -> Rewrite.placeholder(d, literal)));
    }
}
