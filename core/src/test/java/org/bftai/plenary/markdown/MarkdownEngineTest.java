package org.bftai.plenary.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownEngineTest {
    private final MarkdownEngine engine = MarkdownEngine.plenary(word -> word);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "BFT-AI 2025             => BFT-AI 2025",
                "*a* & ~~b~~ <br> `c`    => <em>a</em> &amp; <del>b</del> <br> <code>c</code>",
                "1. Topics               => 1. Topics",
                "# 1                     => # 1",
                "- a                     => - a",
                "> a                     => &gt; a",
                "    a                   => a",
                "a¶b                     => a¶b",
                "a¶---                   => a¶---",
                "a¶¶b                    => <p>a</p>¶<p>b</p>",
                "[a](/b) ![c](/d)        => <a href=\"/b\">a</a> <img src=\"/d\" alt=\"c\" />",
                "see https://a.b         => see <a href=\"https://a.b\">https://a.b</a>",
                "<div>a</div>            => <div>a</div>",
                "[Draft]: Programme      => [Draft]: Programme",
                "[x]: <y>                => [x]: &lt;y&gt;",
                "a[^1]                   => a[^1]",
                "a | b                   => a | b",
            })
    void rendersTitles(String markdown, String html) {
        assertEquals(html.replace('¶', '\n'), engine.inline(markdown.replace('¶', '\n')));
    }

    @Test
    void rendersPlainWordsAsItWouldAmongOthers() {
        String[] parts = {
            "a", "Über", "9", "1.", "1)", " ", "  ", "-", "–", "'", "/", "www.a.b", "WWW.a.b", "?", "%", "(", ")"
        };
        Random random = new Random(20250704);
        for (int i = 0; i < 5000; i++) {
            String text = random.ints(1 + random.nextInt(6), 0, parts.length)
                    .mapToObj(n -> parts[n])
                    .collect(Collectors.joining());
            // A line end makes it a text that has to be parsed.
            assertEquals(engine.inline(text + "\n"), engine.inline(text), text);
            assertEquals(engine.paragraphs(text + "\n"), engine.paragraphs(text), text);
        }
    }

    @Test
    void rendersNothingAsNothing() {
        assertEquals("", engine.inline(" \n"));
        assertEquals(new MarkdownResult("", Optional.empty()), engine.render(""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "a¶¶## *B* `c`[^1]¶# D¶¶[^1]: x  => b-c at 3:4 is *B* `c`, d at 4:3 is D",
                "> # A & [b](/c) ![d](e)          => a--b- at 1:5 is A \\& [b](/c) ![d](e)",
                "A¶b¶===                          => a-b at 1:1 is A¶b",
                "# <b>x</b> ~~y~~                 => x-y at 1:3 is <b>x</b> ~~y~~",
                "# [A][a] 2*3*4¶¶[a]: /a          => a-234 at 1:3 is [A](/a) 2*3*4",
                "# 1. Über \\*x\\*¶#¶# _           => 1-über-x at 1:3 is 1\\. Über \\*x\\*, _ at 3:3 is \\_",
                "## Main¶## Main                  => main-1 at 1:4 is Main, main-2 at 2:4 is Main",
            })
    void knowsTheHeadings(String markdown, String expected) {
        String found = engine.headings(markdown.replace('¶', '\n'), Set.of("main")).stream()
                .map(h -> h.id().orElseThrow() + " at " + h.mark().line() + ":"
                        + h.mark().column() + " is " + h.markdown())
                .collect(Collectors.joining(", "));
        assertEquals(expected.replace('¶', '\n'), found);
    }

    @Test
    void readsAllLineEndsAlike() {
        String text = "# A\n\n- [x](/y)  \n  z\n\n<div>\n<b>\n\n| a |\n|---|\n| b |\n\n```\nc\n```\n";
        String html = Example.unmarked(engine.render(text).html());
        assertEquals(
                html,
                Example.unmarked(engine.render(text.replace("\n", "\r\n")).html())
                        .replace("\r\n", "\n"));
        assertEquals(html, Example.unmarked(engine.render(text.strip()).html()));
    }

    @Test
    void refusesTextsBeyondALimit() {
        String longest = "a".repeat(MarkdownEngine.LONGEST);
        assertEquals(Optional.empty(), engine.render(longest).problem());
        assertEquals(
                Optional.of("the text is longer than 1 MiB"),
                engine.render(longest + "a").problem());
        String growing = "[r]: /" + "x".repeat(10_000) + "\n\n" + "[r]".repeat(10_000);
        MarkdownResult grown = engine.render(growing);
        assertEquals(Optional.of("the text grows to more than 64 times its length as HTML"), grown.problem());
        assertEquals("", grown.html());
        assertEquals(growing, engine.inline(growing));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a", "*a* [b](/c)\n\n# d\n# d\n\n- [x] e[^1]\n\n[^1]: f\n\n> [!TIP]\n> g"})
    void isTheSameForEveryThread(String text) {
        MarkdownResult once = engine.render(text);
        List<MarkdownResult> often = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> i % 2 == 0
                        ? engine.render(text)
                        : MarkdownEngine.plenary(w -> w).render(text))
                .distinct()
                .toList();
        assertEquals(List.of(once), often);
    }

    @Test
    void rendersTheSeedsLines() {
        String text = """
                <span style="color: red; font-weight: bold;">📢 Deadline Extended!</span>\s\s
                **Submission Deadline:** ~~July 4, 2025~~ → **July 11, 2025**

                ### Topics of Interest

                - **Theory**: Convergence guarantees

                ---

                [bftaiws@gmail.com](mailto:bftaiws@gmail.com).
                """;
        assertEquals("""
                <p><span data-at="1:1:45" style="color: red; font-weight: bold;">📢 Deadline Extended!</span><br />
                <strong>Submission Deadline:</strong> <del>July 4, 2025</del> → <strong>July 11, 2025</strong></p>
                <h3 id="topics-of-interest" data-at="4:1:22">Topics of Interest</h3>
                <ul>
                <li><strong>Theory</strong>: Convergence guarantees</li>
                </ul>
                <hr />
                <p><a href="mailto:bftaiws@gmail.com" data-at="10:21:24">bftaiws@gmail.com</a>.</p>
                """, engine.render(text).html());
    }

    @Test
    void asksForWordsByTheirNames() {
        String kinds = List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION").stream()
                .map(kind -> "> [!" + kind + "]\n> x\n\n")
                .collect(Collectors.joining());
        String html = MarkdownEngine.plenary(word -> "<" + word + ">")
                .render(kinds + "- [x] a[^1]\n- [ ] b\n\n[^1]: c")
                .html();
        for (String word : List.of("alertNote", "alertTip", "alertImportant", "alertWarning", "alertCaution")) {
            assertTrue(html.contains("<p class=\"alert-title\">&lt;" + word + "&gt;</p>"), html);
        }
        for (String word : List.of("taskDone", "taskOpen", "footnoteBack")) {
            assertTrue(html.contains("aria-label=\"&lt;" + word + "&gt;"), html);
        }
    }
}
