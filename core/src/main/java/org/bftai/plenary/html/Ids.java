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
    private final Set<String> outside;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param written every id that stands in the body, so that a new one meets none of them
     * @param outside ids that stand on the page outside the body
     */
    Ids(Findings findings, Set<String> written, Set<String> outside) {
        this.findings = findings;
        this.written = written;
        this.outside = outside;
    }

    Set<String> taken() {
        return taken;
    }

    void mend(Placed placed) {
        Element element = placed.element();
        boolean isHeading = Outline.level(placed.name()) > 0;
        if (element.attributesSize() == 0 && !isHeading) {
            return;
        }
        String written = element.id();
        String id = OneLine.of(written).replace(' ', '-');
        if (isTaken(id)) {
            id = "";
        }
        if (id.isEmpty() && isHeading) {
            id = fresh(Outline.text(element));
        }
        if (!id.equals(written)) {
            report(placed, written, id);
            element.attr("id", id);
        }
        if (id.isEmpty()) {
            element.removeAttr("id");
        } else {
            taken.add(id);
        }
        if (placed.name().equals("a") && element.hasAttr("name")) {
            taken.add(element.attr("name"));
        }
    }

    private boolean isTaken(String id) {
        return taken.contains(id) || outside.contains(id);
    }

    private void report(Placed placed, String written, String id) {
        if (written.isBlank()) {
            return;
        }
        boolean twice = isTaken(written);
        String message = "id " + Findings.quote(written) + (twice ? " stands twice on this page" : " holds a blank");
        findings.report(
                DiagnosticCode.HTML_INVALID,
                placed,
                message + (id.isEmpty() ? ": left out" : ": written as '" + id + "'"),
                twice ? "a link finds only the first" : "a link cannot name it");
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
        for (int i = 1; isTaken(id) || written.contains(id); i++) {
            id = first + "-" + i;
        }
        return id;
    }
}
