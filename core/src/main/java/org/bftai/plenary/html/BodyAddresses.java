package org.bftai.plenary.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.html.BodyLink.Kind;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Lists what a body points to, gives every address its printed form, and drops those that would run code. */
final class BodyAddresses {
    private static final Set<String> ATTRIBUTES = Set.of(
            "href", "src", "srcset", "data", "poster", "action", "formaction", "cite", "background", "xlink:href");
    private static final Map<String, Kind> BY_ELEMENT = Map.of(
            "a", Kind.LINK,
            "area", Kind.LINK,
            "form", Kind.LINK,
            "button", Kind.LINK,
            "img", Kind.IMAGE,
            "image", Kind.IMAGE,
            "input", Kind.IMAGE);

    private final Findings findings;
    private final UrlRewriter urls;
    private final List<BodyLink> links = new ArrayList<>();

    BodyAddresses(Findings findings, UrlRewriter urls) {
        this.findings = findings;
        this.urls = urls;
    }

    List<BodyLink> links() {
        return links;
    }

    void mend(Placed placed) {
        Element element = placed.element();
        if (element.attributesSize() == 0) {
            return;
        }
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (!ATTRIBUTES.contains(name)
                    || name.equals("data") && !placed.name().equals("object")) {
                continue;
            }
            if (name.equals("srcset")) {
                mendSet(placed, attribute);
            } else if (isUnsafe(placed, attribute.getValue())) {
                drop(placed, attribute);
            } else if (!UnsafeUrl.isPictureData(attribute.getValue())) {
                element.attr(attribute.getKey(), print(placed, name, attribute.getValue()));
            }
        }
    }

    private String print(Placed placed, String attribute, String url) {
        if (!attribute.equals("cite")) {
            links.add(new BodyLink(kind(placed, attribute), url, findings.at(placed)));
        }
        return urls.rewrite(url);
    }

    private static Kind kind(Placed placed, String attribute) {
        // Without rel it says something of the page to machines and is not loaded.
        if (placed.name().equals("link") && !placed.element().hasAttr("rel")) {
            return Kind.LINK;
        }
        boolean inPicture = placed.name().equals("source") && placed.element().parentNameIs("picture");
        return inPicture || attribute.equals("poster")
                ? Kind.IMAGE
                : BY_ELEMENT.getOrDefault(placed.name(), Kind.RESOURCE);
    }

    private void mendSet(Placed placed, Attribute attribute) {
        List<SrcSet.Candidate> kept = new ArrayList<>();
        for (SrcSet.Candidate candidate : SrcSet.parse(attribute.getValue())) {
            if (UnsafeUrl.isPictureData(candidate.url())) {
                kept.add(candidate);
            } else if (UnsafeUrl.runsCode(candidate.url())) {
                report(placed, attribute.getKey(), candidate.url());
            } else {
                kept.add(new SrcSet.Candidate(print(placed, "srcset", candidate.url()), candidate.descriptor()));
            }
        }
        if (!kept.isEmpty()) {
            placed.element().attr(attribute.getKey(), SrcSet.format(kept));
        } else if (placed.name().equals("source")) {
            placed.element().remove();
        } else {
            placed.element().removeAttr(attribute.getKey());
        }
    }

    private static boolean isUnsafe(Placed placed, String url) {
        boolean picture = placed.name().equals("img") && UnsafeUrl.isPictureData(url);
        return UnsafeUrl.runsCode(url) && !picture;
    }

    private void drop(Placed placed, Attribute attribute) {
        Element element = placed.element();
        report(placed, attribute.getKey(), attribute.getValue());
        element.removeAttr(attribute.getKey());
        if (placed.name().equals("img") && attribute.getKey().equals("src") && element.parent() != null) {
            element.replaceWith(new TextNode(element.attr("alt")));
        }
    }

    private void report(Placed placed, String attribute, String url) {
        findings.report(
                DiagnosticCode.URL_UNSAFE,
                placed,
                "'" + attribute + "' of <" + placed.name() + "> is " + Findings.quote(url)
                        + ", which can run code: left out",
                "link to a page or a file; 'javascript:', 'vbscript:' and 'data:' are never printed");
    }
}
