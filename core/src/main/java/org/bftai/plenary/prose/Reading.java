package org.bftai.plenary.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A block with what was found in it. What is struck counts as blanks. Labels and circumstances are read when they are
 * asked for, as most dates raise no question; not for several threads.
 */
final class Reading {
    /** More dates than this are no prose but data: they are held to the calendar only. */
    private static final int MOST_DATES = 200;

    private final ProseBlock block;
    private final String text;
    private final Tokens tokens;
    private final List<Found<DateMention>> dates;
    private final List<Literal> literals;
    private final Case page;
    private @Nullable List<Found<Label>> labels;
    private @Nullable Circumstances circumstances;

    private Reading(ProseBlock block, String text, Tokens tokens, Case page) {
        this.block = block;
        this.text = text;
        this.tokens = tokens;
        this.dates = page.scanner().find(tokens);
        this.literals = isData() ? List.of() : Literal.of(dates);
        this.page = page;
    }

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
        if (block.struck().isEmpty()) {
            return new Reading(block, block.text().shown(), shown, page);
        }
        String text = unstruck(block);
        return new Reading(block, text, Tokens.of(text), page);
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

    private boolean isData() {
        return dates.size() > MOST_DATES;
    }

    ProseBlock block() {
        return block;
    }

    /** Return the text, as long as that of the block. */
    String text() {
        return text;
    }

    Tokens tokens() {
        return tokens;
    }

    /** Return all dates in order, also impossible ones and months. */
    List<DateMention> mentions() {
        List<DateMention> mentions = new ArrayList<>(dates.size());
        dates.forEach(date -> mentions.add(date.what()));
        return mentions;
    }

    /** Return the days among them, in order. */
    List<Literal> literals() {
        return literals;
    }

    /** Return the labels in order, none inside a literal. */
    List<Found<Label>> labels() {
        List<Found<Label>> known = labels;
        if (known == null) {
            known = isData() ? List.of() : readLabels();
            labels = known;
        }
        return known;
    }

    private List<Found<Label>> readLabels() {
        List<Found<Label>> found = new ArrayList<>();
        for (Found<Label> label : page.book().find(tokens)) {
            if (literals.stream().noneMatch(d -> d.from() <= label.from() && label.from() < d.to())) {
                found.add(label);
            }
        }
        return found;
    }

    /** Return the years that are named outside dates. */
    Set<Integer> years() {
        return isData() ? Set.of() : Years.in(tokens, dates);
    }

    Circumstances circumstances() {
        Circumstances known = circumstances;
        if (known == null) {
            known = new Circumstances(this, page);
            circumstances = known;
        }
        return known;
    }

    /** Return where a part of the text is written in the source. */
    TextRange written(TextRange part) {
        return block.text().written(part);
    }
}
