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
    private final Case page;
    private final List<Sentence> sentences;
    private final Map<Literal, Binding> bindings = new IdentityHashMap<>();

    private Binder(Reading reading, List<Sentence> sentences, Case page) {
        this.reading = reading;
        this.page = page;
        this.sentences = sentences;
    }

    /**
     * Return what each date of a block is of.
     *
     * @param sentences all of the block
     */
    static Map<Literal, Binding> bind(Reading reading, List<Sentence> sentences, Case page) {
        Binder binder = new Binder(reading, sentences, page);
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
            Optional<Label> column = page.heading(own.column()).label().filter(Label::isCertain);
            column.filter(label -> !isNamedOtherwise(cells, own))
                    .or(() -> rowLabel(cells, own))
                    .ifPresent(label -> bindings.put(literal, Binding.of(label, rowStrength(cells, own))));
        }
    }

    /** Below columns that name dates, a first cell with another name is about that: an event, a track. */
    private boolean isNamedOtherwise(List<Cell> cells, Cell own) {
        Cell first = cells.get(0);
        if (first == own || first.column().isEmpty() && cells.size() < 2) {
            return false;
        }
        Tokens name = Tokens.of(text(first));
        return page.book().find(name).isEmpty()
                && name.all().stream().anyMatch(token -> token.isWord() && !page.isOrdinary(token))
                && page.scanner().find(name).isEmpty();
    }

    private Optional<Label> rowLabel(List<Cell> cells, Cell own) {
        Optional<Label> label = cells.stream()
                .filter(cell -> cell != own)
                .flatMap(cell -> page.heading(text(cell)).label().stream())
                .findFirst();
        boolean said = cells.stream().anyMatch(c -> c != own && Vocabulary.saysSomething(Tokens.of(text(c))));
        // A row that is called something else is about something else.
        return label.isEmpty() && said ? Optional.of(Label.NONE_OF_OURS) : label;
    }

    private Strength rowStrength(List<Cell> cells, Cell own) {
        boolean plain = cells.stream()
                .filter(c -> c != own)
                .map(c -> page.heading(text(c)))
                .allMatch(cell -> cell.label().isEmpty() || cell.plain());
        boolean round = cells.stream()
                .anyMatch(c -> page.heading(text(c)).round()
                        || page.heading(c.column()).round());
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
                page.heading(text(named))
                        .label()
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
            Heading heading = page.heading(above.get(i));
            if (heading.label().isPresent()) {
                Label label = heading.label().get();
                boolean alone = sentences.size() == 1
                        && reading.literals().size() == 1
                        && sentences.get(0).isOnly(reading.literals().get(0));
                boolean firm = alone && !label.weak() && heading.plain();
                Binding binding = Binding.of(label, firm ? Strength.FIRM : Strength.ABOVE);
                reading.literals().forEach(literal -> bindings.putIfAbsent(literal, binding));
                return;
            }
        }
    }
}
