package org.bftai.plenary.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.theme.ThemeChain;

/** Renders the sample with a template that has to be right. */
final class Rendering {
    private Rendering() {}

    static String of(String template) {
        return of(Chains.of("-- lab:layouts/a.ftlh --\n" + template), "layouts/a.ftlh");
    }

    static String of(ThemeChain chain, String layout) {
        DiagnosticLog log = new DiagnosticLog();
        Optional<String> page;
        try (TemplateEngine engine = new TemplateEngine(chain)) {
            page = engine.render(layout, RootView.SAMPLE, "index.md", log);
        }
        assertEquals(List.of(), log.sorted());
        return page.orElseThrow().stripTrailing();
    }
}
