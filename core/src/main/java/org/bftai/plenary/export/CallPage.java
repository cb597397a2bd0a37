package org.bftai.plenary.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.html.LetterText;
import org.bftai.plenary.model.Addresses;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.PageRole;
import org.bftai.plenary.model.PercentCode;
import org.bftai.plenary.model.RenderedPage;
import org.bftai.plenary.model.Site;

/** Finds the page on which a site calls for papers. */
final class CallPage {
    private CallPage() {}

    /** Return the page's body as the text of a letter; empty where the site has no such page. */
    static String text(EditionFacts edition, Site site, List<RenderedPage> pages) {
        return find(site, pages)
                .map(page -> LetterText.of(
                        page.html(),
                        new LetterText.Writing(
                                Letter.COLUMNS,
                                "(" + edition.words().word("was") + ")",
                                href -> absolute(href, page.page(), edition.url()),
                                name -> name.equals("dates") ? new LetterFacts(edition).table() : List.of())))
                .orElse("");
    }

    /** A page is known by its address, then by its file; a site of one page is its own call. */
    private static Optional<RenderedPage> find(Site site, List<RenderedPage> pages) {
        Optional<Page> byAddress = site.find(PageRole.CALL);
        Stream<Page> byFile = PageRole.CALL.names().stream()
                .flatMap(name ->
                        site.pages().stream().filter(p -> p.source().stem().equals(name)));
        Stream<Page> only = site.home().filter(p -> site.countPages() == 1).stream();
        return byAddress
                .or(() -> Stream.concat(byFile, only).findFirst())
                .flatMap(call ->
                        pages.stream().filter(p -> p.page().equals(call)).findFirst());
    }

    /** Addresses of the site are those of the published page; a site that does not know where it will live has none. */
    private static Optional<String> absolute(String href, Page page, Optional<SiteUrl> url) {
        if (href.startsWith("//")) {
            return Optional.of("https:" + href);
        }
        if (Addresses.isExternal(href)) {
            return Optional.of(href);
        }
        return url.flatMap(u -> {
            try {
                URI here =
                        new URI(u.absolute(PercentCode.encode(page.permalink().target())));
                return Optional.of(here.resolve(new URI(href)).toString());
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        });
    }
}
