package org.bftai.plenary.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;

class ViewsInTemplatesTest {
    @Test
    void textIsEscaped() {
        assertEquals("Lovelace &amp; &lt;Babbage&gt;", Rendering.of("${page.title}"));
        assertEquals(
                "<a title=\"&quot;onload=&quot;alert(1)\">", Rendering.of("<a title=\"${'\"onload=\"alert(1)'}\">"));
    }

    @Test
    void markupIsPrintedAsItIs() {
        assertEquals("<em>Engines</em> &amp; Notes", Rendering.of("${page.heading}"));
    }

    @Test
    void markupJoinedWithTextEscapesTheText() {
        assertEquals("&lt;b&gt;<em>Engines</em> &amp; Notes", Rendering.of("${'<b>' + page.heading}"));
    }

    @Test
    void numbersAndFlagsLookAlikeEverywhere() {
        assertEquals("1843", Rendering.of("${page.year}"));
        assertEquals("1843000", Rendering.of("${page.year * 1000}"));
        assertEquals("0.5", Rendering.of("${1 / 2}"));
        assertEquals("true", Rendering.of("${page.home}"));
    }

    @Test
    void aValueThatIsNotThereCanBeAskedForAndReplaced() {
        assertEquals("no", Rendering.of("<#if page.description??>yes<#else>no</#if>"));
        assertEquals("none", Rendering.of("${page.description!'none'}"));
        assertEquals("[]", Rendering.of("[${page.description!}]"));
        assertEquals("Programme", Rendering.of("${page.links[7]!page.links[0].title}"));
    }

    @Test
    void listsAreWalkedInOrder() {
        assertEquals(
                "Programme=programme/; Call=cfp/",
                Rendering.of("<#list page.links as l>${l.title}=${l.url}<#sep>; </#list>"));
        assertEquals("2", Rendering.of("${page.links?size}"));
    }

    @Test
    void mapsAreWalkedInTheOrderOfTheirKeys() {
        assertEquals("home=Home,menu=Menu", Rendering.of("<#list words as k, v>${k}=${v}<#sep>,</#list>"));
        assertEquals("home menu", Rendering.of("${words?keys?join(' ')}"));
        assertEquals("Home Menu", Rendering.of("${words?values?join(' ')}"));
    }

    /** A map with a key and no value, as options without a default are. */
    public record OptionsView(Map<String, Object> options) {}

    @Test
    void aKeyOfAMapMayHaveNoValue() {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("logo", null);
        options.put("rail", false);
        DiagnosticLog log = new DiagnosticLog();
        try (TemplateEngine engine =
                new TemplateEngine(Chains.of("-- lab:layouts/a.ftlh --\n${options.logo!'none'} ${options.rail}"))) {
            assertEquals(
                    "none false",
                    engine.render("layouts/a.ftlh", new OptionsView(options), "index.md", log)
                            .orElseThrow());
        }
        assertEquals(List.of(), log.sorted());
    }

    @Test
    void functionsTakeText() {
        assertEquals("../cfp/", Rendering.of("${url('/cfp/')}"));
        assertEquals("../a&amp;b", Rendering.of("${url('/a&b')}"));
    }

    @Test
    void namesInTextCommentsAndQuotesAreNotSyntax() {
        assertEquals("a.now x?new ?api", Rendering.of("a.now x?new ${'?api'}<#-- ${.now} ?new -->"));
        assertEquals("<#1 ${.now", Rendering.of("<#1 ${r'${.now'}"));
        assertEquals("[#if page]", Rendering.of("[#if page]"));
    }

    @Test
    void templatesMayHaveNamesOfTheirOwn() {
        assertEquals(
                "<b>Programme</b><b>Call</b>",
                Rendering.of(
                        "<#macro bold><b><#nested></b></#macro><#list page.links as l><@bold>${l.title}</@bold></#list>"));
        assertEquals("Ada", Rendering.of("<#assign page = 'Ada'>${page}"));
    }

    /** Not public, so templates could not see it. */
    private record HiddenView(String title) {}

    @Test
    void aViewThatIsNotPublicIsAMistakeOfTheProgram() {
        try (TemplateEngine engine = new TemplateEngine(Chains.of("-- lab:layouts/a.ftlh --\n"))) {
            assertThrows(
                    AssertionError.class,
                    () -> engine.render("layouts/a.ftlh", new HiddenView("x"), "index.md", new DiagnosticLog()));
        }
    }
}
