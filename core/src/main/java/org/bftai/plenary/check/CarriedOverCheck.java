package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.CARRIED_OVER;

import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Severity;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Finds pages that were copied from the edition before, and that nobody has read since. */
final class CarriedOverCheck {
    private final Site site;
    private final DiagnosticSink sink;

    CarriedOverCheck(Site site, DiagnosticSink sink) {
        this.site = site;
        this.sink = sink;
    }

    /** Report them; on an edition that is over nobody will read them any more, and of one to come it is said already. */
    void check() {
        if (!site.isPast() && !site.isComing()) {
            site.pages().forEach(page -> page.frontMatter().carriedOver().ifPresent(from -> report(page, from)));
        }
    }

    private void report(Page page, Scalar from) {
        boolean draft = page.frontMatter().draft();
        sink.report(new Diagnostic(
                CARRIED_OVER,
                draft ? Severity.INFO : CARRIED_OVER.severity(),
                "the page is that of " + from.text()
                        + (draft ? ", and a draft until somebody has read it" : ", and nobody has read it since"),
                from.location(),
                "read the page, then delete the line"));
    }
}
