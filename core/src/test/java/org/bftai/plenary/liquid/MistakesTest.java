package org.bftai.plenary.liquid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MistakesTest {
    private static void reports(String text, String... expected) {
        Bench bench = new Bench();
        bench.page(text);
        assertEquals(String.join("\n", expected) + "\n", bench.told().replaceAll("(?m) \\(.*\\)$", ""));
    }

    private static void hints(String text, String expected) {
        Bench bench = new Bench();
        assertEquals(text, bench.text(text));
        assertEquals(expected, bench.found.get(0).hint());
    }

    @Test
    void an_unknown_name_is_reported_where_it_stands() {
        reports("Until {{ dates.submision }}", "1:16+9 expression-unknown: there is no 'submision' in 'dates'");
        reports("{{ evnt.acronym }}", "1:4+4 expression-unknown: there is no 'evnt'");
        reports("{{ dates['submision'] }}", "1:9+13 expression-unknown: there is no 'submision' in 'dates'");
        reports("{{ dates.submission.ful }}", "1:21+3 expression-unknown: there is no 'ful' in 'dates.submission'");
        reports("{{ event.acronym.x }}", "1:18+1 expression-unknown: there is no 'x' in 'event.acronym'");
        reports("{{ event.last-day.x }}", "1:10+8 expression-unknown: there is no 'last-day' in 'event'");
        hints(
                "{{ dates.submision }}",
                "did you mean 'submission'? 'dates' has: camera-ready, notification, submission");
        hints("{{ evnt }}", "did you mean 'event'? names here: dates, event, speakers, topics");
    }

    @Test
    void one_look_finds_all_of_them_also_where_nothing_is_shown() {
        reports(
                "{{ a }}\n{% if event.submit %}{{ b }}{% elsif c %}{% endif %}\n{{ 'x' | upcase | append: d }}",
                "1:4+1 expression-unknown: there is no 'a'",
                "2:25+1 expression-unknown: there is no 'b'",
                "2:38+1 expression-unknown: there is no 'c'",
                "3:27+1 expression-unknown: there is no 'd'");
    }

    @Test
    void an_expression_with_a_mistake_is_printed_as_it_stands() {
        Bench bench = new Bench();
        assertEquals(
                "a {{ b }} BFT-AI {% foo %}{{ 1 | bar }}",
                bench.text("a {{ b }} {{ event.acronym }} {% foo %}{{ 1 | bar }}"));
    }

    @Test
    void what_cannot_be_printed_is_a_mistake() {
        hints("{{ dates }}", "write one of them: dates.camera-ready, dates.notification, dates.submission");
        hints("{{ speakers }}", "go through it: {% for item in speakers %} … {% endfor %}");
        hints("{{ event.submit }}", "write 'submit' into event.yml");
        hints("{{ event.submit | upcase }}", "write 'submit' into event.yml");
        reports("{% for x in event %}{% endfor %}", "1:13+5 expression-unknown: 'event' is no list");
        reports("{% for x in event.acronym %}{% endfor %}", "1:13+13 expression-unknown: 'event.acronym' is no list");
        reports("{{ speakers.name }}", "1:13+4 expression-unknown: 'speakers' is a list and has no 'name'");
    }

    @Test
    void what_all_items_lack_is_unknown_below_a_loop_variable() {
        reports(
                "{% for s in speakers %}{{ s.nme }}{{ s.talk }}{% endfor %}",
                "1:29+3 expression-unknown: there is no 'nme' in 's'");
        reports(
                "{% for s in speakers %}{{ forloop.indx }}{% endfor %}",
                "1:35+4 expression-unknown: there is no 'indx' in 'forloop'");
        reports("{% for s in speakers %}{% endfor %}{{ s }}", "1:39+1 expression-unknown: there is no 's'");
        reports(
                "{% assign all = speakers | sort: 'name' %}{% for s in all %}{{ s.nme }}{% endfor %}",
                "1:66+3 expression-unknown: there is no 'nme' in 's'");
    }

    @Test
    void names_given_in_the_text_are_known() {
        String text = "{% capture a %}{% endcapture %}{% assign b = 1 %}{% increment c %}{{ a }}{{ b }}{{ c }}"
                + "{% for t in topics %}{% if t == last %}{% endif %}{% assign last = t %}{% endfor %}";
        Bench bench = new Bench();
        bench.page(text);
        assertEquals("", bench.told());
    }

    @Test
    void a_mistake_in_an_assignment_is_reported_once() {
        Bench bench = new Bench();
        assertEquals("{{ x }} {{ x.y }}", bench.text("{% assign x = dates.typo %}{{ x }} {{ x.y }}"));
        assertEquals(1, bench.found.size());
    }

    @Test
    void unknown_filters_and_tags_are_mistakes() {
        reports("{{ 'a' | upcas }}", "1:10+5 expression-unknown: there is no filter 'upcas'");
        reports("{% fro x in y %}", "1:4+3 expression-unknown: there is no tag 'fro'");
        reports("{% block x %}a{% endblock %}", "1:4+5 expression-unknown: there is no tag 'block'");
        reports(
                "{% include_relative a.md %}{% render 'x' %}{% break %}",
                "1:4+16 expression-unknown: there is no tag 'include_relative'",
                "1:31+6 expression-unknown: there is no tag 'render'",
                "1:47+5 expression-unknown: there is no tag 'break'");
    }

    @Test
    void what_a_filter_cannot_do_is_a_mistake() {
        reports("{{ 1 | divided_by: 0 }}", "1:1+23 expression-unknown: filter 'divided_by' cannot work on this");
        reports("{{ 'a' | replace }}", "1:1+19 expression-unknown: filter 'replace' cannot work on this");
        reports("{{ 99999999999999999999 }}", "1:1+26 expression-unknown: this cannot be evaluated");
        reports(
                "{% for i in topics %}{{ i | modulo: 0 }}{% endfor %}",
                "1:22+19 expression-unknown: filter 'modulo' cannot work on this");
    }

    @Test
    void what_does_not_close_is_reported_where_it_opens() {
        reports("a {{ b", "1:3+2 expression-syntax: '{{' is not closed");
        reports("a {{ b %} c", "1:3+2 expression-syntax: '{{' is not closed");
        reports("{{ a {{ event.acronym }}", "1:1+2 expression-syntax: '{{' is not closed");
        reports("\n{% if a", "2:1+2 expression-syntax: '{%' is not closed");
        reports("{{ 'a }}\nit's", "1:4+1 expression-syntax: a quote opens here and does not close");
        reports("x\n{% if event %}a", "2:1+14 expression-syntax: 'if' is not closed");
        reports("{% raw %}a", "1:1+9 expression-syntax: 'raw' is not closed");
        reports("{% comment %}a", "1:1+13 expression-syntax: 'comment' is not closed");
        reports("a{% endif %}", "1:2+11 expression-syntax: 'endif' closes nothing");
        reports("{% for a in topics %}{% if a %}{% endfor %}", "1:22+10 expression-syntax: 'if' is not closed");
        reports("{% else %}", "1:1+10 expression-syntax: 'else' belongs to nothing here");
        reports(
                "{% if 1 %}{% else %}{% elsif 1 %}{% endif %}",
                "1:21+13 expression-syntax: 'elsif' stands behind 'else'");
        reports(
                "{% case 1 %}a{% when 1 %}{% endcase %}",
                "1:13+1 expression-syntax: what stands between 'case' and 'when' is never shown");
        reports("{% case 1 %}{% endcase %}", "1:1+12 expression-syntax: 'case' has no 'when'");
        reports("{% %}", "1:1+5 expression-syntax: a tag without a name");
    }

    @Test
    void what_cannot_be_read_is_reported_where_it_stands() {
        reports("{{ event.acronym event.host }}", "1:18+5 expression-syntax: 'event' is not expected here");
        reports("{{ }}", "1:4+2 expression-syntax: something is missing before '}}'");
        reports("{{ 'é😀' }} {{ a ! }}", "1:18+1 expression-syntax: '!' is not expected here");
        reports("{% if a = b %}{% endif %}", "1:9+1 expression-syntax: '=' is not expected here");
        reports("{% for a of topics %}{% endfor %}", "1:10+2 expression-syntax: 'of' is not expected here");
        reports("{% assign a %}", "1:13+2 expression-syntax: something is missing before '%}'");
        reports("{% if 1 %}{% else x %}{% endif %}", "1:19+1 expression-syntax: 'x' is not expected here");
        reports("{{ dates.prüfung }}", "1:12+1 expression-syntax: 'ü' is not expected here");
        reports(
                "{{ a | }} {{ b c }}",
                "1:6+1 expression-syntax: '|' is not expected here",
                "1:16+1 expression-syntax: 'c' is not expected here");
    }

    @Test
    void a_text_that_cannot_be_read_stays_as_it_is() {
        String text = "{{ event.acronym }} {% if %} `x` {{ y";
        assertEquals(text, new Bench().text(text));
    }

    @Test
    void every_sentence_is_one_of_ours() {
        Bench bench = new Bench();
        bench.page("{{ ; }} {% if ( %}{% endif %}{% for 1 %}{% endfor %}{% cycle %}{% include %}{{ a.. }}{{ [a }}");
        assertTrue(bench.found.size() > 5, bench.told());
        bench.found.forEach(
                d -> assertTrue(d.message().matches(".*(is not expected here|is missing before .*)"), d.message()));
    }
}
