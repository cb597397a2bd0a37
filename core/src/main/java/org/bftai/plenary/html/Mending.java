package org.bftai.plenary.html;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What a body and a fragment have in common: one parse, the first walk, and the steps that any element can need. */
final class Mending {
    private final Element body;
    private final Sweep sweep;
    private final OutdatedMarkup outdated;
    private final AuthorStyles styles;
    private final BodyAddresses addresses;

    Mending(String html, MendRules rules, StyleJudge judge, StyleSheet sheet, UrlRewriter urls, Findings findings) {
        body = PlainMarkup.parse(html)
                .orElseGet(() -> {
                    UnclosedElements.report(html, findings);
                    return Jsoup.parseBodyFragment(html);
                })
                .body();
        requireNonNull(body.ownerDocument()).outputSettings().prettyPrint(false);
        sweep = new Sweep(findings, !rules.styles());
        outdated = new OutdatedMarkup(rules.styles(), html, findings);
        styles = new AuthorStyles(rules, findings, sheet, judge);
        addresses = new BodyAddresses(findings, urls);
        sweep.walk(body);
    }

    Element body() {
        return body;
    }

    Sweep sweep() {
        return sweep;
    }

    List<BodyLink> links() {
        return addresses.links();
    }

    /** Return whether the element is in the tree still, not in a part that was taken out. */
    boolean isPart(Placed placed) {
        Node top = placed.element();
        while (top.parent() != null && top != body) {
            top = top.parent();
        }
        return top == body;
    }

    /** Mend one element; return whether it is still part of the tree. */
    boolean mend(Placed placed) {
        List<Declaration> asked = outdated.mend(placed);
        if (placed.name().equals("noscript")) {
            // Without scripts of its own, a page is what its author wrote for readers without them.
            placed.element().unwrap();
        }
        if (placed.element().parent() == null) {
            return false;
        }
        styles.mend(placed, asked);
        addresses.mend(placed);
        return placed.element().parent() != null;
    }
}
