package org.bftai.plenary.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Writes elements and attributes that HTML no longer has as those that stand for them. */
final class OutdatedMarkup {
    private static final String WAY_OUT = "browsers still show it; checkers call it an error";

    private final boolean mends;
    private final Findings findings;

    OutdatedMarkup(boolean mends, Findings findings) {
        this.mends = mends;
        this.findings = findings;
    }

    /** Mend the element and return the style that its outdated attributes asked for. */
    List<Declaration> mend(Placed placed) {
        Element element = placed.element();
        List<Declaration> styles = new ArrayList<>();
        Optional<OutdatedElement> outdated = OutdatedElement.find(placed.name());
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes().asList()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                OutdatedAttribute.find(name, placed.name()).ifPresent(a -> mend(placed, attribute, a, styles));
                sizeOfPicture(placed, attribute, styles);
            }
        }
        outdated.ifPresent(o -> mend(placed, o, styles));
        return styles;
    }

    private void mend(Placed placed, Attribute attribute, OutdatedAttribute outdated, List<Declaration> styles) {
        Element element = placed.element();
        String lead = "'" + attribute.getKey() + "' of <" + placed.name() + "> is no longer HTML";
        String value = attribute.getValue().strip();
        boolean keepsCase =
                attribute.getKey().equals("name") || attribute.getKey().equals("type");
        String successor = outdated.successor().apply(keepsCase ? value : value.toLowerCase(Locale.ROOT));
        if (!mends) {
            findings.report(DiagnosticCode.HTML_INVALID, placed, lead, WAY_OUT);
            return;
        }
        element.removeAttr(attribute.getKey());
        if (successor.startsWith("#")) {
            if (!element.hasAttr("id")) {
                element.attr("id", successor.substring(1));
            }
            lead += ": written as id '" + element.id() + "'";
        } else if (successor.startsWith(".")) {
            element.addClass(successor.substring(1));
            lead += ": written as class '" + successor.substring(1) + "'";
        } else {
            Optional<Declaration> style = StyleProperties.read(successor);
            style.ifPresent(styles::add);
            lead += style.map(s -> ": written as '" + s.property() + ": " + s.value() + "'")
                    .orElse(": left out");
        }
        if (!placed.name().equals("font")) {
            // The element itself is reported; its attributes are nothing more to know.
            findings.report(DiagnosticCode.HTML_INVALID, placed, lead, WAY_OUT);
        }
    }

    private void mend(Placed placed, OutdatedElement outdated, List<Declaration> styles) {
        Element element = placed.element();
        String lead = "<" + outdated.name() + "> is no longer HTML";
        if (!mends) {
            findings.report(DiagnosticCode.HTML_INVALID, placed, lead, WAY_OUT);
            return;
        }
        if (outdated.successor() == null) {
            findings.report(DiagnosticCode.HTML_INVALID, placed, lead + ": only its content stays", WAY_OUT);
            element.unwrap();
            return;
        }
        findings.report(
                DiagnosticCode.HTML_INVALID, placed, lead + ": written as <" + outdated.successor() + ">", WAY_OUT);
        element.tagName(outdated.successor());
        if (outdated.name().equals("center")) {
            element.addClass("text-center");
        }
        StyleProperties.read(outdated.style()).ifPresent(s -> styles.add(0, s));
        for (DataNode raw : element.dataNodes()) {
            raw.replaceWith(new TextNode(raw.getWholeData()));
        }
    }

    /** Pictures and frames take whole pixels only: {@code 36px} is 36 of them, {@code 50%} is a style. */
    private void sizeOfPicture(Placed placed, Attribute attribute, List<Declaration> styles) {
        String name = attribute.getKey();
        String value = attribute.getValue().strip();
        boolean isSize = (name.equals("width") || name.equals("height")) && !value.isEmpty();
        if (!isSize
                || !List.of("img", "iframe", "video", "canvas", "object", "embed", "input")
                        .contains(placed.name())) {
            return;
        }
        boolean pixels = value.endsWith("px") && isWhole(value.substring(0, value.length() - 2));
        if (isWhole(value)) {
            return;
        }
        String lead = "'" + name + "' of <" + placed.name() + "> takes whole pixels, not " + Findings.quote(value);
        if (mends && pixels) {
            placed.element().attr(name, value.substring(0, value.length() - 2));
        } else if (mends) {
            placed.element().removeAttr(name);
            StyleProperties.read(name + ": " + value).ifPresent(styles::add);
        }
        findings.report(DiagnosticCode.HTML_INVALID, placed, mends ? lead + ": mended" : lead, WAY_OUT);
    }

    private static boolean isWhole(String value) {
        return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
