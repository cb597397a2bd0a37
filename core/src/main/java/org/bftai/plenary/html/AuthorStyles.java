package org.bftai.plenary.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.jsoup.nodes.Element;

/** Moves {@code style} into classes of the generated sheet, so that a policy without inline styles holds. */
final class AuthorStyles {
    private static final String MOVE = "give it a class of your own and put the rule into assets/site.css";

    private final MendRules rules;
    private final Findings findings;
    private final StyleSheet sheet;
    private final StyleJudge judge;
    private final AuthorColours colours;

    AuthorStyles(MendRules rules, Findings findings, StyleSheet sheet, StyleJudge judge) {
        this.rules = rules;
        this.findings = findings;
        this.sheet = sheet;
        this.judge = judge;
        this.colours = new AuthorColours(judge, findings);
    }

    /** Mend the element's style, which starts with what its outdated attributes asked for. */
    void mend(Placed placed, List<Declaration> outdated) {
        Element element = placed.element();
        boolean hasStyle = element.attributesSize() > 0 && element.hasAttr("style");
        if (!hasStyle && outdated.isEmpty()) {
            return;
        }
        AuthorStyle style = hasStyle ? judge.read(element.attr("style")) : AuthorStyle.NONE;
        List<StyleText.Written> unknown = style.unknown();
        boolean kept = !style.known().isEmpty() || !rules.styles() && !unknown.isEmpty();
        if (kept) {
            report(placed);
        }
        List<Declaration> known = joined(outdated, style.known());
        List<Declaration> mended = colours.mend(placed, known);
        if (rules.styles()) {
            unknown.forEach(w -> reportUnknown(placed, w));
            element.removeAttr("style");
            if (!mended.isEmpty()) {
                element.addClass(sheet.add(new Rule(mended)));
            }
        } else if (!mended.equals(known)) {
            element.attr("style", inline(mended, unknown));
        }
    }

    private static List<Declaration> joined(List<Declaration> first, List<Declaration> second) {
        if (first.isEmpty()) {
            return second;
        }
        List<Declaration> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private void report(Placed placed) {
        String style = "style " + Findings.quote(placed.element().attr("style"));
        if (rules.styles()) {
            findings.report(DiagnosticCode.STYLE_INLINE, placed, style + " is written as a class", MOVE);
        } else {
            String blocked = "browsers ignore it where the policy forbids inline styles; " + MOVE;
            findings.report(DiagnosticCode.STYLE_INLINE, placed, style + " stands in the page", blocked);
        }
    }

    private void reportUnknown(Placed placed, StyleText.Written written) {
        String reason = StyleProperties.isKnown(written.property())
                ? ": not a value that '" + written.property() + "' takes here"
                : ": '" + written.property() + "' is not a property that is taken here";
        String message = "style " + Findings.quote(written.toString()) + " is left out" + reason;
        findings.report(DiagnosticCode.STYLE_INLINE, placed, message, MOVE);
    }

    private static String inline(List<Declaration> known, List<StyleText.Written> unknown) {
        List<String> all = new ArrayList<>();
        known.forEach(d -> all.add(d.toString()));
        unknown.forEach(w -> all.add(w.property() + ":" + w.value()));
        return all.stream().collect(Collectors.joining(";"));
    }
}
