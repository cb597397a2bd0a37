package org.bftai.plenary;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FACT_SUPERSEDED;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.bftai.plenary.check.ProseCheck.Places;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.WrittenDate;
import org.bftai.plenary.prose.ProseFinding;
import org.bftai.plenary.prose.Rewrite;

/**
 * Collects the dates that pages write out, of those that are moved.
 *
 * @param ids of the dates that are moved
 * @param fix whether they are to be replaced
 */
record PageDates(Set<String> ids, boolean fix, Queue<WrittenDate> found) {
    /** A date with markup in it cannot be replaced without the markup. */
    private static final Pattern PLAIN = Pattern.compile("[^*_~<>\\[\\]|`\\n]+");

    PageDates(Set<String> ids, boolean fix) {
        this(ids, fix, new ConcurrentLinkedQueue<>());
    }

    /** Take a finding; what is neither a date that was moved nor one that no longer holds is left alone. */
    void add(ProseFinding finding, String text, Places places) {
        Optional<Rewrite> rewrite = finding.rewrite().filter(r -> ids.contains(r.id()));
        if (rewrite.isEmpty()) {
            return;
        }
        String written = text.substring(
                rewrite.get().range().start(), rewrite.get().range().end());
        boolean replaced = fix && rewrite.get().sure() && PLAIN.matcher(written).matches();
        if (replaced || finding.code() == FACT_SUPERSEDED) {
            Location at = places.of(rewrite.get().range());
            Optional<String> placeholder = rewrite.map(Rewrite::placeholder).filter(p -> replaced);
            found.add(new WrittenDate(at, written, placeholder, finding.message()));
        }
    }

    List<WrittenDate> all() {
        return List.copyOf(found);
    }
}
