package org.bftai.plenary.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeShelfTest {
    private static final String BASE = """
            -- theme.yml --
            name: base
            api: 1
            layouts: {splash: One., single: Two.}
            styles: [base.css]
            scripts: [site.js]
            colours:
              light: {ground: white, surface: white, text: black}
              dark: {ground: black, surface: black, text: white}
            options:
              logo: {type: image, text: A picture.}
              rail: {type: boolean, default: true, text: A rail.}
            -- layouts/splash.ftlh --
            splash
            -- layouts/single.ftlh --
            single
            -- includes/hero.ftlh --
            base
            -- assets/base.css --
            body{}
            -- assets/site.js --
            1
            -- strings/en.yml --
            menu: Menu
            """;

    private static final String HORIZON = """
            -- theme.yml --
            name: horizon
            api: 1
            extends: base
            layouts: {poster: Three.}
            styles: [horizon.css]
            options:
              rail: {type: boolean, default: false, text: A rail.}
            -- layouts/poster.ftlh --
            poster
            -- includes/hero.ftlh --
            horizon
            -- assets/horizon.css --
            p{}
            """;

    @TempDir
    Path temp;

    private final DiagnosticLog log = new DiagnosticLog();

    private ThemeShelf shelf(String... themes) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String theme : themes) {
            jars.add(Shelves.jar(temp.resolve("theme-" + jars.size() + ".jar"), theme));
        }
        return ThemeShelf.of(jars, log);
    }

    private static String minimal(String name, String more) {
        return "-- theme.yml --\nname: " + name + "\napi: 1\n" + more;
    }

    private static List<String> names(List<ThemeDescriptor> themes) {
        return themes.stream().map(ThemeDescriptor::name).toList();
    }

    @Test
    void aThemeComesWithThoseItExtends() throws IOException {
        ThemeChain chain = shelf(HORIZON, BASE)
                .chain("horizon", Shelves.noSite(), Shelves.NAMED, log)
                .orElseThrow();
        assertEquals("", Shelves.printed(log));
        assertEquals(
                List.of("horizon", "base"),
                chain.themes().stream().map(Theme::name).toList());
        assertEquals("[poster, single, splash]", chain.layouts().toString());
        assertEquals(List.of("base.css", "horizon.css"), chain.styles());
        assertEquals(List.of("site.js"), chain.scripts());
        assertEquals(
                "[assets/base.css, assets/horizon.css, assets/site.js]",
                chain.assets().toString());
        assertEquals(Optional.of("false"), chain.options().get("rail").defaultValue());
        assertEquals("[logo, rail]", chain.options().keySet().toString());
        assertEquals("white", chain.colours().get(0).ground());
        assertEquals("Menu", chain.words("en").get("menu"));
        assertEquals(
                "horizon:includes/hero.ftlh",
                chain.find("includes/hero.ftlh").orElseThrow().place());
        assertEquals(
                "base:includes/hero.ftlh",
                chain.findAbove("includes/hero.ftlh", 1).orElseThrow().place());
        assertEquals(Optional.empty(), chain.findAbove("includes/hero.ftlh", 2));
    }

    @Test
    void theSitesOwnFilesComeFirst() throws IOException {
        ThemeChain chain = shelf(HORIZON, BASE)
                .chain("horizon", Shelves.site(temp.resolve("site"), """
                        -- index.md --
                        # Hello
                        -- layouts/venue.ftlh --
                        venue
                        -- includes/hero.ftlh --
                        site
                        -- assets/base.css --
                        body{color:red}
                        """), Shelves.NAMED, log)
                .orElseThrow();
        assertEquals("[poster, single, splash, venue]", chain.layouts().toString());
        assertEquals(
                "includes/hero.ftlh",
                chain.find("includes/hero.ftlh").orElseThrow().place());
        assertEquals(
                "assets/base.css", chain.find("assets/base.css").orElseThrow().place());
        assertEquals(Optional.empty(), chain.find("index.md"));
    }

    @Test
    void aJarAndAFolderGiveTheSame() throws IOException {
        Path folder = Shelves.folder(temp.resolve("classes").resolve(ThemeSource.ROOT), BASE);
        Path jar = Shelves.jar(temp.resolve("base.jar"), BASE);
        assertEquals(content(temp.resolve("classes")), content(jar));
        assertEquals(content(folder), content(jar));
    }

    private SortedMap<String, String> content(Path jarOrFolder) throws IOException {
        ThemeChain chain = ThemeShelf.of(List.of(jarOrFolder), log)
                .chain("base", Shelves.noSite(), Shelves.NAMED, log)
                .orElseThrow();
        SortedMap<String, String> content = new TreeMap<>();
        content.put("theme.yml", chain.themes().get(0).descriptor().toString());
        content.put("words", chain.words("en").toString());
        for (ThemeFile file : chain.themes().get(0).files().values()) {
            content.put(file.place(), new String(file.bytes().read(), StandardCharsets.UTF_8));
        }
        return content;
    }

    @Test
    void themesAreFoundOnTheClassPath() throws IOException {
        Path jar = Shelves.jar(temp.resolve("with a blank+plus.jar"), HORIZON);
        Path classes = temp.resolve("target/classes");
        Shelves.folder(classes.resolve(ThemeSource.ROOT), BASE);
        URL[] urls = {jar.toUri().toURL(), classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            assertEquals(
                    List.of("base", "horizon"), names(ThemeShelf.of(loader, log).all()));
        }
        assertEquals("", Shelves.printed(log));
    }

    @Test
    void onlyWhatNoOtherThemeExtendsIsChosenByItself() throws IOException {
        ThemeShelf ours = shelf(HORIZON, BASE);
        assertEquals(List.of("horizon"), names(ours.choosable()));
        assertEquals("horizon", ours.preferred());
    }

    @Test
    void aThemeOfOursIsNotTakenForOneThatWasAdded() throws IOException {
        assertEquals(
                "horizon",
                shelf(HORIZON, BASE, minimal("folio", "extends: base\n")).preferred());
    }

    @Test
    void theOnlyThemeThatWasAddedIsPreferred() throws IOException {
        assertEquals(
                "lantern",
                shelf(HORIZON, BASE, minimal("lantern", "extends: base\n")).preferred());
        assertEquals(
                "horizon",
                shelf(HORIZON, BASE, minimal("lantern", ""), minimal("ledger", ""))
                        .preferred());
        assertEquals(
                "mine",
                shelf(HORIZON, BASE, minimal("mine", "extends: horizon\n")).preferred());
    }

    @Test
    void anUnknownThemeListsThoseFound() throws IOException {
        shelf(HORIZON, BASE).chain("horizn", Shelves.noSite(), Shelves.NAMED, log);
        assertEquals("""
                site.yml:3:8: error: theme 'horizn' not found [theme-missing]
                  hint: did you mean 'horizon'? themes found: base, horizon""", Shelves.printed(log));
    }

    @Test
    void whereThereAreNoThemesOneIsToldHowToGetThem() throws IOException {
        shelf().chain("horizon", Shelves.noSite(), Shelves.NAMED, log);
        assertEquals("""
                site.yml:3:8: error: theme 'horizon' not found [theme-missing]
                  hint: no themes were found: add one to the plugin's dependencies""", Shelves.printed(log));
    }

    @Test
    void aThemeWhoseParentIsMissingIsNotUsed() throws IOException {
        assertEquals(Optional.empty(), shelf(HORIZON).chain("horizon", Shelves.noSite(), Shelves.NAMED, log));
        assertEquals("""
                horizon:theme.yml:3:10: error: theme 'base' not found [theme-missing]
                  hint: themes found: horizon""", Shelves.printed(log));
    }

    @Test
    void themesThatExtendEachOtherInACircleAreRefused() throws IOException {
        shelf(minimal("a", "extends: b\n"), minimal("b", "extends: c\n"), minimal("c", "extends: a\n"))
                .chain("a", Shelves.noSite(), Shelves.NAMED, log);
        assertEquals("""
                c:theme.yml:3:10: error: themes extend each other in a circle: a → b → c → a [theme-invalid]
                  hint: a theme extends another one, in the end 'base'""", Shelves.printed(log));
    }

    @Test
    void aThemeThatExtendsItselfIsRefused() throws IOException {
        shelf(minimal("a", "extends: a\n")).chain("a", Shelves.noSite(), Shelves.NAMED, log);
        assertTrue(Shelves.printed(log)
                .startsWith("a:theme.yml:3:10: error: themes extend each other in a circle: a → a"));
    }

    @Test
    void twoThemesOfOneNameAreRefused() throws IOException {
        shelf(minimal("a", ""), minimal("a", ""));
        assertEquals("""
                a:theme.yml:1:7: error: two themes are called 'a': theme-0.jar and theme-1.jar [theme-invalid]
                  hint: remove one of them""", Shelves.printed(log));
    }

    @Test
    void whatADescriptorNamesMustBeThere() throws IOException {
        shelf(BASE, minimal("lab", """
                extends: base
                layouts: {splash: Of base., postr: Own.}
                styles: [base.css, lab.css]
                scripts: [sit.js]
                """)).chain("lab", Shelves.noSite(), Shelves.NAMED, log);
        assertEquals("""
                lab:theme.yml:4:36: error: theme 'lab' declares 'layouts/postr.ftlh' and does not have it [theme-invalid]
                  hint: add the file, or leave out the line
                lab:theme.yml:5:20: error: theme 'lab' declares 'assets/lab.css' and does not have it [theme-invalid]
                  hint: did you mean 'assets/base.css'?
                lab:theme.yml:6:11: error: theme 'lab' declares 'assets/sit.js' and does not have it [theme-invalid]
                  hint: did you mean 'assets/site.js'?""", Shelves.printed(log));
    }

    @Test
    void aBrokenDescriptorLeavesTheOtherThemes() throws IOException {
        ThemeShelf shelf = shelf(BASE, "-- theme.yml --\nname: lab\napi: 9\n");
        assertEquals(List.of("base"), names(shelf.all()));
        assertEquals("""
                lab:theme.yml:2:6: error: the theme is made for api 9; this Plenary has api 1 [theme-api]
                  hint: use a newer Plenary, or a version of the theme for api 1""", Shelves.printed(log));
    }

    @Test
    void aFolderIsAThemeAndExtendsThoseFound() throws IOException {
        Path mine = Shelves.folder(
                temp.resolve("my-theme"), minimal("mine", "extends: base\n-- includes/hero.ftlh --\nmine\n"));
        ThemeChain chain =
                shelf(BASE).folder(mine, Shelves.noSite(), Shelves.NAMED, log).orElseThrow();
        assertEquals(
                "mine:includes/hero.ftlh",
                chain.find("includes/hero.ftlh").orElseThrow().place());
        assertEquals(
                "base:layouts/splash.ftlh",
                chain.find("layouts/splash.ftlh").orElseThrow().place());
    }

    @Test
    void aFolderWithoutDescriptorIsNoTheme() throws IOException {
        shelf(BASE).folder(Files.createDirectory(temp.resolve("my-theme")), Shelves.noSite(), Shelves.NAMED, log);
        assertEquals("""
                site.yml:3:8: error: no theme in folder 'my-theme' [theme-missing]
                  hint: a theme's folder has a theme.yml in it""", Shelves.printed(log));
    }

    @Test
    void linksInAFolderAreNotFollowed() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.txt"), "secret");
        Path mine = Shelves.folder(temp.resolve("my-theme"), minimal("mine", "-- assets/a.css --\n"));
        Files.createSymbolicLink(mine.resolve("assets/secret.txt"), secret);
        Files.createSymbolicLink(mine.resolve("includes"), temp);
        ThemeChain chain =
                shelf().folder(mine, Shelves.noSite(), Shelves.NAMED, log).orElseThrow();
        assertEquals("[assets/a.css]", chain.paths().toString());
        assertEquals("""
                mine:assets/secret.txt: warning: no regular file, so it is left out [file-skipped]
                  hint: put a copy there""", Shelves.printed(log));
    }

    @Test
    void whatIsNoThemesBusinessIsNotRead() throws IOException {
        ThemeChain chain = shelf(minimal("a", """
                -- LICENSE.txt --
                -- assets/.DS_Store --
                -- assets/a.css --
                -- services/java.lang.Runnable --
                """))
                .chain("a", Shelves.noSite(), Shelves.NAMED, log)
                .orElseThrow();
        assertEquals("[assets/a.css]", chain.paths().toString());
        assertFalse(chain.placed("a:assets/a.css").isEmpty());
    }
}
