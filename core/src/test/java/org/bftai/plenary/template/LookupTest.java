package org.bftai.plenary.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bftai.plenary.theme.ThemeChain;
import org.junit.jupiter.api.Test;

/** Which file a name means: the site's, the theme's, that of the theme it extends. */
class LookupTest {
    @Test
    void theNearestFileWins() {
        ThemeChain chain = Chains.of("""
                -- includes/footer.ftlh --
                site
                -- lab:includes/hero.ftlh --
                lab
                -- lab:includes/footer.ftlh --
                lab
                -- base:layouts/a.ftlh --
                <#include "/includes/hero.ftlh"><#include "/includes/menu.ftlh"><#include "/includes/footer.ftlh">
                -- base:includes/hero.ftlh --
                base
                -- base:includes/menu.ftlh --
                base
                -- base:includes/footer.ftlh --
                base
                """);
        assertEquals("lab\nbase\nsite", Rendering.of(chain, "layouts/a.ftlh"));
    }

    @Test
    void parentIsTheFileThatThisOneOverrides() {
        ThemeChain chain = Chains.of("""
                -- includes/hero.ftlh --
                site(<#include "parent/includes/hero.ftlh">)
                -- lab:layouts/a.ftlh --
                <#include "/includes/hero.ftlh">
                -- base:includes/hero.ftlh --
                base
                """);
        assertEquals("site(base\n)", Rendering.of(chain, "layouts/a.ftlh"));
    }

    @Test
    void parentsOfParentsGoUpTheChain() {
        ThemeChain chain = Chains.of("""
                -- includes/hero.ftlh --
                site <#include "parent/includes/hero.ftlh">
                -- third:layouts/a.ftlh --
                <#include "/includes/hero.ftlh">
                -- third:includes/hero.ftlh --
                third <#include "parent/includes/hero.ftlh">
                -- second:assets/none --
                -- first:includes/hero.ftlh --
                first <#include "parent/includes/hero.ftlh">
                -- base:includes/hero.ftlh --
                base
                """);
        assertEquals(
                "site third first base", Rendering.of(chain, "layouts/a.ftlh").replaceAll("\\s+", " "));
    }

    @Test
    void layoutsHaveParentsToo() {
        ThemeChain chain = Chains.of("""
                -- lab:layouts/a.ftlh --
                <lab><#include "parent/layouts/a.ftlh"></lab>
                -- base:layouts/a.ftlh --
                base
                """);
        assertEquals("<lab>base\n</lab>", Rendering.of(chain, "layouts/a.ftlh"));
    }

    @Test
    void aParentStartsAgainWithTheNearestOfOtherNames() {
        ThemeChain chain = Chains.of("""
                -- includes/menu.ftlh --
                menu of the site
                -- lab:layouts/a.ftlh --
                <#include "/includes/hero.ftlh">
                -- lab:includes/hero.ftlh --
                <#include "parent/includes/hero.ftlh">
                -- base:includes/hero.ftlh --
                <#include "/includes/menu.ftlh">
                -- base:includes/menu.ftlh --
                menu of base
                """);
        assertEquals("menu of the site", Rendering.of(chain, "layouts/a.ftlh"));
    }

    @Test
    void layoutsNestByMacros() {
        ThemeChain chain = Chains.of("""
                -- lab:layouts/a.ftlh --
                <#import "/layouts/frame.ftlh" as frame>
                <@frame.page>${page.title?upper_case}</@frame.page>
                -- base:layouts/frame.ftlh --
                <#macro page><main><#nested></main></#macro>
                """);
        assertEquals("<main>LOVELACE &amp; &lt;BABBAGE&gt;</main>", Rendering.of(chain, "layouts/a.ftlh"));
    }

    @Test
    void oneMacroOfALibraryMayBeOverridden() {
        ThemeChain chain = Chains.of("""
                -- includes/menu.ftlh --
                <#include "parent/includes/menu.ftlh">
                <#macro entry item>[${item.title}]</#macro>
                -- lab:layouts/a.ftlh --
                <#import "/includes/menu.ftlh" as menu>
                <@menu.tree items=page.links/>
                -- lab:includes/menu.ftlh --
                <#macro entry item>${item.title}</#macro>
                <#macro tree items><#list items as item><@entry item/></#list></#macro>
                """);
        assertEquals("[Programme][Call]", Rendering.of(chain, "layouts/a.ftlh"));
    }

    @Test
    void anIncludeMayBeLeftOutWhereThereIsNone() {
        ThemeChain chain = Chains.of("""
                -- lab:layouts/a.ftlh --
                <#assign map = .get_optional_template("/includes/map.ftlh")>
                <#if map.exists><@map.include/><#else>no map</#if>
                """);
        assertEquals("no map", Rendering.of(chain, "layouts/a.ftlh"));
    }

    @Test
    void marksAndLineEndsOfOtherSystemsAreLeftOut() {
        ThemeChain chain = Chains.of("-- lab:layouts/a.ftlh --\n\uFEFF<p>\r\n${page.year}</p>\r\n");
        assertEquals("<p>\n1843</p>", Rendering.of(chain, "layouts/a.ftlh"));
    }
}
