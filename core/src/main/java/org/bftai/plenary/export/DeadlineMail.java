package org.bftai.plenary.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.event.Progress;
import org.bftai.plenary.event.Revision;

/** The mail that tells of a deadline's change. */
public final class DeadlineMail {
    private DeadlineMail() {}

    /**
     * Return the mail with its subject in the first line; empty where no change of a deadline stands that can still be
     * met.
     */
    public static Optional<String> of(EditionFacts edition, Instant now) {
        return Revision.standing(new Progress(edition.event().dates(), now)).map(r -> text(edition, r));
    }

    private static String text(EditionFacts edition, Revision revision) {
        LetterFacts facts = new LetterFacts(edition);
        ChangeWords changes = new ChangeWords(edition);
        String value = edition.words().complete(revision.date(), revision.value())
                + changes.was(revision).map(was -> " (" + was + ")").orElse("");
        List<String> event = new ArrayList<>(List.of(facts.name()));
        event.addAll(facts.occasion());
        return new Letter()
                // A subject is one line, however long: mail programs fold it.
                .text("Subject: " + Letter.plain(edition.title() + ": " + changes.headline(revision)))
                .lines(List.of(edition.words().word("mailGreeting")))
                .lines(List.of(
                        edition.say(revision.isExtension() ? "mailExtended" : "mailMoved", "event", edition.title())))
                .rows(List.of(new Letter.Row(edition.words().label(revision.date()), value)))
                .heading(
                        edition.words().word("importantDates"),
                        facts.sharedClock().orElse(""))
                .rows(facts.dates())
                .lines(event)
                .rows(facts.addresses())
                .lines(List.of(
                        edition.words().word("mailClosing"), edition.say("mailSender", "event", edition.title())))
                .toString();
    }
}
