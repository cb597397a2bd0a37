package org.bftai.plenary.prose;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.prose.Binding.Strength;
import org.bftai.plenary.source.ProseBlock.Cell;
import org.bftai.plenary.source.ProseBlock.Kind;
import org.bftai.plenary.source.TextRange;

/** Finds out which dates a block speaks of: by its sentences, its row, the heading above. */
final class Binder {
    private final Reading reading;
    private final LabelBook book;
    private final List<Sentence> sentences;
    private final Map<Literal, Binding> bindings = new IdentityHashMap<>();

    private Binder(Reading reading, LabelBook book) {
        this.reading = reading;
        this.book = book;
        this.sentences = Sentence.of(reading);
    }

    /** Return what each date of a block is of. */
    static Map<Literal, Binding> bind(Reading reading, LabelBook book) {
        Binder binder = new Binder(reading, book);
        binder.sentences.forEach(sentence -> new SentenceBinder(sentence).bind(binder.bindings));
        if (reading.block().kind() == Kind.ROW) {
            binder.row();
        } else {
            binder.lines();
        }
        binder.above();
        reading.literals().forEach(literal -> binder.bindings.putIfAbsent(literal, Binding.NONE));
        return binder.bindings;
    }

    private void row() {
        List<Cell> cells = reading.block().cells();
        for (Literal literal : reading.literals()) {
            if (bindings.containsKey(literal)) {
                continue;
            }
            Cell own = cells.stream()
                    .filter(c -> c.range().start() <= literal.range().start()
                            && literal.range().end() <= c.range().end())
                    .findFirst()
                    .orElse(new Cell(new TextRange(0, 0), ""));
            SentenceBinder.only(own.column(), book)
                    .filter(Label::isCertain)
                    .or(() -> rowLabel(cells, own))
                    .ifPresent(label -> bindings.put(literal, Binding.of(label, rowStrength(cells, own))));
        }
    }

    private Optional<Label> rowLabel(List<Cell> cells, Cell own) {
        Optional<Label> label = cells.stream()
                .filter(cell -> cell != own)
                .flatMap(cell -> SentenceBinder.only(text(cell), book).stream())
                .findFirst();
        boolean said = cells.stream().anyMatch(c -> c != own && SentenceBinder.saysSomething(Tokens.of(text(c)), 0));
        // A row that is called something else is about something else.
        return label.isEmpty() && said ? Optional.of(new Label(Label.OTHER, List.of(), false, 0)) : label;
    }

    private Strength rowStrength(List<Cell> cells, Cell own) {
        boolean plain = cells.stream()
                .filter(c -> c != own && SentenceBinder.only(text(c), book).isPresent())
                .allMatch(c -> SentenceBinder.isPlain(text(c), book));
        boolean round = cells.stream()
                .anyMatch(c -> Vocabulary.hasOne("round", text(c)) || Vocabulary.hasOne("round", c.column()));
        return plain && !round ? Strength.FIRM : Strength.NEAR;
    }

    private String text(Cell cell) {
        return reading.text()
                .substring(
                        cell.range().start(),
                        Math.min(cell.range().end(), reading.text().length()));
    }

    /** A line that is only a date belongs to the line before it, or to the one behind where the block begins with a date. */
    private void lines() {
        boolean dateFirst = !sentences.isEmpty() && !sentences.get(0).literals().isEmpty();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence line = sentences.get(i);
            int other = dateFirst ? i + 1 : i - 1;
            boolean alone =
                    line.literals().size() == 1 && line.isOnly(line.literals().get(0));
            if (!alone || other < 0 || other >= sentences.size()) {
                continue;
            }
            Sentence named = sentences.get(other);
            if (named.literals().isEmpty()
                    && !bindings.containsKey(line.literals().get(0))) {
                SentenceBinder.only(text(named), book)
                        .filter(label -> !label.weak() || named.labels().size() == 1)
                        .ifPresent(label -> bindings.put(line.literals().get(0), Binding.of(label, Strength.FIRM)));
            }
        }
    }

    private String text(Sentence sentence) {
        TextRange range = reading.tokens().range(sentence.from(), sentence.to());
        return reading.text().substring(range.start(), range.end());
    }

    private void above() {
        if (!reading.labels().isEmpty() || reading.literals().isEmpty()) {
            return;
        }
        List<String> above = reading.block().above();
        for (int i = above.size() - 1; i >= 0; i--) {
            Optional<Label> label = SentenceBinder.only(above.get(i), book);
            if (label.isPresent()) {
                boolean alone = sentences.size() == 1
                        && reading.literals().size() == 1
                        && sentences.get(0).isOnly(reading.literals().get(0));
                boolean firm = alone && !label.get().weak() && SentenceBinder.isPlain(above.get(i), book);
                Binding binding = Binding.of(label.get(), firm ? Strength.FIRM : Strength.ABOVE);
                reading.literals().forEach(literal -> bindings.putIfAbsent(literal, binding));
                return;
            }
        }
    }
}
