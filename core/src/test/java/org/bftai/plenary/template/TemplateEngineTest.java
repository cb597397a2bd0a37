package org.bftai.plenary.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.theme.ByteSource;
import org.bftai.plenary.theme.ThemeChain;
import org.bftai.plenary.theme.ThemeFile;
import org.bftai.plenary.theme.Words;
import org.junit.jupiter.api.Test;

class TemplateEngineTest {
    private final DiagnosticLog log = new DiagnosticLog();

    private List<String> messages() {
        return log.sorted().stream().map(Diagnostic::message).toList();
    }

    @Test
    void aMistakeOfATemplateIsOneErrorForAllPages() {
        try (TemplateEngine engine = new TemplateEngine(Chains.of("-- lab:layouts/a.ftlh --\n${page.tilte}"))) {
            for (String page : List.of("news.md", "cfp.md", "index.md")) {
                engine.render("layouts/a.ftlh", RootView.SAMPLE, page, log);
            }
        }
        assertEquals(List.of("'PageView' has no 'tilte' (page 'cfp.md' and 2 more)"), messages());
    }

    @Test
    void eachPlaceIsAnErrorOfItsOwn() {
        try (TemplateEngine engine = new TemplateEngine(
                Chains.of("-- lab:layouts/a.ftlh --\n${page.tilte}\n-- lab:layouts/b.ftlh --\n${page.tilte}"))) {
            engine.render("layouts/a.ftlh", RootView.SAMPLE, "a.md", log);
            engine.render("layouts/b.ftlh", RootView.SAMPLE, "b.md", log);
        }
        assertEquals(
                List.of("'PageView' has no 'tilte' (page 'a.md')", "'PageView' has no 'tilte' (page 'b.md')"),
                messages());
    }

    @Test
    void pagesAreRenderedAtTheSameTime() {
        ThemeChain chain = Chains.of("""
                -- lab:layouts/a.ftlh --
                <#include "/includes/b.ftlh">${url('/x/')}
                -- lab:includes/b.ftlh --
                <#list page.links as l>${l.title}</#list>
                """);
        String alone = Rendering.of(chain, "layouts/a.ftlh");
        try (TemplateEngine engine = new TemplateEngine(chain)) {
            List<String> pages = IntStream.range(0, 500)
                    .parallel()
                    .mapToObj(i -> engine.render("layouts/a.ftlh", RootView.SAMPLE, i + ".md", log)
                            .orElseThrow())
                    .map(String::stripTrailing)
                    .distinct()
                    .collect(Collectors.toList());
            assertEquals(List.of(alone), pages);
        }
    }

    @Test
    void afterAnErrorTheNextPageIsRendered() {
        Limits short200 = new Limits(Duration.ofMillis(200), Limits.MEBI);
        try (TemplateEngine engine = new TemplateEngine(
                Chains.of("-- lab:layouts/a.ftlh --\n<#list 1.. as i></#list>\n-- lab:layouts/b.ftlh --\nfine"),
                short200)) {
            engine.render("layouts/a.ftlh", RootView.SAMPLE, "a.md", log);
            assertFalse(Thread.currentThread().isInterrupted());
            assertEquals(
                    "fine",
                    engine.render("layouts/b.ftlh", RootView.SAMPLE, "b.md", log)
                            .orElseThrow());
        }
        assertEquals(List.of("the page takes longer than 0.2 s (page 'a.md')"), messages());
    }

    @Test
    void anInterruptFromOutsideEndsTheWorkAndIsNoError() {
        try (TemplateEngine engine =
                new TemplateEngine(Chains.of("-- lab:layouts/a.ftlh --\n<#list 1..9 as i></#list>"))) {
            Thread.currentThread().interrupt();
            assertThrows(
                    CancellationException.class, () -> engine.render("layouts/a.ftlh", RootView.SAMPLE, "a.md", log));
            assertTrue(Thread.interrupted());
        }
        assertEquals(List.of(), messages());
    }

    @Test
    void aLayoutThatIsNotThereIsAnError() {
        try (TemplateEngine engine = new TemplateEngine(Chains.of("-- lab:layouts/splash.ftlh --\n"))) {
            engine.render("layouts/splsh.ftlh", RootView.SAMPLE, "a.md", log);
        }
        assertEquals(
                List.of("layouts/splsh.ftlh: template '/layouts/splsh.ftlh' not found (page 'a.md')"),
                log.sorted().stream()
                        .map(d -> d.location() + ": " + d.message())
                        .toList());
    }

    @Test
    void aTemplateIsUtf8() {
        byte[] latin = "<p>caf\u00E9</p>".getBytes(StandardCharsets.ISO_8859_1);
        ThemeFile file = new ThemeFile("layouts/a.ftlh", "layouts/a.ftlh", ByteSource.of(latin));
        ThemeChain base = Chains.of("-- lab:layouts/a.ftlh --\n");
        ThemeChain chain = new ThemeChain(
                base.themes(), new TreeMap<>(Collections.singletonMap("layouts/a.ftlh", file)), Words.NONE);
        try (TemplateEngine engine = new TemplateEngine(chain)) {
            engine.render("layouts/a.ftlh", RootView.SAMPLE, "a.md", log);
        }
        assertEquals(List.of("the template is not UTF-8 (page 'a.md')"), messages());
    }
}
