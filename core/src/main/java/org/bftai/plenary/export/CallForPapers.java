package org.bftai.plenary.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bftai.plenary.event.DateValue;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.event.Progress;
import org.bftai.plenary.event.Revision;
import org.bftai.plenary.html.PlainLetters;

/** The call for papers as mailing lists want it: the site's own text, and the facts that it does not tell. */
final class CallForPapers {
    private static final String RULE = "-".repeat(Letter.COLUMNS);

    private final EditionFacts edition;
    private final LetterFacts facts;
    private final String prose;

    private CallForPapers(EditionFacts edition, String prose) {
        this.edition = edition;
        this.facts = new LetterFacts(edition);
        this.prose = prose;
    }

    /**
     * Return the text.
     *
     * @param prose the page that calls for papers, as plain text; may be empty
     * @param now the moment at which a change of a deadline stands or is history
     */
    static String of(EditionFacts edition, String prose, Instant now) {
        return new CallForPapers(edition, prose).text(now);
    }

    private String text(Instant now) {
        Letter letter = new Letter().text(head(now)).text(prose);
        List<EventDate> dates = edition.event().dates().all();
        if (!dates.isEmpty()
                && !tells(dates.stream()
                        .map(EventDate::value)
                        .filter(DateValue::isExact)
                        .map(edition.words()::full)
                        .toList())) {
            letter.heading(
                            edition.words().word("importantDates"),
                            facts.sharedClock().orElse(""))
                    .rows(facts.dates());
        }
        List<Event.Topic> topics = edition.event().topics();
        if (!topics.isEmpty() && !tells(topics.stream().map(Event.Topic::name).toList())) {
            letter.heading(edition.words().word("topicsOfInterest"), "")
                    .items(topics.stream().map(CallForPapers::item).toList());
        }
        return letter.rows(facts.addresses()).toString();
    }

    private String head(Instant now) {
        Optional<String> change =
                Revision.standing(new Progress(edition.event().dates(), now)).map(new ChangeWords(edition)::headline);
        List<String> lines = new ArrayList<>();
        lines.add(facts.name());
        lines.addAll(facts.occasion());
        edition.home().ifPresent(lines::add);
        String call = edition.words().word("callForPapers")
                + change.map(c -> " -- " + c).orElse("");
        String head = new Letter().heading(call, "").lines(lines).toString();
        return RULE + "\n" + head + RULE;
    }

    /** Return whether the page says all of it: its author chose the place. */
    private boolean tells(List<String> facts) {
        String told = prose.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return facts.stream()
                .allMatch(fact -> told.contains(PlainLetters.of(fact).toLowerCase(Locale.ROOT)));
    }

    private static String item(Event.Topic topic) {
        return topic.description().map(d -> topic.name() + ": " + d).orElseGet(topic::name);
    }
}
