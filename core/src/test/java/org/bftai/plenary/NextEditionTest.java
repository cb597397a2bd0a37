package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bftai.plenary.testing.BuiltSite;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.Test;

class NextEditionTest extends InSeries {
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
    void notesThatNameFilesWhereTheyLayAreNamed() throws IOException {
        FileTree.copy(SEED, site);
        write("../EDITING.md", "The home page is `site/index.md`.\n");

        assertTrue(
                said(run("2026"))
                        .endsWith(
                                "to do: in EDITING.md, write site/editions/2025/ before the names of files: they have moved there"));
        assertFalse(said(run("2027")).contains("EDITING.md"));
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
    void theListLeadsToWhereFilesAreEdited() throws IOException {
        write("site.yml", "title: LOOM\nrepository: {url: \"https://github.com/loom/site\", path: web}\n");
        write("event.yml", "acronym: LOOM\ndates: {event: 2025-05-04}\n");
        write("index.md", "# LOOM 2025\n");
        run("2026");
        String edit = "https://github.com/loom/site/edit/main/web/editions/2026/";
        String list = read("editions/2026/to-do.md");
        assertTrue(list.contains("(" + edit + "index.md)"), list);
        assertTrue(list.contains("(" + edit + "event.yml)"), list);
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        FileTree.copy(SEED, site);
        SortedMap<String, String> before = FileTree.read(site);

        CommandResult result = run("2026", Optional.empty(), true);

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
                refused(run("2026", Optional.of("2026"), false)));
        write("cfp.md", "---\ntitle: [\n---\n");
        assertTrue(refused(run("2026")).startsWith("cfp.md:"));
        Files.delete(site.resolve("cfp.md"));
        write("editions/old.md", "# Old\n");
        assertEquals(
                "editions: a series has its editions here, and something else is in the way",
                refused(run("2026", Optional.of("2025"), false)));
    }

    @Test
    void theYearOfTheFactsIsNoOther() throws IOException {
        example();
        assertEquals(
                "from: the edition that is here is of 2025, as event.yml says, and not of 2024",
                refused(run("2026", Optional.of("2024"), false)));
    }

    @Test
    void anEditionThatIsThereIsNeverTouched() throws IOException {
        FileTree.copy(SEED, site);
        run("2026");
        SortedMap<String, String> before = FileTree.read(site);

        CommandResult again = run("2026");

        assertEquals("editions/2026: there is an edition of 2026 already, and it stays as it is", refused(again));
        assertEquals(before, FileTree.read(site));
    }
}
