package org.bftai.plenary.liquid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bftai.plenary.source.LineStarts;
import org.bftai.plenary.source.PlaceMark;
import org.junit.jupiter.api.Test;

/** Every test looks for a word in the expanded text and says where in the source it is. */
class PlacesTest {
    private static void comesFrom(String source, String word, String expected) {
        Expanded expanded = new Bench().page(source);
        String text = expanded.text();
        int at = text.indexOf(word);
        PlaceMark place = new LineStarts(text).mark(at, at + word.length());
        PlaceMark origin = expanded.origin(place);
        assertEquals(expected, origin.value(), text);
    }

    @Test
    void text_is_where_it_was_written() {
        comesFrom("a {{ event.acronym }} b\nccc {{ event.host }} ddd", "b", "1:23:1");
        comesFrom("a {{ event.acronym }} b\nccc {{ event.host }} ddd", "ccc", "2:1:3");
        comesFrom("a {{ event.acronym }} b\nccc {{ event.host }} ddd", "ddd", "2:22:3");
    }

    @Test
    void what_is_printed_comes_from_its_expression() {
        comesFrom("a {{ event.acronym }} b {{ event.host }}", "BFT", "1:3:19");
        comesFrom("a {{ event.acronym }} b {{ event.host }}", "Society", "1:25:16");
    }

    @Test
    void several_lines_keep_their_places() {
        String text =
                "{% if true %}\none\n\n{% for t in topics %}\n- two {{ t }}\n{% endfor %}\nthree\n{% endif %}\nfour";
        comesFrom(text, "one", "2:1:3");
        comesFrom(text, "two", "5:3:3");
        comesFrom(text, "cats", "5:7:7");
        comesFrom(text, "three", "7:1:5");
        comesFrom(text, "four", "9:1:4");
    }

    @Test
    void what_is_captured_comes_from_where_it_was_written() {
        String text = "{% capture c %}\none [x]({{ event.acronym }})\ntwo\n{% endcapture %}\n> {{ c }} after\n";
        comesFrom(text, "one", "2:1:3");
        comesFrom(text, "BFT", "2:9:19");
        comesFrom(text, "two", "3:1:3");
        comesFrom(text, "after", "5:11:5");
    }

    @Test
    void what_is_filtered_comes_from_the_expression() {
        String text = "{% capture c %}one{% endcapture %}{% assign d = c %}\n{{ c | upcase }} {{ d }}";
        comesFrom(text, "ONE", "2:1:16");
        comesFrom(text, "one", "1:16:3");
    }

    @Test
    void units_of_letters_beyond_the_first_plane_count_two() {
        comesFrom("\uD83D\uDE00{{ '\uD83D\uDE00' }}\uD83D\uDE00 b {{ event.acronym }}", "b", "1:16:1");
        comesFrom("\uD83D\uDE00{{ '\uD83D\uDE00' }}\uD83D\uDE00 b {{ event.acronym }}", "BFT", "1:18:19");
    }

    @Test
    void dashes_move_nothing() {
        comesFrom("a  {%- if true -%}\n\n  b{%- endif %} c", "b", "3:3:1");
        comesFrom("a  {%- if true -%}\n\n  b{%- endif %} c", "c", "3:17:1");
    }

    @Test
    void code_and_raw_text_have_their_places() {
        comesFrom("{% raw %}a {{ b }}{% endraw %} c {{ event.acronym }}", "{{ b", "1:12:4");
        comesFrom("{% comment %}\nx\n{% endcomment %}\nc", "c", "4:1:1");
    }

    @Test
    void an_expression_with_a_mistake_is_where_it_stands() {
        comesFrom("{{ event.acronym }} {{ nope }} {{ event.acronym }}", "nope", "1:24:4");
    }

    @Test
    void what_nobody_wrote_comes_from_what_is_before_it() {
        comesFrom("{% tablerow t in topics %}{{ t }}{% endtablerow %}", "</td>", "1:27:7");
        comesFrom("a\n\n{{ event.acronym }}\n\nb", "b", "5:1:1");
    }

    @Test
    void a_text_as_it_was_has_its_own_places() {
        comesFrom("a {b} c", "c", "1:7:1");
        comesFrom("a {{ b c", "c", "1:8:1");
    }

    @Test
    void an_empty_line_has_a_place() {
        Expanded expanded = new Bench().page("{{ event.acronym }}\n\nb");
        assertEquals("2:1:1", expanded.origin(new PlaceMark(2, 1, 1)).value());
    }
}
