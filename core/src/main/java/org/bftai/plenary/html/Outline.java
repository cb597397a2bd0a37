package org.bftai.plenary.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Gives headings levels that skip none: the page's title is {@code h1}, so one in the body becomes {@code h2}; every other
 * has its own level, or one more than that of the heading it stands below, whichever is less.
 */
final class Outline {
    private static final Evaluator NOT_IN_LINKS = QueryParser.parse(
            ".footnote-ref, img, picture, svg, video, audio, iframe, object, embed, input, button, select, textarea");
    private static final Evaluator FOOTNOTES = QueryParser.parse(".footnote-ref");
    private static final Evaluator TRANSPARENT = QueryParser.parse("a, span:not([class]):not([lang]):not([dir])");
    private static final Evaluator WITH_ID = QueryParser.parse("[id]");

    private static final List<Tag> TAGS =
            Stream.of("h1", "h2", "h3", "h4", "h5", "h6").map(Tag::valueOf).toList();

    private final MendRules rules;
    private final Findings findings;
    private final Deque<Level> above = new ArrayDeque<>();
    private final List<Entry> entries = new ArrayList<>();

    private record Level(int own, int printed) {}

    /** A heading and the level it is printed with. */
    private record Entry(Placed placed, int level) {}

    Outline(MendRules rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    /** Return 1–6 where the element is a heading, else 0. */
    static int level(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    /** Return what a heading says, without the numbers of footnotes. */
    static String text(Element heading) {
        if (heading.firstElementChild() == null) {
            return ShownText.of(heading);
        }
        Element bare = heading.clone();
        bare.select(FOOTNOTES).remove();
        return bare.text();
    }

    void mend(Placed placed) {
        int own = level(placed.name());
        if (own == 0) {
            return;
        }
        while (!above.isEmpty() && above.peek().own() >= own) {
            above.pop();
        }
        int parent = above.isEmpty() ? root(own) : above.peek().printed();
        int mended = rules.titleAbove() && own == 1 ? 2 : Math.min(own, parent + 1);
        if (saysNothing(placed.element())) {
            findings.report(
                    DiagnosticCode.HEADING_ORDER,
                    placed,
                    "the heading has no words",
                    "write them, or take the heading out; headings are not for space between paragraphs");
        }
        if (mended != own) {
            report(placed, own, mended, parent);
        }
        int printed = rules.headings() ? mended : own;
        above.push(new Level(own, printed));
        entries.add(new Entry(placed, printed));
        if (printed != own) {
            placed.element().tag(TAGS.get(printed - 1));
        }
    }

    /** A picture in its place that says nothing is a finding of its own. */
    private static boolean saysNothing(Element heading) {
        return SpokenName.of(heading).isEmpty()
                && heading.selectFirst("img, svg") == null
                && !SpokenName.isHidden(heading);
    }

    /** Without a title above, a body may begin with {@code h1}, or with {@code h2} below a title that a template has. */
    private int root(int own) {
        return rules.titleAbove() || own > 1 || !entries.isEmpty() ? 1 : 0;
    }

    private void report(Placed placed, int own, int mended, int parent) {
        String text = "heading " + Findings.quote(text(placed.element())) + " is h" + own;
        String what = own == 1 ? text + " like the title above it" : text + " right below h" + parent;
        findings.report(
                DiagnosticCode.HEADING_ORDER,
                placed,
                rules.headings() ? what + ": written as h" + mended : what,
                own == 1
                        ? "the title of the page is its h1; begin sections with '##'"
                        : "write it as level " + mended + ", '" + "#".repeat(mended) + " …'; levels are not for size");
    }

    /** Return the headings as they are after everything in them is mended. */
    List<Heading> headings() {
        return entries.stream().map(e -> heading(e.placed(), e.level())).toList();
    }

    private Heading heading(Placed placed, int level) {
        Element element = placed.element();
        Element bare = element;
        if (element.firstElementChild() != null) {
            bare = element.clone();
            bare.select(NOT_IN_LINKS).remove();
            bare.select(TRANSPARENT).unwrap();
            bare.select(WITH_ID).removeAttr("id");
        }
        return new Heading(
                level, element.id(), MarkupPrinter.inside(bare).strip(), ShownText.of(bare), findings.at(placed));
    }

    /** Return the text of the heading that stands last so far. */
    Optional<String> latest() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(text(entries.get(entries.size() - 1).placed().element()))
                        .filter(t -> !t.isBlank());
    }
}
