package org.bftai.plenary.edit.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bftai.plenary.content.PageParser;
import org.bftai.plenary.content.ParsedPage;
import org.bftai.plenary.edit.succession.ToDo.PageLeft;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.resolve.PermalinkRule;
import org.bftai.plenary.source.SourceFile;

/**
 * What of an edition its successor gets.
 *
 * @param kept pages that are copied
 * @param gone pages that are not
 * @param copied other files that are copied: pictures, fonts, sheets, scripts
 * @param left files that are not: documents and the like
 */
record Inheritance(List<ParsedPage> kept, List<ParsedPage> gone, List<SourceFile> copied, List<SourceFile> left) {
    private static final Set<String> LOOKS = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "bmp", "css", "js", "mjs", "woff", "woff2",
            "ttf", "otf", "eot");

    static Inheritance of(PastEdition past) {
        List<ParsedPage> kept = new ArrayList<>();
        List<ParsedPage> gone = new ArrayList<>();
        for (ParsedPage page : past.pages()) {
            if (!page.source().path().value().equals(ToDoPage.FILE)) {
                boolean stays = PageKind.of(page.source().path(), addressOf(page)) == PageKind.KEPT;
                (stays ? kept : gone).add(page);
            }
        }
        List<SourceFile> copied = new ArrayList<>();
        List<SourceFile> left = new ArrayList<>();
        past.files().files().stream()
                .filter(f -> !PageParser.isPage(f.path()))
                .forEach(f -> (LOOKS.contains(f.path().extension()) ? copied : left).add(f));
        return new Inheritance(List.copyOf(kept), List.copyOf(gone), List.copyOf(copied), List.copyOf(left));
    }

    /** Return where a page answers in its edition. */
    String address(ParsedPage page) {
        return addressOf(page);
    }

    static String addressOf(ParsedPage page) {
        Optional<Permalink> address = new PermalinkRule(Optional.empty(), d -> {})
                .permalink(page.source().path(), page.frontMatter());
        return address.map(Permalink::url).orElse("/" + page.source().path().value());
    }

    List<PageLeft> reset(int year) {
        return gone.stream()
                .map(p -> new PageLeft(p.source().path().value(), "/" + year + address(p)))
                .toList();
    }

    LinkRules links(PastEdition past, OldNames old, Event now) {
        SortedMap<String, String> sources = new TreeMap<>();
        past.pages().forEach(p -> sources.put(p.source().path().value(), LinkRules.plain(address(p))));
        SortedSet<String> stay = new TreeSet<>();
        kept.forEach(p -> stay.add(LinkRules.plain(address(p))));
        copied.forEach(f -> stay.add("/" + f.path()));
        SortedSet<String> go = new TreeSet<>();
        gone.forEach(p -> go.add(LinkRules.plain(address(p))));
        SortedSet<String> last = new TreeSet<>();
        left.forEach(f -> last.add("/" + f.path()));
        SortedMap<String, String> aliases = new TreeMap<>();
        past.pages()
                .forEach(p -> p.frontMatter()
                        .redirectFrom()
                        .forEach(from -> new PermalinkRule(Optional.empty(), d -> {})
                                .written(from, p.source().path())
                                .ifPresent(a -> aliases.put(LinkRules.plain(a.url()), LinkRules.plain(address(p))))));
        return new LinkRules(old, past.url(), stay, go, last, sources, aliases, now);
    }
}
