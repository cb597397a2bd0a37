package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.ADDRESS_LEFTOVER;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.TextRange;

/** Finds addresses of earlier editions to which somebody would write, or hand in, or go, for this one. */
final class AddressCheck {
    private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)+");
    private static final Pattern DIGITS = Pattern.compile("\\d\\d");
    private static final int SHOWN = 60;

    private final Event event;
    private final Site site;
    private final Optional<EditionNames> names;
    private final OldAddresses addresses;
    private final MarkdownEngine markdown;
    private final DiagnosticSink sink;

    AddressCheck(Event event, Site site, Optional<EditionNames> names, MarkdownEngine markdown, DiagnosticSink sink) {
        this.event = event;
        this.site = site;
        this.names = names;
        this.addresses = new OldAddresses(event, event.year().orElse(0), site.earlier());
        this.markdown = markdown;
        this.sink = sink;
    }

    /**
     * Report them.
     *
     * @param present pages that are about this edition
     */
    void check(List<Page> present) {
        event.email().ifPresent(e -> own("email", e));
        event.submission().map(Event.Submission::url).ifPresent(u -> own("submit", u));
        Told.by(site).forEach(this::told);
        for (Page page : present) {
            Told.by(page).forEach(this::told);
            body(page);
        }
    }

    private void own(String key, String address) {
        addresses
                .age(address)
                .ifPresent(age -> sink.report(
                        ADDRESS_LEFTOVER,
                        event.location(),
                        "'" + key + "' is '" + cut(address) + "', with the year " + age.year() + " in it",
                        "write the address of this edition"));
    }

    private void told(Told told) {
        told.url()
                .filter(u -> !PastAddress.isMeant(u, told.text(), site))
                .ifPresent(u -> report(u, told.text(), told.urlPlace()));
        SourceLinks links = new SourceLinks(told.text());
        links.all().stream()
                .filter(l -> !PastAddress.isMeant(l.url(), l.words(), site))
                .forEach(l -> report(l.url(), Retrospect.sentence(told.text(), l.range()), told.place()));
        MAIL.matcher(told.text())
                .results()
                .filter(m -> links.all().stream().noneMatch(l -> holds(l.range(), m.start())))
                .forEach(m -> report(
                        m.group(), Retrospect.sentence(told.text(), new TextRange(m.start(), m.end())), told.place()));
    }

    private void report(String address, String sentence, Location place) {
        addresses
                .age(address)
                .filter(age -> !PastAddress.isPast(sentence, address, age))
                .ifPresent(age -> report(address, age, place));
    }

    private void body(Page page) {
        String body = page.body().text();
        if (!mayFind(body)) {
            return;
        }
        List<TextRange> unread = PastAddress.unread(body, markdown);
        Retrospect retrospect = new Retrospect(page, names, markdown);
        Set<String> told = new HashSet<>();
        for (SourceLinks.Link link : retrospect.links()) {
            if (!link.picture() && !PastAddress.isMeant(link.url(), link.words(), site)) {
                text(link.url(), link.at(), link.range(), unread, retrospect, body, told);
            }
        }
        Matcher mail = MAIL.matcher(body);
        while (mail.find()) {
            TextRange at = new TextRange(mail.start(), mail.end());
            if (retrospect.links().stream().noneMatch(l -> holds(l.range(), mail.start()))) {
                text(mail.group(), at, at, unread, retrospect, body, told);
            }
        }
    }

    private boolean mayFind(String body) {
        return DIGITS.matcher(body).find() || !site.earlier().isEmpty();
    }

    private void text(
            String address,
            TextRange at,
            TextRange words,
            List<TextRange> unread,
            Retrospect retrospect,
            String body,
            Set<String> told) {
        Optional<OldAddresses.Age> age = addresses.age(address);
        if (age.isEmpty() || unread.stream().anyMatch(u -> holds(u, at.start()))) {
            return;
        }
        Optional<ProseBlock> block = retrospect.blockAt(at.start());
        boolean fine =
                block.filter(retrospect::excuses).isPresent() || PastAddress.isPast(body, words, address, age.get());
        // One line often has the same address as words and as their link.
        Location place = retrospect.place(at);
        if (!fine && told.add(place.line() + " " + address)) {
            report(address, age.get(), place);
        }
    }

    private void report(String address, OldAddresses.Age age, Location place) {
        Optional<String> now = address.contains("@")
                ? event.email()
                : event.submission().filter(s -> age.exact()).map(Event.Submission::url);
        Optional<String> good = now.filter(n -> addresses.age(n).isEmpty());
        sink.report(
                ADDRESS_LEFTOVER,
                place,
                age.exact()
                        ? "'" + cut(address) + "' is an address of the edition of " + age.year()
                        : "'" + cut(address) + "' has the year of an earlier edition, " + age.year() + ", in it",
                good.map(n -> "write '" + n + "'").orElse("write the address of this edition")
                        + "; words beside it say so where the earlier one is meant");
    }

    private static String cut(String address) {
        String plain = address.replaceFirst("^mailto:", "");
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }

    private static boolean holds(TextRange outer, int at) {
        return outer.start() <= at && at < outer.end();
    }
}
