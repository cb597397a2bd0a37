package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bftai.plenary.BuildRequest.Overrides;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.Severity;
import org.bftai.plenary.testing.BuiltSite;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the caller of a build decides, and gets wrong. */
class BuildRequestTest {
    @TempDir
    private Path work;

    private Path site;

    @BeforeEach
    void makeSite() throws IOException {
        site = Files.createDirectories(work.resolve("project/site"));
        Files.writeString(site.resolve("index.md"), "# Home\n\n[Talk](/talk/)\n");
        Files.writeString(site.resolve("talk.md"), "---\ndraft: true\n---\n# Talk\n");
        Files.writeString(work.resolve("file.txt"), "A file.\n");
    }

    @Test
    void draftsAreBuiltOnDemand() {
        assertEquals(1, run(request(work.resolve("out"), Overrides.NONE, false)).pages());
        assertEquals(2, run(request(work.resolve("out"), Overrides.NONE, true)).pages());
    }

    @Test
    void draftsAreHiddenFromSearchEnginesThen() throws IOException {
        run(request(work.resolve("out"), url("https://engines.example/"), true));
        assertTrue(Files.readString(work.resolve("out/talk/index.html")).contains("noindex"));
        assertFalse(Files.readString(work.resolve("out/sitemap.xml")).contains("talk"));
    }

    @Test
    void theAddressOfTheCallerCounts() throws IOException {
        run(request(work.resolve("out"), url("https://engines.example/1843"), true));
        assertTrue(Files.readString(work.resolve("out/index.html"))
                .contains("<link rel=\"canonical\" href=\"https://engines.example/1843/\">"));
    }

    @Test
    void theStampIsTheLastChangeOfEveryPage() throws IOException {
        Overrides url = url("https://engines.example/");
        assertEquals(List.of(), lastChanges(Optional.empty(), url));
        assertEquals(
                List.of("<lastmod>2026-03-01T12:00:05Z</lastmod>"),
                lastChanges(Optional.of(Instant.parse("2026-03-01T12:00:05.678Z")), url));
    }

    private List<String> lastChanges(Optional<Instant> stamp, Overrides overrides) throws IOException {
        Path output = work.resolve("out");
        ClassLoader themes = BuildRequestTest.class.getClassLoader();
        run(BuildRequest.of(site, themes, BuiltSite.NOW)
                .withOutput(Optional.of(output))
                .withOverrides(overrides)
                .withTimestamp(stamp));
        return Pattern.compile("<lastmod>.*</lastmod>")
                .matcher(Files.readString(output.resolve("sitemap.xml")))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The draft is left out, so the home page links to nothing: a warning. */
    @ParameterizedTest
    @CsvSource({"ERROR, true, true", "WARNING, false, false"})
    void aBuildThatFailsPublishesNothing(Severity failOn, boolean ok, boolean published) {
        Optional<Path> output = Optional.of(work.resolve("out"));
        ClassLoader themes = BuildRequestTest.class.getClassLoader();
        BuildRequest request =
                BuildRequest.of(site, themes, BuiltSite.NOW).withOutput(output).withFailOn(failOn);
        BuildResult result = run(request);
        assertEquals(ok, result.ok());
        assertEquals(published, Files.exists(work.resolve("out/index.html")));
        boolean told = BuildReport.of(request, result, Duration.ZERO).lines().stream()
                .anyMatch(
                        line -> line.text().startsWith("built ") || line.text().startsWith("open: "));
        assertEquals(published, told);
    }

    @Test
    void theStrictnessOfTheCallerCounts() {
        Overrides strict = new Overrides(Optional.empty(), Optional.empty(), Optional.of(true));
        assertTrue(run(request(work.resolve("out"), Overrides.NONE, false)).ok());
        assertFalse(run(request(work.resolve("out"), strict, false)).ok());
    }

    @Test
    void anAddressThatIsNoneIsOneError() {
        Diagnostic error = only(run(request(work.resolve("out"), url("engines.example"), true)));
        assertEquals(
                "plenary.url: 'engines.example' is not the address of a site; did you mean 'https://engines.example/'?",
                error.location() + ": " + error.message() + "; " + error.hint());
    }

    @Test
    void aThemeThatIsNotThereIsOneError() {
        Diagnostic error = only(run(request(work.resolve("out"), theme("plane"), true)));
        assertEquals("plenary.theme: theme 'plane' not found", error.location() + ": " + error.message());
    }

    @Test
    void aThemeThatIsTriedTakesTheOptionsItHas() throws IOException {
        Files.writeString(site.resolve("site.yml"), "theme: {name: other, accent: '#0a5', font: serif}\n");
        run(request(work.resolve("out"), theme("plain"), true));
        assertTrue(Files.readString(work.resolve("out/assets/plenary.css")).contains("--option-accent:#00aa55"));
    }

    @ParameterizedTest
    @CsvSource({
        "project/site, is the site's own folder",
        "project, holds the site that is built",
        "project/site/public, 'lies in the site, and the next build would take it for content'",
        "file.txt, is not a folder",
        "file.txt/out, 'lies below ''file.txt'', which is a file'"
    })
    void foldersThatMustNotBeWrittenToAreOneError(String output, String what) throws IOException {
        var before = FileTree.read(work);
        Diagnostic error = only(run(request(work.resolve(output), Overrides.NONE, true)));
        assertEquals("output-folder", error.code().id());
        assertTrue(error.message().endsWith(what), error.message());
        assertTrue(error.hint() != null && !error.hint().isEmpty());
        assertEquals(before, FileTree.read(work), "nothing is written");
    }

    @ParameterizedTest
    @CsvSource({"project/site/target/site", "project/site/_site", "out", "project/out"})
    void foldersBesideTheSiteAndThoseItNeverReadsAreFine(String output) {
        assertTrue(run(request(work.resolve(output), Overrides.NONE, true)).ok());
    }

    @Test
    void aFolderWithoutASiteIsOneError() throws IOException {
        Path empty = Files.createDirectory(work.resolve("empty"));
        BuiltSite built = BuiltSite.of(empty, Optional.of(work.resolve("out")));
        assertEquals(
                empty + ": error: there is no site here [site-missing]\n"
                        + "  hint: put an index.md or a site.yml into the folder\n",
                built.printed());
        assertFalse(Files.exists(work.resolve("out")));
    }

    @Test
    void aFolderThatIsNotThereIsSaidToBeNone() {
        Path nope = work.resolve("nope");
        assertEquals(
                nope + ": error: there is no such folder [site-missing]\n"
                        + "  hint: write -Dplenary.siteDirectory with the folder that has index.md or site.yml\n",
                BuiltSite.of(nope, Optional.of(work.resolve("out"))).printed());
    }

    private static Diagnostic only(BuildResult result) {
        List<Diagnostic> errors =
                result.findings().all().stream().filter(Diagnostic::isError).toList();
        assertEquals(1, errors.size(), errors::toString);
        return errors.get(0);
    }

    private static Overrides theme(String name) {
        return new Overrides(Optional.of(name), Optional.empty(), Optional.empty());
    }

    private static Overrides url(String url) {
        return new Overrides(Optional.empty(), Optional.of(url), Optional.empty());
    }

    private static BuildResult run(BuildRequest request) {
        return new SiteBuild().run(request);
    }

    private BuildRequest request(Path output, Overrides overrides, boolean drafts) {
        return BuildRequest.of(site, BuildRequestTest.class.getClassLoader(), BuiltSite.NOW)
                .withOutput(Optional.of(output))
                .withOverrides(overrides)
                .withDrafts(drafts);
    }
}
