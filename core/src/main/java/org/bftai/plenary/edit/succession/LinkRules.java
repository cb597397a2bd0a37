package org.bftai.plenary.edit.succession;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.model.PercentCode;

/**
 * What becomes of links of the last edition in the new one.
 *
 * @param old the last edition
 * @param site the address of the series, with {@code /} at its end
 * @param kept addresses of pages that were copied, and of files
 * @param gone addresses of pages that were not
 * @param left addresses of files that were not: links lead to those of the last edition
 * @param sources addresses of pages by their sources
 * @param aliases addresses of pages by those that lead there too, of which the copies know nothing
 * @param now the facts of the new edition
 */
record LinkRules(
        OldNames old,
        Optional<String> site,
        SortedSet<String> kept,
        SortedSet<String> gone,
        SortedSet<String> left,
        SortedMap<String, String> sources,
        SortedMap<String, String> aliases,
        Event now) {
    /** What is done with a link. */
    enum Fate {
        STAYS,
        /** It leads to another address. */
        MOVES,
        /** Its words stay. */
        GOES,
        /** Its words stay, and that it is to be announced. */
        AWAITED
    }

    /** @param address where it leads then */
    record Verdict(Fate fate, String address) {}

    /** Where a text stands: the address of its page, and the folder of its source, each with {@code /} around. */
    record Base(String address, String folder) {
        static final Base HOME = new Base("/", "/");
    }

    Verdict judge(String written, Base base) {
        String url = written.strip().replaceAll("^<|>$", "");
        if (url.isEmpty() || url.startsWith("#")) {
            return new Verdict(Fate.STAYS, written);
        }
        String lower = url.toLowerCase(Locale.ROOT);
        boolean own = site.filter(url::startsWith).isPresent();
        if (lower.startsWith("mailto:")) {
            return new Verdict(isOldMail(url.substring("mailto:".length())) ? Fate.AWAITED : Fate.STAYS, written);
        }
        if (own) {
            String path = "/" + url.substring(site.orElseThrow().length());
            Verdict inside = judgeOwn(path, base);
            boolean known = inside.fate() != Fate.STAYS || kept.contains(plain(path.replaceFirst("[?#].*$", "")));
            return !known
                    ? new Verdict(Fate.STAYS, written)
                    : inside.fate() == Fate.STAYS ? new Verdict(Fate.MOVES, path) : inside;
        }
        if (lower.matches("(?:[a-z][a-z0-9+.-]*:|//).*")) {
            return new Verdict(isSubmission(url) || old.areIn(url) ? Fate.AWAITED : Fate.STAYS, written);
        }
        return judgeOwn(url, base);
    }

    private boolean isSubmission(String url) {
        return now.submission().isEmpty()
                && old.event().submission().filter(s -> url.startsWith(s.url())).isPresent();
    }

    /** Return whether mail to an address is no longer read by the organisers. */
    boolean isOldMail(String address) {
        boolean given = old.event().email().filter(address::startsWith).isPresent();
        return given ? now.email().isEmpty() : old.areIn(address);
    }

    private Verdict judgeOwn(String url, Base base) {
        String path = url.replaceFirst("[?#].*$", "");
        String rest = url.substring(path.length());
        String decoded = PercentCode.decode(path).orElse(path);
        if (decoded.matches("/\\d{4}/.*")) {
            return new Verdict(Fate.STAYS, url);
        }
        for (String place : new String[] {base.address(), base.folder()}) {
            String whole = resolved(decoded, place);
            String page = sources.getOrDefault(whole.substring(1), plain(whole));
            String now = aliases.getOrDefault(page, page);
            if (kept.contains(now)) {
                return now.equals(page) ? new Verdict(Fate.STAYS, url) : new Verdict(Fate.MOVES, now + rest);
            }
            if (gone.contains(now)) {
                return new Verdict(Fate.GOES, last(now) + rest);
            }
            if (left.contains(whole)) {
                return new Verdict(Fate.MOVES, last(PercentCode.encode(whole)) + rest);
            }
        }
        boolean noDates = now.dates().all().stream().noneMatch(d -> d.value().isExact());
        boolean ofDates = noDates && decoded.matches("/?(?:dates\\.ics|feed\\.xml)");
        return new Verdict(
                ofDates ? Fate.GOES : Fate.STAYS, ofDates ? last("/" + decoded.replaceFirst("^/", "")) : url);
    }

    /** Return an address in the last edition. */
    String last(String address) {
        return "/" + old.year() + address;
    }

    private static String resolved(String path, String place) {
        String joined = path.startsWith("/") ? path : place.substring(0, place.lastIndexOf('/') + 1) + path;
        String before;
        do {
            before = joined;
            joined = joined.replaceFirst("/\\./", "/").replaceFirst("/(?!\\.\\./)[^/]+/\\.\\./", "/");
        } while (!joined.equals(before));
        return joined.replaceFirst("^(/\\.\\.)+/", "/");
    }

    /** Return one form for the addresses that one page answers on. */
    static String plain(String address) {
        String page = address.replaceFirst("(^|/)index\\.html$", "$1").replaceFirst("\\.html$", "/");
        boolean file = page.substring(page.lastIndexOf('/') + 1).contains(".");
        return page.endsWith("/") || file ? page : page + "/";
    }
}
