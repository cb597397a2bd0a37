package org.bftai.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bftai.plenary.render.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {
    private static final Instant START = Instant.parse("2025-07-20T12:00:00Z");

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private Instant now = START;

    @Test
    void says_nothing_of_a_build_that_takes_a_second() {
        try (ProgressLine line = line()) {
            at(0, line, Work.READ, 1, 1000);
            at(999, line, Work.LAY_OUT, 1000, 1000);
        }
        assertEquals("", shown());
    }

    @Test
    void rewrites_one_line_and_takes_it_away() {
        try (ProgressLine line = line()) {
            at(1000, line, Work.RENDER, 412, 1000);
            assertEquals("\rrendering 412 of 1,000 pages", shown());
            screen.reset();
            at(1099, line, Work.RENDER, 420, 1000);
            assertEquals("", shown(), "nobody reads that fast");
            at(1100, line, Work.RESIZE, 1, 1);
            assertEquals("\rresizing 1 of 1 picture     ", shown(), "no letter of the longer line stays");
            screen.reset();
        }
        assertEquals("\r                       \r", shown());
        screen.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "true, xterm, , true",
        "true, xterm, false, true",
        "true, xterm, true, false",
        "true, xterm, 1, false",
        "true, dumb, , false",
        "false, xterm, , false",
    })
    void is_for_people_before_a_terminal(boolean terminal, String term, String ci, boolean welcome) {
        Map<String, String> environment = ci == null ? Map.of("TERM", term) : Map.of("TERM", term, "CI", ci);
        assertEquals(welcome, ProgressLine.isWelcome(environment, terminal));
    }

    /** Whoever prints from other threads would print between the findings. */
    @Test
    void a_build_tells_how_far_it_is_by_its_own_thread(@TempDir Path site) throws IOException {
        for (int i = 0; i < 300; i++) {
            Files.writeString(site.resolve("page-" + i + ".md"), "# Page " + i + "\n");
        }
        Files.writeString(site.resolve("index.md"), "# Home\n");
        Set<Thread> threads = new HashSet<>();
        Set<Work> works = EnumSet.noneOf(Work.class);
        List<Integer> rendered = new ArrayList<>();
        new SiteBuild((work, done, of) -> {
                    threads.add(Thread.currentThread());
                    works.add(work);
                    if (work == Work.RENDER) {
                        rendered.add(done);
                        assertEquals(302, of, "all pages, and the one for wrong addresses");
                    }
                })
                .run(BuildRequest.of(site, getClass().getClassLoader(), START));
        assertEquals(Set.of(Thread.currentThread()), threads);
        assertEquals(EnumSet.of(Work.READ, Work.RENDER, Work.PREPARE, Work.LAY_OUT), works);
        assertTrue(rendered.size() > 1, "more than once");
        assertEquals(rendered.stream().sorted().toList(), rendered);
        assertEquals(302, rendered.get(rendered.size() - 1));
    }

    private void at(int milliseconds, ProgressLine line, Work work, int done, int of) {
        now = START.plusMillis(milliseconds);
        line.progress(work, done, of);
    }

    private ProgressLine line() {
        return new ProgressLine(new PrintStream(screen, true, UTF_8), () -> now);
    }

    private String shown() {
        return screen.toString(UTF_8);
    }
}
