package org.bftai.plenary.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What all blocks of one page are judged by. Reads each heading once; not for several threads. */
final class Case {
    private final KnownEvent edition;
    private final Setting setting;
    private final LabelBook book;
    private final DateScanner scanner;
    private final Set<Integer> years;
    private final Map<String, Heading> headings = new HashMap<>();
    private final Map<List<String>, List<Heading>> above = new HashMap<>();

    Case(KnownEvent edition, Setting setting, LabelBook book) {
        this.edition = edition;
        this.setting = setting;
        this.book = book;
        this.scanner = new DateScanner(setting.languages());
        this.years = edition.years();
    }

    KnownEvent edition() {
        return edition;
    }

    /** Return whether the edition has dates to which others can be held. */
    boolean hasDates() {
        return !edition.dates().isEmpty();
    }

    Setting setting() {
        return setting;
    }

    LabelBook book() {
        return book;
    }

    DateScanner scanner() {
        return scanner;
    }

    /** Return the years of the edition. */
    Set<Integer> years() {
        return years;
    }

    /** Return whether a word is of a name of the event. */
    boolean isOwn(Token word) {
        return book.isOwn(word);
    }

    /** Return whether a word names nothing else: it is of a name of the event, or of rounds and papers in general. */
    boolean isOrdinary(Token word) {
        return word.text().length() < 3
                || isOwn(word)
                || List.of("round", "plain", "generic", "link", "agenda").stream()
                        .anyMatch(list -> Vocabulary.isOne(list, word));
    }

    Heading heading(String text) {
        Heading known = headings.get(text);
        if (known == null) {
            known = read(text);
            headings.put(text, known);
        }
        return known;
    }

    /** Return what a block stands under, outermost first: the page, then its headings. */
    List<Heading> above(Reading reading) {
        return above.computeIfAbsent(
                reading.block().above(),
                lines -> Stream.concat(Stream.of(setting.title()), lines.stream())
                        .map(this::heading)
                        .toList());
    }

    private Heading read(String text) {
        Tokens tokens = Tokens.of(text);
        List<Found<DateMention>> dates = scanner.find(tokens);
        boolean agenda = Vocabulary.hasOne("agenda", tokens);
        boolean dated = !dates.isEmpty() && dates.get(0).from() <= 1 && Vocabulary.hasOne("telling", tokens);
        List<Found<Label>> labels = book.find(tokens);
        Optional<Label> label = LabelChains.only(tokens, labels);
        return new Heading(
                label,
                label.isPresent() && LabelLinks.isPlain(tokens, labels),
                !agenda && (dated || Vocabulary.hasOne("news", tokens)),
                agenda,
                Vocabulary.hasOne("archive", tokens),
                LabelChains.speakOfTrack(tokens, labels),
                Vocabulary.hasOne("round", tokens),
                Years.in(tokens, dates));
    }
}
