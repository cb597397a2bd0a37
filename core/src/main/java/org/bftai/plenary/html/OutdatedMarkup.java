package org.bftai.plenary.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Writes elements and attributes that HTML no longer has as those that stand for them. */
final class OutdatedMarkup {
    private static final String BY_CLASS = "give it a class and put the rule into assets/site.css";
    private static final Set<String> SIZED = Set.of("img", "iframe", "video", "canvas", "object", "embed", "input");

    private final boolean mends;
    private final String source;
    private final Findings findings;

    OutdatedMarkup(boolean mends, String source, Findings findings) {
        this.mends = mends;
        this.source = source;
        this.findings = findings;
    }

    /** Mend the element and return the style that its outdated attributes asked for. */
    List<Declaration> mend(Placed placed) {
        List<Declaration> styles = new ArrayList<>();
        if (!placed.isHtml()) {
            return styles;
        }
        if (placed.element().attributesSize() > 0) {
            for (Attribute attribute : placed.element().attributes().asList()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                Optional<OutdatedAttribute> outdated = OutdatedAttribute.find(name, placed.name());
                if (outdated.isPresent()) {
                    mend(placed, attribute, outdated.get(), styles);
                }
                if ((name.equals("width") || name.equals("height")) && SIZED.contains(placed.name())) {
                    mendSize(placed, attribute, styles);
                }
            }
        }
        Optional<OutdatedElement> outdated = OutdatedElement.find(placed.name());
        if (outdated.isPresent()) {
            mend(placed, outdated.get(), styles);
        } else if (!placed.element().tag().isKnownTag()) {
            UnknownElement.text(placed.element(), source).ifPresent(text -> mendUnknown(placed, text));
        }
        return styles;
    }

    private void mendUnknown(Placed placed, String text) {
        report(
                placed,
                "<" + placed.name() + "> is not HTML: " + (text.isEmpty() ? "only its content stays" : "shown as text"),
                text.isEmpty() ? "leave it out" : "write &lt; for <, or mark it as code with backticks");
        UnknownElement.show(placed.element(), text);
    }

    private void report(Placed placed, String message, String hint) {
        findings.report(DiagnosticCode.HTML_INVALID, placed, message, hint);
    }

    private void mend(Placed placed, Attribute attribute, OutdatedAttribute outdated, List<Declaration> styles) {
        String lead = "'" + attribute.getKey() + "' of <" + placed.name() + "> is no longer HTML";
        if (!mends) {
            report(placed, lead, BY_CLASS);
            return;
        }
        Element element = placed.element();
        String successor = outdated.successor().apply(attribute.getValue().strip());
        element.removeAttr(attribute.getKey());
        String became;
        if (successor.startsWith("#")) {
            if (!element.hasAttr("id")) {
                element.attr("id", successor.substring(1));
            }
            became = ": its id is '" + element.id() + "'";
        } else if (successor.startsWith(".")) {
            element.addClass(successor.substring(1));
            became = ": written as class '" + successor.substring(1) + "'";
        } else {
            Optional<Declaration> style = StyleProperties.read(successor);
            style.ifPresent(styles::add);
            became = style.map(s -> ": written as '" + s.property() + ": " + s.value() + "'")
                    .orElse(": left out");
        }
        if (!placed.name().equals("font")) {
            // The element itself is reported; its attributes are nothing more to know.
            report(placed, lead + became, successor.startsWith("#") ? "write 'id' instead" : BY_CLASS);
        }
    }

    private void mend(Placed placed, OutdatedElement outdated, List<Declaration> styles) {
        Element element = placed.element();
        String lead = "<" + outdated.name() + "> is no longer HTML";
        // No end tag ends <plaintext>: left as it is, it would take the rest of the page with it.
        if (!mends && !outdated.name().equals("plaintext")) {
            report(placed, lead, BY_CLASS);
            return;
        }
        if (outdated.successor() == null) {
            report(placed, lead + ": only its content stays", "leave it out");
            element.unwrap();
            return;
        }
        report(placed, lead + ": written as <" + outdated.successor() + ">", "write <" + outdated.successor() + ">");
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
    private void mendSize(Placed placed, Attribute attribute, List<Declaration> styles) {
        String name = attribute.getKey();
        String value = attribute.getValue().strip();
        if (isWhole(value)) {
            return;
        }
        String lead = "'" + name + "' of <" + placed.name() + "> takes whole pixels, not " + Findings.quote(value);
        if (!mends) {
            report(placed, lead, BY_CLASS);
            return;
        }
        String number =
                value.endsWith("px") ? value.substring(0, value.length() - 2).strip() : "";
        Optional<Declaration> style = StyleProperties.read(name + ": " + value);
        if (isWhole(number)) {
            placed.element().attr(name, number);
            report(placed, lead + ": written as '" + number + "'", "write '" + number + "'");
            return;
        }
        placed.element().removeAttr(name);
        style.ifPresent(styles::add);
        report(placed, lead + (style.isPresent() ? ": written as a class" : ": left out"), BY_CLASS);
    }

    private static boolean isWhole(String value) {
        return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
