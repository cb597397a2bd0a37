package org.bftai.plenary.prose;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.bftai.plenary.source.TextRange;

/** Finds the days that texts name with their years. Immutable. */
public final class WrittenDays {
    private final DateScanner scanner;

    /**
     * Make a finder.
     *
     * @param languages of the texts, BCP 47
     */
    public WrittenDays(Collection<String> languages) {
        this.scanner = new DateScanner(languages);
    }

    /**
     * A day as somebody wrote it.
     *
     * @param range where in the text
     */
    public record WrittenDay(TextRange range, LocalDate day) {}

    /** Return them in order; what may mean two days, such as 07/04/2025, is left out. */
    public List<WrittenDay> find(String text) {
        return scanner.find(text).stream()
                .filter(d -> d.year().isPresent() && d.monthDay().isPresent() && !d.swappable())
                .map(d -> new WrittenDay(
                        d.range(), d.monthDay().get().atYear(d.year().get())))
                .toList();
    }
}
