package org.bftai.plenary.liquid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.PlaceMark;
import org.junit.jupiter.api.Test;

class IncludesTest {
    /** Expand a text, put what came of it into HTML in place of {@code @}, and splice. */
    private static String spliced(String text, String html) {
        Expanded expanded = new Bench().page(text);
        return expanded.insertInto(html.replace("@", expanded.text()), Set.of("body"))
                .html();
    }

    @Test
    void an_include_is_called_with_its_parameters() {
        Bench bench = new Bench();
        bench.page(
                "{% include box %}{% include box.html text=event.acronym n=3 deep=dates.submission.iso wide=\"a b\" %}");
        assertEquals(List.of("box{}", "box.html{deep=2025-07-11, n=3, text=BFT-AI, wide=a b}"), bench.called);
    }

    @Test
    void in_a_loop_it_is_called_each_time() {
        Bench bench = new Bench();
        bench.page("{% for t in topics %}{% include box text=t %}{% endfor %}");
        assertEquals(List.of("box{text=bees}", "box{text=Ants}", "box{text=cats}"), bench.called);
    }

    @Test
    void an_unknown_include_is_reported_at_its_name_once_and_printed_as_it_stands() {
        Bench bench = new Bench();
        assertEquals(
                "{% include nope %}{% include nope %}{% include nope %}",
                bench.text("{% for t in topics %}{% include nope %}{% endfor %}"));
        assertEquals("1:33+4 include-unknown: there is no include 'nope' (includes: box, word)\n", bench.told());
    }

    @Test
    void a_name_is_never_a_path() {
        for (String name :
                List.of("../box", "/etc/passwd", "a/box", "..", "{{ event.acronym }}", "\"box\"", "a b", "file:x")) {
            Bench bench = new Bench();
            String text = "{% include " + name + " %}";
            assertEquals(text, bench.text(text));
            assertEquals(List.of(), bench.called, name);
            assertFalse(bench.found.isEmpty(), name);
        }
    }

    @Test
    void a_mistake_in_a_parameter_is_reported_and_nothing_called() {
        Bench bench = new Bench();
        assertEquals("{% include box text=event.nope %}", bench.text("{% include box text=event.nope %}"));
        assertEquals(List.of(), bench.called);
        assertEquals("there is no 'nope' in 'event'", bench.found.get(0).message());
    }

    @Test
    void what_the_renderer_throws_is_not_swallowed() {
        Expressions expressions = new Expressions(Bench.vocabulary());
        assertThrows(
                IllegalStateException.class,
                () -> expressions.page(
                        "{% if true %}{% include box %}{% endif %}",
                        List.of(),
                        (name, parameters, place) -> {
                            throw new IllegalStateException();
                        },
                        mark -> Location.of("a.md"),
                        d -> {}));
    }

    @Test
    void alone_in_a_paragraph_it_takes_its_place() {
        assertEquals("<div>box</div>\n", spliced("{% include box %}", "<p>@</p>\n"));
        assertEquals("<b>word</b>\n", spliced("{% include word %}", "<p data-at=\"1:1:2\">\n@\n</p>\n"));
        assertEquals("<div>box</div><b>word</b>\n", spliced("{% include box %}\n{% include word %}", "<p>@</p>\n"));
        assertEquals(
                "\n",
                spliced("{% include nothing %}{% include box text=\"\" %}", "<p>@</p>\n")
                        .replace("<div></div>", ""));
    }

    @Test
    void blocks_divide_a_paragraph() {
        assertEquals("<p>a</p>\n<div>box</div><p>b</p>", spliced("a {% include box %} b", "<p>@</p>"));
        assertEquals(
                "<p>a <em>b</em></p>\n<div>box</div><p><em>c</em> d</p>",
                spliced("{% include box %}", "<p>a <em>b @ c</em> d</p>"));
        assertEquals("<div>box</div><p>b</p>", spliced("{% include box %} b", "<p id=\"x\">@</p>"));
        assertEquals("<p>a</p>\n<div>box</div>", spliced("a {% include box %}", "<p>@</p>"));
    }

    @Test
    void words_stay_in_their_paragraph() {
        assertEquals("<p>a <b>word</b> b</p>", spliced("a {% include word %} b", "<p>@</p>"));
    }

