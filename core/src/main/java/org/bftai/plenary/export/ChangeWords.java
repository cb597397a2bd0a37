package org.bftai.plenary.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bftai.plenary.event.DateValue;
import org.bftai.plenary.event.DateWords;
import org.bftai.plenary.event.DayEnd;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.event.Revision;
import org.bftai.plenary.event.Step;
import org.bftai.plenary.event.Zone;

/** Says what became of a date. */
record ChangeWords(EditionFacts edition) {
    /** Return the date with time and zone, what AoE means beside it: {@code July 11, 2025, 23:59 AoE (UTC-12)}. */
    String complete(EventDate date, DateValue value) {
        boolean aoe =
                date.clock(value).map(DayEnd::zone).filter(Zone.AOE::equals).isPresent();
        return words().complete(date, value) + (aoe ? " (UTC-12)" : "");
    }

    /** Return {@code extended} or {@code moved}; empty for a date that was never changed. */
    Optional<String> kind(Revision revision) {
        return revision.before().map(b -> edition.say(revision.isExtension() ? "extended" : "moved"));
    }

    /** Return what happened, as a sentence: {@code Extended on June 30, 2025; previously July 4, 2025.} */
    Optional<String> sentence(Revision revision) {
        return revision.before().map(before -> {
            String previous = edition.say("previously", "dates", previous(revision));
            String what = revision.isExtension() ? "extendedOn" : "movedOn";
            return revision.announced()
                            .map(day -> edition.say(what, "day", words().full(day)) + "; " + previous)
                            .orElseGet(() -> capital(previous))
                    + ".";
        });
    }

    /** Return what it was: {@code was July 4, 2025}; empty for a date that was never changed. */
    Optional<String> was(Revision revision) {
        return revision.before().map(before -> edition.say("was", "date", words().full(before)));
    }

    /** Return a headline: {@code Paper submission extended to July 11, 2025}. */
    String headline(Revision revision) {
        return edition.say(
                revision.isExtension() ? "extendedTo" : "movedTo",
                "label",
                words().label(revision.date()),
                "date",
                words().full(revision.value()));
    }

    /** Everything that it was, oldest first. */
    private String previous(Revision revision) {
        return revision.date().history().steps().stream()
                .limit(revision.number())
                .map(Step::value)
                .map(words()::full)
                .collect(Collectors.joining("; "));
    }

    private static String capital(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
    }

    private DateWords words() {
        return edition.words();
    }
}
