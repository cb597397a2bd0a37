package org.bftai.plenary.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawHtmlTest {
    /** A tag is shown as its name with the offset of its end, and its id behind #; no tag is -. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "a <b>c</B > d                 => b@5 /b@11",
                "<a\tid = 'x y' id=z>          => a@19#x y",
                "<a data-id=x ID=y>            => a@18#y",
                "<a id id=z>                   => a@11#z",
                "<a id=\"\">                   => a@9#",
                "<a id=x/y/>                   => a@11#x/y/",
                "<img/id=x/>                   => img@11#x/",
                "<a title=\"<b id=x>\" id=y>  => a@25#y",
                "<a id=\"x>y                   => a@9",
                "<a id='x\" >' b>              => a@15#x\" >",
                "<a =x id=y>                   => a@11",
                "<a b= >c                      => a@7",
                "<a b=c\"d id=e>               => a@14#e",
                "<a b                          => -",
                "< a></ a><1><><é>             => -",
                "<a-b:c/><x<y>                 => a-b:c@8 x<y@13",
                "<!-- <a> --><b>               => b@15",
                "<script>'<a>'</script><b>     => script@8 /script@22 b@25",
            })
    void findsTags(String html, String expected) {
        String found = new RawHtml().next(html).stream().map(RawHtmlTest::shown).collect(Collectors.joining(" "));
        assertEquals(expected, found.isEmpty() ? "-" : found);
    }

    private static String shown(RawHtml.Tag tag) {
        return (tag.closing() ? "/" : "") + tag.name() + "@" + tag.end()
                + tag.id().map(id -> "#" + id).orElse("");
    }
}
