package org.bftai.plenary.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Reads all headings of a document, and the ids that its raw HTML has taken. */
final class HeadingSurvey extends AbstractVisitor {
    private final List<Heading> headings = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final RawHtml tags = new RawHtml();

    HeadingSurvey(Node document) {
        document.accept(this);
    }

    List<Heading> headings() {
        return headings;
    }

    /** Return the ids of the headings that get one; none of those that are reserved. */
    Map<Heading, String> ids(Set<String> reserved) {
        taken.addAll(reserved);
        HeadingIds ids = new HeadingIds(taken);
        Map<Heading, String> found = new IdentityHashMap<>();
        headings.forEach(heading -> ids.next(heading).ifPresent(id -> found.put(heading, id)));
        return found;
    }

    @Override
    public void visit(Heading heading) {
        headings.add(heading);
        visitChildren(heading);
    }

    @Override
    public void visit(HtmlBlock node) {
        take(node.getLiteral());
    }

    @Override
    public void visit(HtmlInline node) {
        take(node.getLiteral());
    }

    private void take(String html) {
        tags.next(html).forEach(tag -> tag.id().ifPresent(taken::add));
    }
}
