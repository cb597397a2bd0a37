package org.bftai.plenary.liquid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static void exceeds(String text, String place, String message) {
        Bench bench = new Bench();
        assertEquals(text, bench.text(text));
        assertTrue(bench.told().startsWith(place + " expression-limit: " + message), bench.told());
    }

    @Test
    void rounds_of_loops_are_counted_together() {
        exceeds("a\n{% for i in (1..20000) %}x{% endfor %}", "2:1+25", "loops run more than 10000 times");
        exceeds(
                "{% for i in (1..200) %}{% for j in (1..200) %}x{% endfor %}{% endfor %}",
                "1:1+23", "loops run more than 10000 times");
        exceeds("{% for i in (1..2147483647) %}{% endfor %}", "1:1+30", "loops run more than 10000 times");
    }

    @Test
    void a_result_grows_up_to_a_length() {
        String twice = "{% assign x = x | append: x %}";
        exceeds("{% assign x = 'abcdefgh' %}" + twice.repeat(40), "1:1+27", "the text grows beyond 1048576 signs");
        exceeds(
                "{% assign x = 'aaaaaaaa' %}" + "{% assign x = x | replace: '', x %}".repeat(10),
                "1:1+27",
                "the text grows beyond 1048576 signs");
        exceeds(
                "{% capture x %}abcdefgh{% endcapture %}" + "{% capture x %}{{ x }}{{ x }}{% endcapture %}".repeat(40),
                "1:1+15",
                "the text grows beyond 1048576 signs");
        exceeds(
                "{% assign x = 9.5 %}" + "{% assign x = x | times: x %}".repeat(40),
                "1:1+20",
                "the text grows beyond 1048576 signs");
        exceeds(
                "{% for i in (1..9000) %}" + "x".repeat(200) + "{% endfor %}",
                "1:1+24",
                "the text grows beyond 1048576 signs");
    }

    @Test
    void a_page_as_long_as_one_may_be_is_expanded() {
        String text = "line of text, plain\n".repeat(52_000);
        assertEquals(text + "BFT-AI", new Bench().text(text + "{{ event.acronym }}"));
    }

    @Test
    void blocks_and_brackets_are_nested_up_to_a_depth() {
        String open = "{% if true %}";
        String close = "{% endif %}";
        assertEquals("x", new Bench().text(open.repeat(50) + "x" + close.repeat(50)));
        exceeds(open.repeat(51) + "x" + close.repeat(51), "1:651+13", "more than 50 blocks are nested");
        exceeds("{{ " + "(".repeat(30) + "1" + ")".repeat(30) + " }}", "1:1+23", "brackets are nested too deeply");
    }

    @Test
    void tags_have_a_length_and_pages_a_number_of_them() {
        exceeds(
                "{% if true" + " and true".repeat(200) + " %}{% endif %}",
                "1:1+1813",
                "this tag is longer than 1000 signs");
        exceeds("{{ '" + "a".repeat(10_000) + "' }}", "1:1+10008", "this tag is longer than");
        exceeds("{{ 1 }}".repeat(10_001), "1:1+7", "there are more than 10000 expressions");
    }

    @Test
    void long_runs_of_opening_braces_take_no_long_time() {
        for (String part :
                new String[] {"{", "{{ ", "{% ", "{{ '", "{% raw %}", "{% comment %}", "{{ \"}}\n", "{% if a %}"}) {
            String text = part.repeat(20_000);
            Bench bench = new Bench();
            assertEquals(text, bench.text(text));
            assertTrue(bench.found.stream()
                    .allMatch(d -> d.code() == DiagnosticCode.EXPRESSION_SYNTAX
                            || d.code() == DiagnosticCode.EXPRESSION_LIMIT));
        }
    }
}
