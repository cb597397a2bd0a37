package org.bftai.plenary.html;

import java.util.List;
import java.util.Set;
import org.bftai.plenary.diagnostic.DiagnosticSink;

/**
 * Mends the bodies of pages: headings that skip a level, colours that cannot be read, inline styles, markup that HTML no
 * longer has; takes out comments, scripts and addresses that run code; makes tables and code usable by keyboard, and pictures
 * quick. Safe for several threads.
 */
public final class BodyMender {
    private final MendRules rules;
    private final BodyWords words;
    private final Programme programme;
    private final StyleSheet sheet;
    private final StyleJudge judge;

    /**
     * Make a mender for pages of one layout's kind and one language.
     *
     * @param sheet takes the rules of generated classes
     */
    public BodyMender(MendRules rules, BodyWords words, StyleSheet sheet) {
        this.rules = rules;
        this.words = words;
        this.programme = new Programme(words.breaks());
        this.sheet = sheet;
        this.judge = new StyleJudge(rules);
    }

    /**
     * Mend one body. Everything that is mended is reported once, at the author's place.
     *
     * @param html what the Markdown stage made, with marks of places
     * @param outside ids that stand on the page outside the body
     * @param pictures what is known of those that the body shows
     */
    public BodyHtml mend(
            String html,
            Set<String> outside,
            Places places,
            UrlRewriter urls,
            BodyPictures pictures,
            DiagnosticSink sink) {
        Findings findings = new Findings(places, sink);
        Mending mending = new Mending(html, rules, judge, sheet, urls, findings);
        Ids ids = new Ids(findings, mending.sweep().ids(), outside);
        Outline outline = new Outline(rules, findings);
        Fittings fittings = new Fittings(words, programme, outline);
        PictureFrame frame = new PictureFrame(pictures, findings);
        for (Placed placed : mending.sweep().elements()) {
            frame.note(placed);
            if (mending.mend(placed)) {
                ids.mend(placed);
                outline.mend(placed);
                fittings.fit(placed);
            }
        }
        List<Blank> blanks = new Reading(findings).look(mending);
        frame.frame(mending);
        return new BodyHtml(
                MarkupPrinter.inside(mending.body()), outline.headings(), mending.links(), ids.taken(), blanks);
    }
}
