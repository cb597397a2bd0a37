package org.bftai.plenary.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.html.Meeting.Setting;
import org.jsoup.nodes.Element;

/** Makes the colours that an author set in one body readable where they stand. */
final class AuthorColours {
    private final StyleJudge judge;
    private final Findings findings;
    /** Elements whose author set a colour: what is inside them meets that one, not the theme's. */
    private final Map<Element, List<Setting>> settings = new IdentityHashMap<>();

    AuthorColours(StyleJudge judge, Findings findings) {
        this.judge = judge;
        this.findings = findings;
    }

    /** Return the declarations with colours that can be read; the same ones where they can be already. */
    List<Declaration> mend(Placed placed, List<Declaration> declarations) {
        ColourVerdict verdict = judge.judge(declarations, around(placed.element()));
        if (!verdict.inside().isEmpty()) {
            settings.put(placed.element(), verdict.inside());
        }
        verdict.problem().ifPresent(p -> findings.report(DiagnosticCode.CONTRAST, placed, p.message(), p.hint()));
        return verdict.mended();
    }

    private List<Setting> around(Element element) {
        for (Element e = element.parent(); e != null && !settings.isEmpty(); e = e.parent()) {
            List<Setting> found = settings.get(e);
            if (found != null) {
                return found;
            }
        }
        return judge.theme();
    }
}
