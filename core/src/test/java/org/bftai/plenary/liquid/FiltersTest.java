package org.bftai.plenary.liquid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiltersTest {
    private static void gives(String expression, String expected) {
        Bench bench = new Bench();
        assertEquals(expected, bench.text("{{ " + expression + " }}"));
        assertEquals("", bench.told());
    }

    @Test
    void texts_are_changed() {
        gives("'a b' | capitalize | append: '!' | prepend: '- '", "- A b!");
        gives("'a-b-a' | replace: 'a', 'c'", "c-b-c");
        gives("'a-b-a' | remove_first: 'a'", "-b-a");
        gives("' a ' | strip | size", "1");
        gives("'<b>a & b</b>' | escape", "&lt;b&gt;a &amp; b&lt;/b&gt;");
        gives("'<b>a</b>' | strip_html", "a");
        gives("'one two three' | truncatewords: 2", "one two...");
        gives("'a b' | url_encode", "a+b");
        gives("'' | default: 'none'", "none");
    }

    @Test
    void lists_are_sorted_by_numbers_then_texts() {
        gives("speakers | sort: 'track' | map: 'name' | join: ', '", "Ada Lovelace, Mary Somerville, Charles Babbage");
        gives("speakers | sort: 'talk' | map: 'name' | join: ', '", "Charles Babbage, Ada Lovelace, Mary Somerville");
        gives("topics | sort | join", "Ants bees cats");
        gives("topics | sort_natural | reverse | first", "cats");
    }

    @Test
    void lists_are_chosen_from() {
        gives("speakers | where: 'track', '2' | map: 'name' | join: ', '", "Ada Lovelace, Mary Somerville");
        gives("speakers | where: 'track', 2 | size", "2");
        gives("speakers | where: 'talk' | size", "2");
        gives("topics | concat: topics | uniq | size", "3");
        gives("'b,a' | split: ',' | sort | join: '+'", "a+b");
    }

    @Test
    void numbers_are_reckoned() {
        gives("7 | plus: 3 | times: 2 | minus: 1 | divided_by: 2", "9");
        gives("2.5 | round", "3");
        gives("'2.345' | round: 2", "2.35");
        gives("7 | modulo: 4 | at_least: 5 | at_most: 10", "5");
    }

    @Test
    void nothing_depends_on_the_locale() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "de-DE"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                gives("'title' | upcase", "TITLE");
                gives("'TITLE' | downcase", "title");
                gives("'title' | capitalize", "Title");
                gives("1234.5 | round: 1", "1234.5");
                gives("1234.5 | times: 2", "2469.0");
                gives("1234.5 | plus: 2", "1236.5");
                gives("10 | divided_by: 4.0", "2.5");
                gives("12.7 | floor", "12");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void neither_clock_nor_files_nor_classes_can_be_reached() {
        for (String filter :
                new String[] {"date: '%Y'", "json", "where_exp: 'a', 'b'", "relative_url", "absolute_url"}) {
            Bench bench = new Bench();
            bench.page("{{ 'now' | " + filter + " }}");
            assertTrue(bench.found.get(0).message().startsWith("there is no filter"), filter);
        }
        for (String name :
                new String[] {"event.class", "event.acronym.bytes", "speakers.class", "forloop.class", "site.class"}) {
            Bench bench = new Bench();
            assertEquals("{{ " + name + " }}", bench.text("{{ " + name + " }}"));
            assertEquals(1, bench.found.size(), name);
        }
        Bench bench = new Bench();
        assertEquals("", bench.text("{% assign x = 'a' | append: 'b' %}{{ x.class }}{{ x['getClass'] }}"));
    }

    @Test
    void every_filter_there_is_can_be_called() {
        for (String name : FilterShelf.NAMES) {
            assertEquals(name, FilterShelf.get(name).name);
        }
    }
}
