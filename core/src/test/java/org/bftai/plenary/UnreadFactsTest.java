package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.testing.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While something in {@code event.yml} cannot be read, nothing is said of what follows from that, and all of the rest. */
class UnreadFactsTest {
    @TempDir
    Path work;

    private List<String> errors(String event, String page) throws IOException {
        BuiltSite site = BuiltSite.of(Map.of("site.yml", "title: T\n", "event.yml", event, "index.md", page), work);
        return site.result().findings().all().stream()
                .filter(Diagnostic::isError)
                .map(d -> d.location().path() + ": " + d.message())
                .toList();
    }

    @Test
    void dates_that_could_not_be_read_are_not_missing() throws IOException {
        assertEquals(
                List.of(
                        "event.yml: '2025-07-32' is no date: July 2025 has 31 days",
                        "event.yml: 'place' takes a text, not a list"),
                errors(
                        "dates: {submission: 2025-07-32, event: 2025-09-29}\nplace: []\n",
                        "{{ dates.submission }} {{ event.place }} {% include countdown date=\"submission\" %}"));
    }

    @Test
    void mistakes_of_the_page_itself_are_reported() throws IOException {
        assertEquals(
                List.of(
                        "event.yml: '2025-07-32' is no date: July 2025 has 31 days",
                        "index.md: there is no tag 'inclde'",
                        "index.md: there is no 'evnt'",
                        "index.md: there is no filter 'upcas'",
                        "index.md: there is no 'ful' in 'dates.event'",
                        "index.md: there is no include 'dats'"),
                errors("dates: {submission: 2025-07-32, event: 2025-09-29}\n", """
                        {% inclde dates %}
                        {{ evnt.title }}
                        {{ dates.submission | upcas }}
                        {{ dates.event.ful }}
                        {% include dats %}
                        """));
    }

    @Test
    void facts_that_were_never_written_are_missing() throws IOException {
        assertEquals(
                List.of("index.md: 'event.host' has no value", "index.md: there is no date 'submission'"),
                errors(
                        "dates: {event: 2025-09-29}\n",
                        "{{ event.host }}\n{% include countdown date=\"submission\" %}\n"));
    }
}
