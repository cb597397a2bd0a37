package org.bftai.plenary.liquid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.source.PlaceMark;
import org.junit.jupiter.api.Test;

/** Texts broken at random, always the same: no exception, nothing lost without a word, the same twice. */
class HostileTextTest {
    private static final String[] PARTS = {
        "{{ ",
        " }}",
        "{% ",
        " %}",
        "{%- ",
        " -%}",
        "if ",
        "endif",
        "else",
        "elsif ",
        "unless ",
        "endunless",
        "for ",
        "in ",
        "endfor",
        "case ",
        "when ",
        "endcase",
        "capture ",
        "endcapture",
        "assign ",
        "include ",
        "box",
        "raw",
        "endraw",
        "comment",
        "endcomment",
        "cycle ",
        "tablerow ",
        "endtablerow",
        "increment ",
        "dates",
        "event",
        "speakers",
        "topics",
        ".submission",
        ".acronym",
        ".host",
        ".name",
        "x",
        "= ",
        "== ",
        "and ",
        "or ",
        "contains ",
        "'a'",
        "\"",
        "'",
        "(",
        ")",
        "(1..3)",
        "[",
        "]",
        "[0]",
        "| ",
        "upcase",
        "size",
        "split: ''",
        "join",
        "divided_by: 0",
        ", ",
        ": ",
        "1",
        "-2.5",
        "nil",
        "empty",
        "blank",
        "\n",
        " ",
        "text ",
        "`",
        "{",
        "}",
        "%",
        "#",
        "?",
        "!",
        "..",
        "/",
        "\\",
        "é",
        "\uD83D\uDE00",
        "\uD83D",
        "\uFDD0",
        "\uFDE2",
        "\uFDE4",
        "\u0000"
    };

    private static final String PAGE = """
            Until {{ dates.submission.full }}: {% if event.submit %}no{% else %}yes{% endif %}
            {% for s in speakers %}- {{ s.name | upcase }}{% unless forloop.last %},{% endunless %}
            {% endfor %}{% capture c %}a {{ event.acronym }} b{% endcapture %}[{{ c }}]({{ event.host.url }})
            {% assign t = topics | sort | first %}{{ t }} {% include box text=t %} {% raw %}{{ x }}{% endraw %}
            {% case t %}{% when "Ants" %}ants{% else %}others{% endcase %} {% comment %}gone{% endcomment %}
            """;

    @Test
    void parts_in_any_order_do_no_harm() {
        Random random = new Random(1842);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(25); n >= 0; n--) {
                text.append(PARTS[random.nextInt(PARTS.length)]);
            }
            holds(text.toString());
        }
    }

    @Test
    void a_page_broken_anywhere_does_no_harm() {
        Random random = new Random(1843);
        for (int i = 0; i < 150; i++) {
            StringBuilder text = new StringBuilder(PAGE);
            for (int n = random.nextInt(3); n >= 0; n--) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
                } else {
                    text.insert(at, PARTS[random.nextInt(PARTS.length)]);
                }
            }
            holds(text.toString());
        }
    }

    private static List<String> html(Expanded expanded) {
        return expanded.includes().stream().map(i -> i.html().get()).toList();
    }

    private static void holds(String text) {
        Bench bench = new Bench();
        Expanded expanded = bench.page(text);
        String told = bench.told();
        Bench again = new Bench();
        Expanded same = again.page(text);
        assertEquals(expanded.text(), same.text());
        assertEquals(expanded.runs(), same.runs());
        assertEquals(html(expanded), html(same));
        assertEquals(told, again.told());
        boolean fatal = bench.found.stream()
                .anyMatch(d -> d.code().id().equals("expression-syntax")
                        || d.code().id().equals("expression-limit"));
        if (fatal) {
            assertEquals(text, expanded.text());
        }
        for (Diagnostic d : bench.found) {
            List<String> lines = List.of(text.split("\n", -1));
            assertTrue(d.location().line() <= lines.size(), told);
            String line = lines.get(d.location().line() - 1);
            assertTrue(d.location().column() <= line.length() + 1, text + "\n" + told);
        }
        for (int line = 1; line < 4; line++) {
            PlaceMark origin = expanded.origin(new PlaceMark(line, 1 + line, 1));
            assertTrue(origin.line() >= 1 && origin.column() >= 1);
        }
        expanded.insertInto("<p>" + expanded.text() + "</p>", Set.of());
    }
}
