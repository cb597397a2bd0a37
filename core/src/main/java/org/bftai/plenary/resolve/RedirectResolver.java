package org.bftai.plenary.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.model.Redirect;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Gives old addresses their places. */
final class RedirectResolver {
    private final AddressBook book;
    private final DiagnosticSink sink;

    RedirectResolver(AddressBook book, DiagnosticSink sink) {
        this.book = book;
        this.sink = sink;
    }

    List<Redirect> resolve(List<Page> pages) {
        List<Redirect> redirects = new ArrayList<>();
        for (Page page : pages) {
            for (Scalar old : page.frontMatter().redirectFrom()) {
                Optional<Permalink> from = new PermalinkRule(sink).written(old);
                from.filter(f -> book.claim(f.file(), page.source().value(), f.url(), old.location()))
                        .ifPresent(f -> redirects.add(new Redirect(f, page)));
            }
        }
        return redirects;
    }
}
