package org.bftai.plenary.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.bftai.plenary.diagnostic.Findings;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.site.KitSite;
import org.bftai.plenary.testkit.site.PublishedSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page with one fault is found by the bar that it falls short of, and by no other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BarTest {
    private static final String POLICY =
            "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src 'self'; img-src 'self'\">";

    private final Observer observer = new Observer();

    @TempDir
    Path folder;

    @AfterAll
    void close() {
        observer.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "LIGHT | <p>Nothing is wrong.</p> | p { color: black } | ",
                "NARROW | <p>Wide</p> | p { width: 40rem } | reflow: it scrolls sideways by ",
                "PHONE | <p>Wide for large letters</p> | p { width: 20rem } | reflow: it scrolls sideways by ",
                "PAPER | <p>Pale</p> | p { color: #bbb } | paper: rgb(187, 187, 187) is faint on white (1.92:1): main#main > p \"Pale\"",
                "PAPER | <p>To <a href='https://loom.example/'>the loom</a></p> | a { color: black } | paper: the address is not written out: main#main > p > a \"the loom\"",
                "UNSCRIPTED | <p>Never</p> | p { display: none } | ",
                "LIGHT | <p>To <a href='.'>the loom</a> and on</p> | main :focus { outline: 0 } | focus: not seen on main#main > p > a \"the loom\"",
                "FORCED | <p>To <a href='.'>the loom</a> and on</p> | main :focus { outline: 0; box-shadow: 0 0 0 3px blue } | focus: not seen on main#main > p > a \"the loom\"",
                "DARK | <p>To <a href='.'>the loom</a> and on</p> | main a { padding: 9px; color: white; background: black } main a:focus { outline: 3px solid; outline-offset: 2px } | focus: a ring of less than 3:1 on main#main > p > a \"the loom\"",
                "DARK | <p>To <a href='.'>the loom</a> and on</p> | main a { padding: 9px; color: white; background: black } main a:focus { outline: 3px solid black; outline-offset: 2px } | ",
                "PHONE | <p>White on paint</p> | p { color: white; background: linear-gradient(90deg, #999, black) } | contrast: ",
                "DARK | <p>Grey on black</p> | p { color: #555; background: black } | axe color-contrast: <p>Grey on black</p>",
                "PHONE | <p>Small</p> | p { font-size: 7px } | size: letters of 7 px: main#main > p \"Small\"",
                "PHONE | <button>a</button><button>b</button> | button { width: 14px; height: 14px; padding: 0; margin: 0; border: 0; font-size: 10px; background: white; color: black } | axe target-size: <button>a</button>",
            })
    void one_fault_is_found(Mode mode, String body, String style, String complaint) throws IOException {
        List<String> complaints = look(mode, POLICY, "", body, style);

        if (complaint == null) {
            assertEquals(List.of(), complaints);
        } else {
            assertTrue(
                    !complaints.isEmpty() && complaints.stream().allMatch(c -> sameBar(c, complaint)), complaints + "");
            assertTrue(complaints.get(0).startsWith(complaint), complaints.get(0));
        }
    }

    @Test
    void a_menu_that_nobody_can_open() throws IOException {
        String menu = "<header><nav aria-label='Menu'><a href='.'>Home</a></nav></header>";
        assertEquals(
                List.of("menu: cannot be reached: nav > a \"Home\""),
                look(Mode.PHONE, POLICY, menu, "<p>Hello</p>", "nav { display: none }"));
    }

    @Test
    void what_waits_for_a_script() throws IOException {
        Files.writeString(folder.resolve("show.js"), "document.documentElement.className = 'ready';");
        String policy = POLICY.replace("style-src", "script-src 'self'; style-src") + "<script src=show.js></script>";
        assertEquals(
                List.of("unscripted: not seen: main#main > p \"Later\""),
                look(Mode.UNSCRIPTED, policy, "", "<p>Later</p>", "p { opacity: 0 } .ready p { opacity: 1 }"));
    }

    @Test
    void no_way_over_the_menu() throws IOException {
        String menu = "<header><nav aria-label='Menu'><a href='.'>Home</a></nav></header>";
        assertEquals(
                List.of("skip link: it is not seen when it is reached: a \"To the text\""),
                look(Mode.PHONE, POLICY, menu, "<p>Hello</p>", "body > a { position: absolute; left: -99em }"));
        assertEquals(
                List.of("skip link: the first key does not lead to one, but to nav > a \"Home\""),
                look(Mode.PHONE, POLICY, menu, "<p>Hello</p>", "body > a { display: none }"));
    }

    @Test
    void a_lax_policy_and_none() throws IOException {
        String lax = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
        assertEquals(List.of("policy: it allows 'unsafe-inline'"), look(Mode.DARK, lax, "", "<p>Hello</p>", "p {}"));
        assertEquals(
                List.of("policy: there is none; the head needs ${page.policy}"),
                look(Mode.DARK, "", "", "<p>Hello</p>", "p {}"));
    }

    @Test
    void a_picture_that_is_not_there() throws IOException {
        List<String> complaints = look(Mode.DARK, POLICY, "", "<img src='missing.png' alt='A loom'>", "p {}");
        assertTrue(complaints.get(0).matches("404 http://localhost:\\d+/missing.png"), complaints + "");
    }

    @Test
    void what_the_policy_refuses() throws IOException {
        List<String> complaints =
                look(Mode.DARK, POLICY, "", "<img src='http://127.0.0.1:1/loom.png' alt='A loom'>", "p {}");
        assertTrue(complaints.contains("policy: img-src http://127.0.0.1:1/loom.png"), complaints + "");
    }

    @Test
    void a_heavy_page() throws IOException {
        StringBuilder noise = new StringBuilder();
        new Random(7)
                .ints(70_000, 'a', 'z')
                .forEach(letter -> noise.append((char) letter).append(letter % 5 == 0 ? " " : ""));
        List<String> complaints = look(Mode.LIGHT, POLICY, "", "<p>" + noise + "</p>", "p {}");
        assertTrue(
                complaints.get(0).matches("weight: \\d+ bytes of page, sheets and scripts, at most 40960"),
                complaints.get(0));
    }

    private static boolean sameBar(String one, String other) {
        return one.split("[: ]")[0].equals(other.split("[: ]")[0]);
    }

    private List<String> look(Mode mode, String policy, String header, String body, String style) throws IOException {
        Files.writeString(folder.resolve("404.html"), "Not here.");
        Files.writeString(folder.resolve("style.css"), style);
        Files.writeString(folder.resolve("index.html"), """
                <!DOCTYPE html><html lang=en><head><meta charset=utf-8>%s<title>Looms</title>
                <meta name=viewport content="width=device-width"><link rel=stylesheet href=style.css>
                <link rel=icon href="data:,"></head><body><a href='#main'>To the text</a>%s<main id=main tabindex=-1><h1>Looms</h1>%s</main></body></html>
                """.formatted(
                        policy.replace("img-src 'self'", "img-src 'self' data:"), header, body));
        PublishedSite site = new PublishedSite(mode + body, folder, KitSite.SMALLEST.now(), new Findings(List.of()));
        return observer.complaints(new Look(site, mode, "index.html"));
    }
}
