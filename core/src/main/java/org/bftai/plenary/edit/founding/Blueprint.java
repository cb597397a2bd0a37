package org.bftai.plenary.edit.founding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.export.Schemas;
import org.bftai.plenary.source.Html;

/**
 * All files of a new site.
 *
 * @param site the site's folder below the project's, with {@code /} at its end; empty where it is the project's
 * @param version of the Plenary that builds it
 * @param source the repository on GitHub with Plenary's own sources, as {@code owner/name}
 * @param repository the address of the site's own sources on the web, if it is known
 * @param theme its name
 * @param facts of the edition
 * @param pagesAreThere whether somebody wrote pages before
 * @param series whether each edition has a folder with facts and pages of its own
 * @param call whether it gets a call for papers
 */
public record Blueprint(
        String site,
        String version,
        String source,
        Optional<String> repository,
        String theme,
        Facts facts,
        boolean pagesAreThere,
        boolean series,
        boolean call) {
    /** Where the projects of others find Plenary once it is published, and only there. */
    private static final String UNPUBLISHED = "-SNAPSHOT";

    /** What the sample of a call names. */
    private static final List<String> SAMPLE_NAMES = List.of(
            "acronym",
            "name",
            "place",
            "email",
            "dates.submission",
            "dates.notification",
            "dates.camera-ready",
            "dates.event");

    private static final List<String> WORKFLOWS = List.of("site.yml", "daily.yml", "extend.yml");

    /** Return the files in the order they are written. */
    public List<PlannedFile> files() {
        List<PlannedFile> files = new ArrayList<>();
        files.add(new PlannedFile("mvnw", Template.text("wrapper/mvnw"), true));
        files.add(PlannedFile.of("mvnw.cmd", Template.text("wrapper/mvnw.cmd")));
        files.add(PlannedFile.of(
                ".mvn/wrapper/maven-wrapper.properties",
                Template.text("wrapper/.mvn/wrapper/maven-wrapper.properties")));
        files.add(PlannedFile.of(".mvn/jvm.config", Template.text("project/jvm.config")));
        files.add(PlannedFile.of("pom.xml", Template.text("project/pom.xml", values())));
        files.add(PlannedFile.of(".gitignore", Template.text("project/gitignore")));
        files.add(PlannedFile.of(site + "site.yml", SiteYml.of(facts, theme, repository, pagesAreThere)));
        if (!series) {
            files.add(PlannedFile.of(site + "event.yml", EventYml.of(facts)));
        }
        Schemas.ofFiles().forEach(s -> files.add(PlannedFile.of(site + Heading.SCHEMAS + s.file(), s.json())));
        if (!pagesAreThere) {
            files.add(PlannedFile.of(site + "index.md", home()));
        }
        if (call) {
            call(files);
        }
        files.add(PlannedFile.of("EDITING.md", Template.text("project/EDITING.md", values())));
        files.add(PlannedFile.of(".github/actions/plenary/action.yml", action()));
        WORKFLOWS.forEach(name ->
                files.add(PlannedFile.of(".github/workflows/" + name, Template.text("github/" + name, values()))));
        return List.copyOf(files);
    }

    private void call(List<PlannedFile> files) {
        boolean sample = !pagesAreThere
                && !facts.topics().isEmpty()
                && SAMPLE_NAMES.stream().allMatch(facts::has);
        Optional<String> page = sample ? Optional.of(Template.text("site/cfp.md")) : CallMd.of(facts);
        page.ifPresent(text -> files.add(PlannedFile.of(site + "cfp.md", text)));
    }

    private static String home() {
        return Template.text("site/index.md");
    }

    /** Return whether a file is the home page that sites without one get. */
    public static boolean isSample(Path file) {
        try {
            return Files.readString(file).equals(home());
        } catch (IOException e) {
            // What cannot be read as text is somebody else's.
            return false;
        }
    }

    /** Return whether the workflows have to be told where Plenary's sources are. */
    public boolean needsSource() {
        return version.endsWith(UNPUBLISHED) && source.startsWith("OWNER/");
    }

    private String action() {
        String part = version.endsWith(UNPUBLISHED) ? "github/action-from-sources.yml" : "github/action.yml";
        return Template.text(part, values());
    }

    private Map<String, String> values() {
        String acronym = facts.find("acronym").orElse("workshop");
        String slug =
                acronym.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return Map.of(
                "version",
                version,
                "source",
                source,
                "site",
                site,
                "artifact",
                slug.isEmpty() ? "workshop" : slug,
                "name",
                xml(facts.find("acronym").orElse("Workshop")),
                "siteDirectory",
                siteDirectory());
    }

    /** Return the lines of a pom that say where the site is, if that is not where Plenary looks first. */
    private String siteDirectory() {
        if (site.equals("src/site/")) {
            return "";
        }
        String below = site.isEmpty() ? "" : "/" + xml(site.substring(0, site.length() - 1));
        return "\n        <configuration>\n"
                + "          <!-- The pages lie where they lay before this file was written. -->\n"
                + "          <siteDirectory>${project.basedir}" + below + "</siteDirectory>\n"
                + "        </configuration>";
    }

    private static String xml(String text) {
        return Html.ofText(text).markup();
    }
}
