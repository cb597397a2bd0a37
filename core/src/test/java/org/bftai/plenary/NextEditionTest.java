package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bftai.plenary.edit.succession.Step;
import org.bftai.plenary.testing.BuiltSite;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextEditionTest {
    private static final Path SEED = Path.of("src/test/sites/seed/site");
    private static final Path EXAMPLE = Path.of("../example-site/src/site/editions/2025");

    @TempDir
    Path work;

    private Path site;

    @BeforeEach
    void aFolder() throws IOException {
        site = Files.createDirectory(work.resolve("site"));
    }

    @Test
    void theSeedAloneBecomesASeries() throws IOException {
        FileTree.copy(SEED, site);
        String seed = read("index.md");

        CommandResult result = run("2026");

        assertEquals("""
                moved 1 file to editions/2025/, and split site.yml
                wrote editions/2026/: 3 files
                to do: 4 dates to announce
                to do: 1 fact to fill in
                to do: 1 page to read
                all of it: editions/2026/to-do.md
                next: mvn plenary:serve, and read the pages; current: 2026 in site.yml is the release""", said(result));
        assertEquals(
                List.of(
                        "editions/2025/event.yml",
                        "editions/2025/index.md",
                        "editions/2026/event.yml",
                        "editions/2026/index.md",
                        "editions/2026/to-do.md",
                        "editions/ledger.txt",
                        "site.yml"),
                List.copyOf(FileTree.read(site).keySet()));
        assertEquals(seed, read("editions/2025/index.md"));
        assertTrue(read("site.yml").contains("current: 2025"));
        assertTrue(read("site.yml").contains("strict: false"));
        assertTrue(read("editions/2025/event.yml").contains("submission: 2025-07-04 -> 2025-07-11"));
        assertTrue(read("editions/2026/event.yml").contains("submission: TBA   # 2025: Fri July 11\n"));
        assertTrue(read("editions/2026/event.yml").contains("# host: SRDS 2025\n"));
        assertTrue(
                read("editions/2026/index.md").contains("| **Paper Submission**    | **{{ dates.submission }}** |\n"));
        assertEquals(
                "carriedOver: 2025\n",
                read("editions/2026/index.md")
                        .lines()
                        .filter(l -> l.contains("2025"))
                        .map(l -> l + "\n")
                        .collect(Collectors.joining()));
        assertTrue(read("editions/ledger.txt").contains("\n/\n/2025/\n"));
    }

    /** What answered before answers still; the new edition names the old year in links to it only. */
    @Test
    void theSeriesOfTheSeedCanBeBuilt() throws IOException {
        FileTree.copy(SEED, site);
        run("2026");
        BuildRequest build = build().withOutput(Optional.of(work.resolve("out")));

        BuiltSite today = BuiltSite.of(build);
        assertTrue(today.result().ok(), today.printed());
        assertTrue(today.file("index.html").contains("July 11, 2025"));
        assertTrue(today.file("2025/index.html").contains("July 11, 2025"));
        assertFalse(Files.exists(work.resolve("out/2026/index.html")));

        BuiltSite preview = BuiltSite.of(build.withDrafts(true));
        assertTrue(preview.result().ok(), preview.printed());
        String next = preview.file("2026/index.html");
        assertTrue(next.contains("BFT-AI 2026"), next);
        assertEquals(
                "",
                next.replaceAll("(?:href|content|src|srcset)=\"[^\"]*\"", "")
                        .lines()
                        .filter(l -> l.contains("2025"))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void theSeriesOfTheExampleCanBeBuiltAndReleased() throws IOException {
        example();
        run("2026");
        BuildRequest build = build().withOutput(Optional.of(work.resolve("out")));
        BuiltSite today = BuiltSite.of(build);
        assertTrue(today.result().ok(), today.printed());
        BuiltSite preview = BuiltSite.of(build.withDrafts(true));
        assertTrue(preview.result().ok(), preview.printed());
        write("site.yml", read("site.yml").replace("current: 2025", "current: 2026"));
        for (String page : List.of("index.md", "cfp.md")) {
            write("editions/2026/" + page, read("editions/2026/" + page).replace("carriedOver: 2025\n", ""));
        }

        BuiltSite released = BuiltSite.of(build);

        assertTrue(released.result().ok(), released.printed());
        assertTrue(released.file("index.html").contains("BFT-AI 2026"));
        assertTrue(released.file("2025/index.html").contains("BFT-AI 2025"));
    }

    @Test
    void aSiteOfOneEditionKeepsWhatItHas() throws IOException {
        example();
        write("CNAME", "bft-ai.example\n");
        write("privacy.md", "# Privacy\n\nNo cookies. [Home](/)\n");
        write("programme.md", "# Programme\n\n[Home](/)\n");
        write("assets/cfp.pdf", "%PDF-1.4\n");
        write("cfp.md", read("cfp.md") + "\nAlso as [PDF](/assets/cfp.pdf); the [programme](/programme/) follows.\n");
        write(
                "index.md",
                read("index.md")
                        + "\n<!-- 2025 only -->\nFounded in 2025. [Call](/cfp/), [programme](/programme/), [privacy](/privacy/)\n");

        CommandResult result = run("2026");

        assertEquals("""
                moved 6 files to editions/2025/, and split site.yml
                wrote editions/2026/: 6 files
                to do: 4 dates to announce
                to do: 3 facts to fill in
                to do: 2 pages to read
                to do: 1 line that may be of 2025 to look at
                to do: 1 page not copied: programme.md
                to do: 1 file not copied: assets/cfp.pdf
                all of it: editions/2026/to-do.md
                next: mvn plenary:serve, and read the pages; current: 2026 in site.yml is the release""", said(result));
        SortedMap<String, String> files = FileTree.read(site);
        assertEquals(
                List.of("CNAME", "privacy.md", "site.yml"),
                files.keySet().stream().filter(f -> !f.startsWith("editions/")).toList());
        assertEquals(
                "current: 2025    # the edition that the home page shows\nurl: https://bft-ai.example/\nlanguage: en\n",
                read("site.yml"));
        assertTrue(read("editions/2026/cfp.md")
                .endsWith("\nAlso as [PDF](/2025/assets/cfp.pdf); the programme follows.\n"));
        assertTrue(read("editions/2026/index.md")
                .endsWith("\nFounded in 2025. [Call](/cfp/), programme, [privacy](/privacy/)\n"));
        assertTrue(
                read("editions/2026/site.yml").contains("description: \"{{ event.name }}, co-located with TBA.\"\n"));
        assertTrue(read("editions/2026/to-do.md").contains("says `2025`: `Founded in 2025."));
        assertTrue(read("editions/2026/to-do.md").contains("  - a comment was left out\n"));
        assertTrue(read("editions/2026/to-do.md").contains("- [ ] `programme.md`, [in 2025](/2025/programme/)\n"));
        List<String> ledger = read("editions/ledger.txt").lines().toList();
        assertTrue(ledger.containsAll(
                List.of("/", "/2025/", "/cfp/", "/2025/cfp/", "/assets/cfp.pdf", "/2025/assets/cfp.pdf", "/privacy/")));
        assertFalse(ledger.contains("/2025/privacy/"));
        assertFalse(Files.exists(site.resolve("assets")));
    }

    @Test
    void aSeriesGrowsYearByYear() throws IOException {
        example();
        run("2026");
        write("editions/2026/event.yml", read("editions/2026/event.yml").replace("event: TBA ", "event: 2026-09-28 "));

        CommandResult result = run("2027");

        assertTrue(result.ok(), result.findings().toString());
        assertTrue(read("editions/2027/event.yml").contains("name: 3rd Workshop on"));
        assertTrue(read("editions/2027/event.yml")
                .contains("event: TBA   # 2026: Mon September 28; 2025: Mon September 29\n"));
        assertTrue(read("editions/2027/cfp.md").contains("\ncarriedOver: 2026\n---\n"));
        assertFalse(read("editions/2027/cfp.md").contains("carriedOver: 2025"));
        assertTrue(read("editions/2027/to-do.md").contains("`mvn plenary:freeze -Dyear=2026`"));
        assertEquals(
                List.of(2025, 2026, 2027),
                Stream.of(2025, 2026, 2027)
                        .filter(y -> Files.isDirectory(site.resolve("editions/" + y)))
                        .toList());
    }

    @Test
    void linesEndAsTheyDid() throws IOException {
        example();
        for (String file : List.of("event.yml", "site.yml", "cfp.md")) {
            write(file, read(file).replace("\n", "\r\n"));
        }
        String facts = read("event.yml");
        run("2026");
        assertEquals(facts, read("editions/2025/event.yml"));
        for (String file : List.of(
                "site.yml",
                "editions/2025/site.yml",
                "editions/2025/cfp.md",
                "editions/2026/event.yml",
                "editions/2026/site.yml",
                "editions/2026/cfp.md")) {
            assertFalse(read(file).matches("(?s).*[^\\r]\\n.*"), file);
        }
        assertFalse(read("editions/2026/index.md").contains("\r"));
    }

    /** What event.yml says of the address must be true of the edition, which has another one now. */
    @Test
    void theAddressOfTheSiteIsNoFactOfAnEdition() throws IOException {
        example();
        write("event.yml", read("event.yml") + "url: https://bft-ai.example/\n");
        run("2026");
        assertTrue(read("editions/2025/event.yml").endsWith("\n# url: https://bft-ai.example/\n"));
        assertTrue(read("editions/2026/event.yml").endsWith("\n# url: https://bft-ai.example/\n"));
        BuildResult built = new SiteBuild().run(build());
        assertTrue(built.ok(), built.findings().toString());
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        FileTree.copy(SEED, site);
        SortedMap<String, String> before = FileTree.read(site);

        CommandResult result = run("2026", Optional.empty(), true, r -> new SiteBuild().keep(r), Step.NONE);

        assertEquals("""
                would move  index.md to editions/2025/index.md
                would write editions/2025/event.yml
                would write site.yml
                would write editions/ledger.txt
                would write editions/2026/event.yml
                would write editions/2026/index.md
                would write editions/2026/to-do.md
                to do: 4 dates to announce
                to do: 1 fact to fill in
                to do: 1 page to read
                nothing was written""", said(result));
        assertEquals(before, FileTree.read(site));
    }

    @Test
    void whatCannotBeDoneIsSaid() throws IOException {
        write("index.md", "# A workshop\n");
        assertEquals("from: nothing says of which year the edition is that is here", refused(run("2026")));
        assertEquals("year: 'next' is no year", refused(run("next")));
        assertEquals(
                "year: the edition of 2026 cannot be made from that of 2026",
                refused(run("2026", Optional.of("2026"), false, r -> new SiteBuild().keep(r), Step.NONE)));
        write("cfp.md", "---\ntitle: [\n---\n");
        assertTrue(refused(run("2026")).startsWith("cfp.md:"));
        Files.delete(site.resolve("cfp.md"));
        write("editions/old.md", "# Old\n");
        assertEquals(
                "editions: a series has its editions here, and something else is in the way",
                refused(run("2026", Optional.of("2025"), false, r -> new SiteBuild().keep(r), Step.NONE)));
    }

    @Test
    void theYearOfTheFactsIsNoOther() throws IOException {
        example();
        assertEquals(
                "from: the edition that is here is of 2025, as event.yml says, and not of 2024",
                refused(run("2026", Optional.of("2024"), false, r -> new SiteBuild().keep(r), Step.NONE)));
    }

    @Test
    void anEditionThatIsThereIsNeverTouched() throws IOException {
        FileTree.copy(SEED, site);
        KeptBuild today = new SiteBuild().keep(build());
        run("2026");
        SortedMap<String, String> before = FileTree.read(site);

        CommandResult again = run("2026", Optional.empty(), false, r -> today, Step.NONE);

        assertEquals("editions/2026: there is an edition of 2026 already, and it stays as it is", refused(again));
        assertEquals(before, FileTree.read(site));
    }

    /** Whatever step fails, the folder is as it was, or running again completes it. */
    @Test
    void aMoveThatWasInterruptedIsFinished() throws IOException {
        Path start = Files.createDirectory(work.resolve("start"));
        FileTree.copy(SEED, start);
        Files.createDirectories(start.resolve("news"));
        Files.writeString(start.resolve("news/first.md"), "# First\n");
        Files.writeString(start.resolve("CNAME"), "bft-ai.example\n");
        FileTree.copy(start, site);
        KeptBuild today = new SiteBuild().keep(build());
        run("2026", Optional.empty(), false, r -> today, Step.NONE);
        SortedMap<String, String> expected = FileTree.read(site);
        int steps = 0;
        int begun = 0;
        boolean whole = false;
        while (!whole) {
            FileTree.delete(site);
            FileTree.copy(start, site);
            CommandResult result = run("2026", Optional.empty(), false, r -> today, failingAt(steps++));
            whole = result.ok();
            if (!whole) {
                begun += result.begun() ? 1 : 0;
                CommandResult again = run("2026", Optional.empty(), false, r -> today, Step.NONE);
                assertTrue(again.ok(), again.findings().toString());
                assertEquals(result.begun(), said(again).startsWith("finished the move"), said(again));
            }
            assertEquals(expected, FileTree.read(site));
            assertFalse(Files.exists(site.resolve("editions/.move")));
            assertFalse(Files.exists(site.resolve("news")));
            assertFalse(Files.exists(site.resolve(".plenary-editions")));
        }
        assertTrue(steps > 12, "steps: " + steps);
        assertTrue(begun > 4, "begun: " + begun);
    }

    @Test
    void anEditionThatWasInterruptedIsFinished() throws IOException {
        FileTree.copy(SEED, site);
        KeptBuild today = new SiteBuild().keep(build());
        run("2026");
        Path start = work.resolve("start");
        FileTree.copy(site, start);
        run("2027", Optional.empty(), false, r -> today, Step.NONE);
        SortedMap<String, String> expected = FileTree.read(site);
        int steps = 0;
        boolean whole = false;
        while (!whole) {
            FileTree.delete(site);
            FileTree.copy(start, site);
            CommandResult result = run("2027", Optional.empty(), false, r -> today, failingAt(steps++));
            whole = result.ok();
            assertFalse(result.begun());
            assertEquals(whole, Files.exists(site.resolve("editions/2027")));
            if (!whole) {
                assertTrue(run("2027", Optional.empty(), false, r -> today, Step.NONE)
                        .ok());
            }
            assertEquals(expected, FileTree.read(site));
        }
        assertTrue(steps > 5, "steps: " + steps);
    }

    @Test
    void whatWasChangedMeanwhileStays() throws IOException {
        FileTree.copy(SEED, site);
        KeptBuild today = new SiteBuild().keep(build());
        Step crash = path -> {
            if (path.endsWith("site.yml")) {
                throw new FileSystemException(path.toString(), null, "crashed");
            }
        };
        assertTrue(run("2026", Optional.empty(), false, r -> today, crash).begun());
        write("index.md", "# Mine\n");
        write("site.yml", "title: Mine\n");

        CommandResult result = run("2026", Optional.empty(), false, r -> today, Step.NONE);

        assertTrue(result.ok());
        assertEquals("""
                site.yml was changed meanwhile and stays: write current: 2025 into it, and take out what editions/2025/site.yml has
                index.md was changed meanwhile and stays: editions/2025/index.md is as it was before
                finished the move to editions/2025/; what is to be done: editions/2026/to-do.md""", said(result));
        assertEquals("# Mine\n", read("index.md"));
        assertNotEquals("# Mine\n", read("editions/2025/index.md"));
    }

    private static Step failingAt(int number) {
        AtomicInteger steps = new AtomicInteger();
        return path -> {
            if (steps.getAndIncrement() >= number) {
                throw new FileSystemException(path.toString(), null, "no power");
            }
        };
    }

    /** The first edition of the example as it was alone. Its theme is not on the class path of core's tests. */
    private void example() throws IOException {
        FileTree.copy(EXAMPLE, site);
        FileTree.delete(site.resolve("frozen"));
        Files.delete(site.resolve("edition.lock"));
        Files.delete(site.resolve(".gitattributes"));
        String own = read("site.yml")
                .replaceAll("theme:\\n(?: .*\\n)+", "theme: plain\n")
                .replace("poster: true\n", "");
        write("site.yml", "url: https://bft-ai.example/\nlanguage: en\n\n" + own);
    }

    private BuildRequest build() {
        return BuildRequest.of(site, getClass().getClassLoader(), Instant.parse("2025-12-01T00:00:00Z"));
    }

    private CommandResult run(String year) {
        return run(year, Optional.empty(), false, r -> new SiteBuild().keep(r), Step.NONE);
    }

    private CommandResult run(
            String year,
            Optional<String> from,
            boolean dryRun,
            Function<BuildRequest, KeptBuild> publishing,
            Step step) {
        NextEditionRequest request = new NextEditionRequest(build(), Optional.of(year), from, dryRun, "mvn plenary:");
        return new NextEdition(publishing, step).run(request);
    }

    private static String refused(CommandResult result) {
        assertFalse(result.ok());
        assertFalse(result.begun());
        return result.findings().all().stream()
                .map(d -> d.location() + ": " + d.message())
                .collect(Collectors.joining("\n"));
    }

    private static String said(CommandResult result) {
        assertTrue(result.ok(), result.findings().toString());
        return String.join("\n", result.lines());
    }

    private String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }
}
