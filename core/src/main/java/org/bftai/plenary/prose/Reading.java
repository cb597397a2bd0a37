package org.bftai.plenary.prose;

import java.util.ArrayList;
import java.util.List;
import org.bftai.plenary.prose.DateMention.Part;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.TextRange;

/**
 * A block with what was found in it. What is struck counts as blanks.
 *
 * @param text as long as that of the block
 * @param literals in order
 * @param labels in order, none inside a literal
 */
record Reading(
        ProseBlock block,
        String text,
        Tokens tokens,
        List<Literal> literals,
        List<Found<Label>> labels,
        List<DateMention> mentions) {
    static Reading of(ProseBlock block, DateScanner scanner, LabelBook book) {
        StringBuilder shown = new StringBuilder(block.text().shown());
        for (TextRange struck : block.struck()) {
            for (int i = struck.start(); i < Math.min(struck.end(), shown.length()); i++) {
                shown.setCharAt(i, shown.charAt(i) < ' ' ? shown.charAt(i) : ' ');
            }
        }
        String text = shown.toString();
        Tokens tokens = Tokens.of(text);
        List<Found<DateMention>> found = scanner.find(tokens);
        List<Literal> literals = literals(found);
        List<Found<Label>> labels = book.find(tokens).stream()
                .filter(l -> literals.stream().noneMatch(d -> d.from() <= l.from() && l.from() < d.to()))
                .toList();
        return new Reading(
                block,
                text,
                tokens,
                literals,
                labels,
                found.stream().map(Found::what).toList());
    }

    private static List<Literal> literals(List<Found<DateMention>> found) {
        List<Literal> literals = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found<DateMention> first = found.get(i);
            if (first.what().day().isEmpty() || !first.what().exists()) {
                continue;
            }
            boolean range = first.what().part() == Part.FROM && i + 1 < found.size();
            Found<DateMention> last = range ? found.get(++i) : first;
            literals.add(new Literal(first.what(), last.what(), first.from(), last.to()));
        }
        return literals;
    }

    /** Return where a part of the text is written in the source. */
    TextRange written(TextRange part) {
        return block.text().written(part);
    }
}
