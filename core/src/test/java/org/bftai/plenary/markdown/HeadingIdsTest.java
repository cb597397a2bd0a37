package org.bftai.plenary.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingIdsTest {
    private static final Pattern ID = Pattern.compile("<h[1-6](?: id=\"([^\"]*)\")?");

    /** Ruby's word characters are Java's but for two joiners. */
    @Test
    void keepsTheCharactersOfWords() {
        String all = IntStream.range(0, 0x20000)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        String expected = Pattern.compile("[^\\w\\- \\t]|[\\u200C\\u200D]", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(all.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replaceAll("[ \\t]", "-");
        assertEquals(expected, HeadingIds.base(all));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "📢 Call for Papers!                => -call-for-papers",
                "1. Topics & Scope (2025)           => 1-topics--scope-2025",
                "It's \"q\" -- z ...                => its-q--z-",
                "C++ / C#.                          => c--c",
                "Über – uns                         => über--uns",
                "日本語 見出し                          => 日本語-見出し",
                "A_B c-d  e                         => a_b-c-d--e",
                "[Link *x*](u) `c.d`                => link-x-cd",
                "&amp; x &rarr; y                   => -x--y",
                "a---b --- c ---- d                 => ab--c---d",
                "a << b >> c                        => a-b-c",
                "`a--b`                             => a--b",
                "~~Old~~ **New** ***Both***         => old-new-both",
                "![alt](/x.png) Text                => -text",
                "<span class=\"x\">Raw</span> text  => raw-text",
                "Text<!-- comment --> here          => text-here",
                "½ ² № ① Ⅳ                          => ----ⅳ",
                "a\u00A0b                           => ab",
                "☕️ Coffee                           => \uFE0F-coffee",
                "a\u200Db\u200Cc                    => abc",
                "INFO TITLE                         => info-title",
                "İstanbul                           => i̇stanbul",
                "e\u0301te\u0301                    => e\u0301te\u0301",
                "Straße                             => straße",
                "<https://example.org/a>            => httpsexampleorga",
                "[^1]                               => 1",
                "#️⃣ \\# \\*                           => \uFE0F\u20E3--",
            })
    void areThoseOfGitHubPages(String heading, String id) {
        assertEquals(id, ids("## " + heading));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "# Sec A¶# Sec A¶## Sec A!      => sec-a sec-a-1 sec-a-2",
                "# A¶# A 1¶# A                  => a a-1 a-2",
                "# A 1¶# A¶# A                  => a-1 a a-2",
                "# A¶# A¶# A 1¶# A 1            => a a-1 a-1-1 a-1-2",
                "# ?¶# !¶# ?!                   => none -1 -2",
                "# 1¶# -1¶# ?¶# ?               => 1 -1 none -2",
                "<a id=dates></a>¶¶# Dates      => dates-1",
                "# Dates¶¶<div ID='dates'>      => dates-1",
                "# x <b id=x>y</b>¶# x y        => x-y x-y-1",
                "# y¶¶<!-- <b id=y> -->         => y",
                "> # A¶¶- # A                   => a a-1",
            })
    void areNeverEqualOnAPage(String markdown, String ids) {
        assertEquals(ids, ids(markdown.replace('¶', '\n')));
    }

    @Test
    void ignoreFootnotes() {
        assertEquals("dates", ids("## Dates[^1]\n\n[^1]: x"));
    }

    @Test
    void areLowerCaseInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals("title-i", ids("# TITLE I"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String ids(String markdown) {
        Matcher headings =
                ID.matcher(MarkdownEngine.plenary(word -> word).render(markdown).html());
        return headings.results()
                .map(m -> m.group(1) == null ? "none" : m.group(1))
                .collect(Collectors.joining(" "));
    }
}
