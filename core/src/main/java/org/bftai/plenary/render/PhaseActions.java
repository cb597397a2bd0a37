package org.bftai.plenary.render;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.event.DateWords;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.event.Progress;
import org.bftai.plenary.event.State;
import org.bftai.plenary.event.WellKnown;
import org.bftai.plenary.model.PageRole;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.source.Html;
import org.bftai.plenary.view.ActionView;

/**
 * The buttons that fit how far an edition is: call for papers, submission until it closes, programme, accepted papers; as
 * far as the site has such pages.
 */
final class PhaseActions {
    private final Site site;
    private final Event event;
    private final Progress progress;
    private final DateWords words;
    private final PageText in;
    private final List<ActionView> buttons = new ArrayList<>();

    private PhaseActions(Site site, Event event, Progress progress, DateWords words, PageText in) {
        this.site = site;
        this.event = event;
        this.progress = progress;
        this.words = words;
        this.in = in;
    }

    static List<ActionView> of(Site site, Event event, Instant now, DateWords words, PageText in) {
        PhaseActions actions = new PhaseActions(site, event, new Progress(event.dates(), now), words, in);
        actions.choose();
        // A page that opens with nothing to follow leaves its visitor standing.
        if (!site.isPast() && actions.buttons.stream().allMatch(b -> b.url() == null)) {
            actions.page(PageRole.CALL, "callForPapers");
        }
        return List.copyOf(actions.buttons);
    }

    private void choose() {
        if (site.isPast() || progress.isOver()) {
            page(PageRole.ACCEPTED, "acceptedPapers");
            page(PageRole.PROGRAMME, "programme");
        } else if (isPassed(WellKnown.NOTIFICATION)) {
            page(PageRole.PROGRAMME, "programme");
            page(PageRole.ACCEPTED, "acceptedPapers");
        } else if (isPassed(WellKnown.SUBMISSION)) {
            buttons.add(new ActionView(word("submissionClosed"), null, false, null, null));
            page(PageRole.PROGRAMME, "programme");
        } else {
            event.dates().find(WellKnown.SUBMISSION).ifPresent(this::submission);
            page(PageRole.CALL, "callForPapers");
        }
    }

    private void submission(EventDate date) {
        State state = progress.of(date);
        boolean open = state == State.OPEN || state == State.CLOSING;
        boolean on = event.status().takesPlace();
        Optional<Instant> ends = date.ends();
        if (open && on && ends.isPresent() && event.submission().isPresent()) {
            buttons.add(new ActionView(
                    Html.ofText(words.word("submitBy").replace("{date}", words.brief(date.value()))),
                    event.submission().get().url(),
                    true,
                    ends.get().toString(),
                    words.word("submissionClosed")));
        }
    }

    private boolean isPassed(WellKnown known) {
        return event.dates()
                .find(known)
                .filter(d -> progress.of(d) == State.PASSED)
                .isPresent();
    }

    private void page(PageRole role, String label) {
        site.find(role)
                .ifPresent(page -> buttons.add(new ActionView(
                        word(label),
                        in.links().to(page.permalink().target()),
                        buttons.stream().noneMatch(b -> b.url() != null),
                        null,
                        null)));
    }

    private Html word(String key) {
        return Html.ofText(words.word(key));
    }
}