    @Test
    void elsewhere_it_is_replaced() {
        assertEquals("<ul><li>a <div>box</div></li></ul>", spliced("a {% include box %}", "<ul><li>@</li></ul>"));
        assertEquals("<td><div>box</div></td>", spliced("{% include box %}", "<td>@</td>"));
        assertEquals("<h2 id=\"a\">a <b>word</b></h2>", spliced("a {% include word %}", "<h2 id=\"a\">@</h2>"));
    }

    @Test
    void within_attributes_and_comments_it_is_dropped() {
        assertEquals(
                "<p><img alt=\"a \" src=\"x>y\"></p>",
                spliced("{% include box %}", "<p><img alt=\"a @\" src=\"x>y\"></p>"));
        assertEquals("<!-- <p> -->", spliced("{% include box %}", "<!-- <p>@ -->"));
        assertEquals(
                "<p><a href=\"x\">y</a></p>",
                spliced("{% include box %}", "<p><a href=\"x%EF%B7%A2%EF%B7%90%EF%B7%A4\">y</a></p>"));
    }

    @Test
    void what_is_dropped_from_attributes_is_told_where_it_was_called() {
        Expanded expanded =
                new Bench().page("a\n{% include word %} {% for t in topics %}{% include box %}{% endfor %}");
        String tokens = expanded.text().substring(2);
        String first = tokens.substring(0, tokens.indexOf(' '));
        String encoded = URLEncoder.encode(first, StandardCharsets.UTF_8);
        assertEquals(
                dropped("2:1:18"),
                expanded.insertInto("<a title=\"" + first + "\">x</a>", Set.of())
                        .dropped());
        assertEquals(
                dropped("2:1:18"),
                expanded.insertInto("<a href=\"/" + encoded + "\">x</a>", Set.of())
                        .dropped());
        assertEquals(
                dropped("2:1:18", "2:41:17"),
                expanded.insertInto("<p title='" + tokens + "'>", Set.of()).dropped());
        assertEquals(
                dropped(),
                expanded.insertInto("<!-- " + first + " --><p>" + first, Set.of())
                        .dropped());
    }

    private static List<PlaceMark> dropped(String... places) {
        return Stream.of(places).map(p -> PlaceMark.parse(p).orElseThrow()).toList();
    }

    @Test
    void what_is_included_is_not_looked_into() {
        Expressions expressions = new Expressions(Bench.vocabulary());
        Expanded expanded = expressions.page(
                "{% include a %}",
                List.of(),
                (name, parameters, place) -> new IncludeRenderer.Outcome.Html("{{ x }}\uFDE2\uFDD0\uFDE4"),
                mark -> Location.of("a.md"),
                d -> {});
        assertEquals(
                "{{ x }}\uFDE2\uFDD0\uFDE4",
                expanded.insertInto(expanded.text(), Set.of()).html());
    }

    @Test
    void an_id_stands_once_and_the_first_one_keeps_it() {
        String table =
                "{% include box text='<i id=\"all\" aria-label=\"all\"></i><a href=\"#all\" aria-labelledby=\"x all\">all</a>' %}";
        assertEquals(
                "<div><i id=\"all\" aria-label=\"all\"></i><a href=\"#all\" aria-labelledby=\"x all\">all</a></div>"
                        + "<div><i id=\"all-2\" aria-label=\"all\"></i><a href=\"#all-2\" aria-labelledby=\"x all-2\">all</a></div>",
                spliced("{% capture it %}" + table + "{% endcapture %}{{ it }}{{ it }}", "@"));
    }

    @Test
    void an_id_of_an_include_meets_none_of_the_body() {
        assertEquals(
                "<p id=\"body\"></p><div><i id='body-2'></i><i id='body-3'></i></div>",
                spliced("{% include box text=\"<i id='body'></i><i id='body-3'></i>\" %}", "<p id=\"body\"></p>@"));
    }

    @Test
    void ids_of_includes_are_those_of_the_page_as_far_as_they_stand() {
        Expanded expanded = new Bench().page("{% include box text=\"<i id='here'></i>\" %}");
        assertEquals(
                Set.of("a", "here"),
                expanded.insertInto(expanded.text(), Set.of("a")).ids());
        assertEquals(Set.of("a"), expanded.insertInto("", Set.of("a")).ids());
    }
}
