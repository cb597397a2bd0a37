package org.bftai.plenary.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.source.ProseBlock;

/** Judges the dates of a page. Immutable; may be used by several threads at once. */
public final class ProseJudge {
    private final KnownEvent edition;
    private final LabelBook book;
    private final CalendarFaults calendar;

    /**
     * Make a judge.
     *
     * @param edition what the dates are held to
     */
    public ProseJudge(KnownEvent edition) {
        this.edition = edition;
        this.book = new LabelBook(edition);
        this.calendar = new CalendarFaults(edition);
    }

    /** Return whether a text in Markdown may have anything to judge. */
    public boolean concerns(String markdown, Setting setting) {
        return DateScanner.hasDigits(markdown) && new DateScanner(setting.languages()).mayFind(Tokens.of(markdown));
    }

    /** Return what is wrong with the dates in the blocks of one text, in order. */
    public List<ProseFinding> judge(List<ProseBlock> blocks, Setting setting) {
        Case page = new Case(edition, setting, book);
        List<ProseFinding> found = new ArrayList<>();
        Optional<Boolean> zoned = setting.namesZone() ? Optional.of(true) : Optional.empty();
        for (ProseBlock block : blocks) {
            Optional<Reading> read = Reading.ofDates(block, page);
            if (read.isEmpty()) {
                continue;
            }
            Reading reading = read.get();
            Optional<FactJudge> facts = page.hasDates() || ZoneFaults.mayBeUnzoned(reading)
                    ? Optional.of(new FactJudge(page, reading))
                    : Optional.empty();
            List<ProseFinding> unzoned =
                    facts.map(f -> ZoneFaults.unzoned(reading, f.bindings())).orElse(List.of());
            if (!unzoned.isEmpty()) {
                zoned = Optional.of(zoned.orElseGet(() -> namesZone(blocks)));
                found.addAll(zoned.get() ? List.of() : unzoned);
            }
            found.addAll(ZoneFaults.inverted(reading));
            found.addAll(calendar(reading));
            facts.ifPresent(f -> found.addAll(f.find()));
        }
        found.sort(Comparator.comparingInt(f -> f.range().start()));
        return List.copyOf(found);
    }

    private static boolean namesZone(List<ProseBlock> blocks) {
        return blocks.stream()
                .anyMatch(block -> ZoneFaults.namesZone(block.text().shown()));
    }

    private List<ProseFinding> calendar(Reading reading) {
        List<ProseFinding> found = new ArrayList<>();
        for (DateMention date : reading.mentions()) {
            for (ProseFinding finding : calendar.find(date, reading)) {
                found.add(new ProseFinding(
                        finding.code(), reading.written(finding.range()), finding.message(), finding.hint()));
            }
        }
        return found;
    }
}
