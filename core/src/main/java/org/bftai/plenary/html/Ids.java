package org.bftai.plenary.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.jsoup.nodes.Element;

/** Lets every id stand once on the page, and gives headings without one an id of their words. */
final class Ids {
    private final Findings findings;
    private final Set<String> written;
    private final Set<String> taken = new HashSet<>();

    /** @param written every id that stands in the page, so that a new one meets none of them */
    Ids(Findings findings, Set<String> written) {
        this.findings = findings;
        this.written = written;
    }

    Set<String> taken() {
        return taken;
    }

    void mend(Placed placed) {
        Element element = placed.element();
        boolean hasId = element.attributesSize() > 0 && element.hasAttr("id");
        String id = hasId ? element.id() : "";
        if (hasId && !id.isBlank() && taken.contains(id)) {
            String message = "id '" + id + "' stands twice on this page: the second is left out";
            findings.report(DiagnosticCode.HTML_INVALID, placed, message, "a link can only find the first");
            id = "";
        }
        if (hasId && id.isBlank()) {
            element.removeAttr("id");
        }
        if (id.isBlank() && Outline.level(placed.name()) > 0) {
            id = fresh(element.text());
            element.attr("id", id);
        }
        if (!id.isBlank()) {
            taken.add(id);
        }
        if (placed.name().equals("a") && element.hasAttr("name")) {
            taken.add(element.attr("name"));
        }
    }

    private String fresh(String text) {
        StringBuilder slug = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        String base = slug.toString().replaceAll("-$", "");
        String first = base.isEmpty() ? "section" : base;
        String id = first;
        for (int i = 1; taken.contains(id) || written.contains(id); i++) {
            id = first + "-" + i;
        }
        return id;
    }
}
