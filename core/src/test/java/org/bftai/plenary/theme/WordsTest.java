package org.bftai.plenary.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsTest {
    @TempDir
    Path temp;

    private final DiagnosticLog log = new DiagnosticLog();

    private Optional<ThemeChain> chain(String site) throws IOException {
        Path base = Shelves.jar(temp.resolve("base.jar"), """
                -- theme.yml --
                name: base
                api: 1
                -- strings/en.yml --
                menu: Menu
                home: Home
                skip: Skip
                -- strings/de.yml --
                menu: Menü
                home: Startseite
                -- strings/pt.yml --
                menu: Menu pt
                home: Início
                -- strings/pt-BR.yml --
                home: Página inicial
                """);
        Path lab = Shelves.jar(temp.resolve("lab.jar"), """
                -- theme.yml --
                name: lab
                api: 1
                extends: base
                -- strings/en.yml --
                menu: Contents
                lamp: Lamp
                """);
        return ThemeShelf.of(List.of(base, lab), log)
                .chain("lab", Shelves.site(temp.resolve("site"), site), Shelves.NAMED, log);
    }

    @Test
    void theNearestThemeWins() throws IOException {
        assertEquals(
                "{home=Home, lamp=Lamp, menu=Contents, skip=Skip}",
                chain("").orElseThrow().words("en").toString());
    }

    @Test
    void aLanguageWinsOverANearerThemeInEnglish() throws IOException {
        assertEquals(
                "{home=Startseite, lamp=Lamp, menu=Menü, skip=Skip}",
                chain("").orElseThrow().words("de").toString());
    }

    @Test
    void aRegionFallsBackToItsLanguage() throws IOException {
        assertEquals(
                "{home=Página inicial, lamp=Lamp, menu=Menu pt, skip=Skip}",
                chain("").orElseThrow().words("pt-br").toString());
        assertEquals("Início", chain("").orElseThrow().words("pt-PT").get("home"));
        assertEquals("Startseite", chain("").orElseThrow().words("de-Latn-AT").get("home"));
    }

    @Test
    void aLanguageNobodySpeaksIsEnglish() throws IOException {
        assertEquals("Home", chain("").orElseThrow().words("tlh").get("home"));
    }

    @Test
    void theSiteHasTheLastWord() throws IOException {
        ThemeChain chain = chain("""
                -- strings/de.yml --
                home: Anfang
                -- strings/en.yml --
                skip: Jump
                """).orElseThrow();
        assertEquals("Anfang", chain.words("de").get("home"));
        assertEquals("Jump", chain.words("de").get("skip"));
        assertEquals("", Shelves.printed(log));
    }

    @Test
    void aWordThatNothingPrintsIsAnError() throws IOException {
        assertEquals(Optional.empty(), chain("-- strings/en.yml --\nmenu: Menu\nhoem: Home\n"));
        assertEquals("""
                strings/en.yml:2:1: error: unknown key 'hoem' in strings/en.yml [config-unknown]
                  hint: did you mean 'home'? known keys: home, lamp, menu, skip""", Shelves.printed(log));
    }

    @Test
    void aWordOfAThemeThatEnglishDoesNotHaveIsAnError() throws IOException {
        Path theme = Shelves.jar(temp.resolve("folio.jar"), """
                -- theme.yml --
                name: folio
                api: 1
                -- strings/en.yml --
                menu: Menu
                -- strings/de.yml --
                meun: Menü
                """);
        ThemeShelf.of(List.of(theme), log).chain("folio", Shelves.noSite(), Shelves.NAMED, log);
        assertEquals("""
                folio:strings/de.yml:1:1: error: unknown key 'meun' in strings/de.yml [theme-invalid]
                  hint: did you mean 'menu'? known keys: menu""", Shelves.printed(log));
    }

    @Test
    void aSiteWithTemplatesMayHaveWordsForThem() throws IOException {
        ThemeChain chain = chain("""
                -- strings/en.yml --
                venue: Venue
                -- includes/venue.ftlh --
                ${words.venue}
                """).orElseThrow();
        assertEquals("Venue", chain.words("en").get("venue"));
    }

    @Test
    void wordsAreText() throws IOException {
        assertEquals(Optional.empty(), chain("-- strings/en.yml --\nmenu: {label: Menu}\n"));
        assertEquals("""
                strings/en.yml:1:7: error: 'menu' takes a text, not a map [config-value]
                  hint: write it like 'menu: some words'""", Shelves.printed(log));
    }

    @Test
    void aFileOfWordsIsNamedAfterItsLanguage() throws IOException {
        assertEquals(Optional.empty(), chain("-- strings/deutsch.yml --\nmenu: Menü\n"));
        assertEquals("""
                strings/deutsch.yml: error: no file of words [config-value]
                  hint: name it after a language, such as strings/de.yml or strings/pt-BR.yml""", Shelves.printed(log));
    }
}
