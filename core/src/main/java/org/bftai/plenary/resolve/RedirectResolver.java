package org.bftai.plenary.resolve;

import static org.bftai.plenary.diagnostic.DiagnosticCode.URL_COLLISION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.model.Redirect;
import org.bftai.plenary.resolve.AddressBook.Remedy;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Gives old addresses their places. */
final class RedirectResolver {
    private final AddressBook book;
    private final PermalinkRule rule;
    private final DiagnosticSink sink;

    RedirectResolver(AddressBook book, PermalinkRule rule, DiagnosticSink sink) {
        this.book = book;
        this.rule = rule;
        this.sink = sink;
    }

    List<Redirect> resolve(List<Page> pages) {
        List<Redirect> redirects = new ArrayList<>();
        for (Page page : pages) {
            for (Scalar old : page.frontMatter().redirectFrom()) {
                Optional<Permalink> from = rule.written(old, page.source());
                from.filter(f -> isFree(f, page, old)).ifPresent(f -> redirects.add(new Redirect(f, page)));
            }
        }
        return redirects;
    }

    private boolean isFree(Permalink from, Page page, Scalar old) {
        if (from.file().equals(page.permalink().file())) {
            sink.report(
                    URL_COLLISION,
                    old.location(),
                    "'" + old.text() + "' is where the page is now",
                    Remedy.REDIRECT.alone());
            return false;
        }
        return book.claim(from.file(), page.source().place(), from.url(), old.location(), Remedy.REDIRECT);
    }
}
