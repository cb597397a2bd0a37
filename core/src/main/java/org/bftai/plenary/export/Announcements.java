package org.bftai.plenary.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.event.DateWords;
import org.bftai.plenary.event.Status;
import org.bftai.plenary.model.RenderedPage;
import org.bftai.plenary.model.Site;

/** What the organisers of an event send out, made from the same facts and the same page as the site. */
public final class Announcements {
    public static final String CALL = "call-for-papers.txt";
    public static final String EXTENSION = "deadline-extended.txt";
    public static final String WIKI_CFP = "wikicfp.txt";

    /** All files that there can be. */
    public static final List<String> FILES = List.of(CALL, EXTENSION, WIKI_CFP);

    private Announcements() {}

    /**
     * Return what there is to send; nothing for a site without facts or for a cancelled event.
     *
     * @param pages all pages of the site with their bodies
     * @param now the moment by which deadlines are open or over
     */
    public static List<Announcement> of(Site site, List<RenderedPage> pages, Instant now) {
        Optional<EditionFacts> edition =
                EditionFacts.of(site).filter(e -> e.event().status() != Status.CANCELLED);
        return edition.map(e -> of(
                        e,
                        CallPage.text(e, site, pages),
                        new DateWords(site.theme().words("en")),
                        now))
                .orElse(List.of());
    }

    private static List<Announcement> of(EditionFacts edition, String prose, DateWords english, Instant now) {
        List<Announcement> all = new ArrayList<>();
        String call = CallForPapers.of(edition, prose, now);
        all.add(new Announcement(CALL, call));
        DeadlineMail.of(edition, now).ifPresent(mail -> all.add(new Announcement(EXTENSION, mail)));
        all.add(new Announcement(WIKI_CFP, WikiCfpSheet.of(edition, english, call)));
        return List.copyOf(all);
    }
}
