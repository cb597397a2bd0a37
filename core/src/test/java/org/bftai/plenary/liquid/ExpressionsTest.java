package org.bftai.plenary.liquid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.bftai.plenary.source.TextRange;
import org.junit.jupiter.api.Test;

class ExpressionsTest {
    private static void expands(String text, String expected) {
        Bench bench = new Bench();
        assertEquals(expected, bench.text(text));
        assertEquals("", bench.told());
    }

    @Test
    void names_print_what_they_stand_for() {
        expands("By {{ dates.submission }}.", "By July 11, 2025.");
        expands("By {{dates.submission.full}}.", "By Friday, July 11, 2025.");
        expands("{{ dates['submission'].iso }}", "2025-07-11");
        expands("{{ 'text' }} {{ 12 }} {{ 1.50 }} {{ true }} {{ nil }}", "text 12 1.5 true ");
    }

    @Test
    void a_text_without_expressions_is_the_same() {
        String text = "a { b } c {x";
        assertSame(text, new Bench().page(text).text());
    }

    @Test
    void conditions_take_an_absent_name_as_nil() {
        expands("{% if event.submit %}a{% else %}b{% endif %}", "b");
        expands("{% unless event.submit %}a{% endunless %}", "a");
        expands("{% if dates.camera-ready == nil %}a{% endif %}", "a");
        expands("{{ event.submit | default: 'soon' }}", "soon");
    }

    @Test
    void a_text_with_parts_compares_as_its_text() {
        expands("{% if event.host == 'Analytical Society' %}a{% endif %}", "a");
        expands("{% if 'Analytical Society' == event.host %}a{% endif %}", "a");
        expands("{% if event.host contains 'Society' %}a{% endif %}", "a");
        expands("{% case event.host %}{% when 'x' %}a{% when 'Analytical Society' %}b{% endcase %}", "b");
        expands("{{ event.host | upcase }} {{ event.host.size }}", "ANALYTICAL SOCIETY 18");
    }

    @Test
    void loops_go_through_lists() {
        expands(
                "{% for s in speakers %}{{ forloop.index }} {{ s }}: {{ s.talk }}\n{% endfor %}",
                "1 Ada Lovelace: Notes\n2 Charles Babbage: Engines\n3 Mary Somerville: \n");
        expands("{% for t in topics limit: 2 offset: 1 %}{{ t }} {% endfor %}", "Ants cats ");
        expands("{% for t in topics reversed %}{{ t }} {% endfor %}", "cats Ants bees ");
        expands("{% for i in (1..3) %}{{ i }}{% endfor %}", "123");
        expands("{% for d in event.submit %}x{% else %}none{% endfor %}", "none");
        expands("{{ speakers.size }} {{ speakers.first.name }} {{ speakers[1].talk }}", "3 Ada Lovelace Engines");
        expands(
                "{% for a in topics %}{% for b in topics %}{{ forloop.parentloop.index }}{% endfor %}{% endfor %}",
                "111222333");
    }

    @Test
    void tables_and_cycles_are_made() {
        expands(
                "{% tablerow s in topics cols: 2 %}{{ s }}{% endtablerow %}",
                "<tr class=\"row1\">\n<td class=\"col1\">bees</td><td class=\"col2\">Ants</td></tr>\n"
                        + "<tr class=\"row2\"><td class=\"col1\">cats</td></tr>\n");
        expands("{% for t in topics %}{% cycle 'odd', 'even' %} {% endfor %}", "odd even odd ");
        expands("{% increment n %}{% increment n %}{{ n }}", "012");
    }

    @Test
    void what_is_assigned_keeps_what_hangs_below() {
        expands("{% assign d = dates.submission %}{{ d }} / {{ d.full }}", "July 11, 2025 / Friday, July 11, 2025");
        expands("{% assign s = speakers | sort: 'name' | last %}{{ s }}: {{ s.track }}", "Mary Somerville: 2");
    }

    @Test
    void what_is_captured_is_a_text() {
        String capture = "{% capture c %}a\n{{ event.acronym }}{% endcapture %}";
        expands(capture + "[{{ c }}]", "[a\nBFT-AI]");
        expands(capture + "{{ c | size }} {{ c | upcase }}", "8 A\nBFT-AI");
        expands("{% capture c %} a {% endcapture %}{% if c == ' a ' %}same{% endif %}[{{ c | strip }}]", "same[a]");
    }

    @Test
    void dashes_take_away_the_blanks_beside_a_tag() {
        expands("a {%- if true -%} b {%- endif -%} c {{- 5 -}} d", "abc5d");
        expands("a\n\n{%- assign x = 1 -%}\n\nb", "ab");
        expands("a {%- comment -%} x {%- endcomment -%} b", "ab");
    }

    @Test
    void names_may_have_hyphens() {
        expands("{% assign a-b = 1 %}{{ a-b }}{% for x-y in topics %}{{ x-y }}{% endfor %}", "1beesAntscats");
        expands("{% if dates.camera-ready %}a{% endif %}{{ dates.camera-ready | default: 'b' }}", "b");
        expands("{% assign x-2 = dates %}{{ x-2.submission.iso }}", "2025-07-11");
    }

    @Test
    void code_comes_out_byte_for_byte() {
        String text = "{{ event.acronym }} `{{ x }}` {% if true -%}  `{% y` {%- endif %} é\uD83D\uDE00";
        int first = text.indexOf("`{{ x");
        int second = text.indexOf("`{% y");
        Bench bench = new Bench();
        String expanded = bench.page(text, new TextRange(first, first + 9), new TextRange(second, second + 6))
                .text();
        assertEquals("BFT-AI `{{ x }}` `{% y` é\uD83D\uDE00", expanded);
        assertEquals("", bench.told());
    }

    @Test
    void blanks_of_code_stay_beside_a_dash() {
        String text = "{% if true -%}    code\n    {%- endif %}";
        assertEquals(
                "    code\n    ", new Bench().page(text, new TextRange(14, 27)).text());
    }

    @Test
    void what_is_raw_stays_and_comments_vanish() {
        expands("{% raw %}{{ x }} {% if %}{% endraw %}", "{{ x }} {% if %}");
        expands("a{% comment %}{{ unknown }} {% endcomment %}b{% # c %}d", "abd");
        expands("{{ '{{' }} {{ \"%}\" }}", "{{ %}");
    }

    @Test
    void a_short_text_is_expanded_like_a_page() {
        Bench bench = new Bench();
        assertEquals("Until July 11, 2025", bench.line("Until {{ dates.submission }}"));
        assertEquals("", bench.told());
    }

    @Test
    void a_short_text_takes_no_include() {
        Bench bench = new Bench();
        assertEquals("{% include box %}", bench.line("{% include box %}"));
        assertEquals(
                "1:4+7 expression-syntax: an include cannot stand in a short text (move it to the text of a page, "
                        + "where there is room for it; mark it as code with backticks if it is meant as it stands)\n",
                bench.told());
    }

    @Test
    void noncharacters_of_a_text_are_left_out() {
        expands("a\uFDE0\uFDD1b {{ event.acronym }}\uFDE4", "ab BFT-AI");
        expands("{{ '%EF%B7%A2%EF%B7%90%EF%B7%A4x' | url_decode }}", "x");
    }
}
