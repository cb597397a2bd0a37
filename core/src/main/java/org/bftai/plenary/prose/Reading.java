package org.bftai.plenary.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.TextRange;

/**
 * A block with what was found in it. What is struck counts as blanks.
 *
 * @param text as long as that of the block
 * @param mentions all dates in order, also impossible ones and months
 * @param literals the days among them, in order
 * @param labels in order, none inside a literal
 * @param years that are named outside dates
 */
record Reading(
        ProseBlock block,
        String text,
        Tokens tokens,
        List<DateMention> mentions,
        List<Literal> literals,
        List<Found<Label>> labels,
        Set<Integer> years) {
    /** More dates than this are no prose but data: they are held to the calendar only. */
    private static final int MOST_DATES = 200;

    static Reading of(ProseBlock block, Case page) {
        return of(block, Tokens.of(block.text().shown()), page);
    }

    /** Read a block that may have dates, struck ones too; most have none. */
    static Optional<Reading> ofDates(ProseBlock block, Case page) {
        String shown = block.text().shown();
        if (!DateScanner.hasDigits(shown)) {
            return Optional.empty();
        }
        Tokens tokens = Tokens.of(shown);
        return page.scanner().mayFind(tokens) ? Optional.of(of(block, tokens, page)) : Optional.empty();
    }

    private static Reading of(ProseBlock block, Tokens shown, Case page) {
        boolean whole = block.struck().isEmpty();
        String text = whole ? block.text().shown() : unstruck(block);
        Tokens tokens = whole ? shown : Tokens.of(text);
        List<Found<DateMention>> found = page.scanner().find(tokens);
        List<DateMention> mentions = found.stream().map(Found::what).toList();
        if (found.size() > MOST_DATES) {
            return new Reading(block, text, tokens, mentions, List.of(), List.of(), Set.of());
        }
        List<Literal> literals = Literal.of(found);
        List<Found<Label>> labels = page.book().find(tokens).stream()
                .filter(l -> literals.stream().noneMatch(d -> d.from() <= l.from() && l.from() < d.to()))
                .toList();
        return new Reading(block, text, tokens, mentions, literals, labels, Years.in(tokens, found));
    }

    private static String unstruck(ProseBlock block) {
        StringBuilder shown = new StringBuilder(block.text().shown());
        for (TextRange struck : block.struck()) {
            for (int i = struck.start(); i < Math.min(struck.end(), shown.length()); i++) {
                shown.setCharAt(i, shown.charAt(i) < ' ' ? shown.charAt(i) : ' ');
            }
        }
        return shown.toString();
    }

    /** Return where a part of the text is written in the source. */
    TextRange written(TextRange part) {
        return block.text().written(part);
    }
}
