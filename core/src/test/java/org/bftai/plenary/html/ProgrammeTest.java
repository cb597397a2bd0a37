package org.bftai.plenary.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeTest {
    @ParameterizedTest
    @CsvSource({"coffee, Coffee", "coffee, (coffee)", "coffee, ''", "'', ''"})
    void hasBreaksByTheirNamesOnly(String name, String called) {
        Element table = Jsoup.parseBodyFragment("<table><tr><td>09:00<td>Opening<tr><td>10:00<td>(tba)"
                        + "<tr><td>10:30<td>" + called + "<tr><td>11:00<td>Talk</table>")
                .expectFirst("table");
        new Programme(List.of(name)).mark(table);
        assertEquals("programme", table.className());
        assertEquals(
                called.isEmpty() ? List.of() : List.of(called),
                table.select("tr.break td:last-child").eachText());
    }
}
