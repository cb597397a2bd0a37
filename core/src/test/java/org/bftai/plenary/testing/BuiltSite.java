package org.bftai.plenary.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bftai.plenary.BuildReport;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.BuildResult;
import org.bftai.plenary.SiteBuild;
import org.bftai.plenary.diagnostic.DiagnosticFormatter;

/**
 * A site that was built for a test, with the theme on the tests' class path.
 *
 * @param request what was asked
 * @param result what came of it
 */
public record BuiltSite(BuildRequest request, BuildResult result) {
    /** When sites of tests are built, where they say nothing else: the day the seed's deadline was extended. */
    public static final Instant NOW = Instant.parse("2025-06-30T12:00:00Z");

    public static BuiltSite of(Path site, Optional<Path> output) {
        return of(BuildRequest.of(site, BuiltSite.class.getClassLoader(), NOW).withOutput(output));
    }

    /**
     * Build a golden site: {@code site} below {@code folder}, at the moment that {@code now.txt} beside it says.
     *
     * @param site what to build instead of {@code folder/site}, made from it
     */
    public static BuiltSite golden(Path folder, Path site, Path output) throws IOException {
        return of(request(folder, site).withOutput(Optional.of(output)));
    }

    /** Ask for a golden site, at the moment that {@code now.txt} in its folder says. */
    public static BuildRequest request(Path folder, Path site) throws IOException {
        Path now = folder.resolve("now.txt");
        Instant moment = Files.exists(now) ? Instant.parse(Files.readString(now).strip()) : NOW;
        return BuildRequest.of(site, BuiltSite.class.getClassLoader(), moment);
    }

    public static BuiltSite of(BuildRequest request) {
        return new BuiltSite(request, new SiteBuild().run(request));
    }

    /** Write the files below {@code work} and build them into {@code work/out}. */
    public static BuiltSite of(Map<String, String> files, Path work) throws IOException {
        Path site = work.resolve("site");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = site.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return of(site, Optional.of(work.resolve("out")));
    }

    /** Return every finding as the console shows it, notes too, by place. */
    public String printed() {
        DiagnosticFormatter formatter = BuildReport.formatter(request.site());
        return result.findings().all().stream()
                .map(d -> formatter.format(d) + "\n")
                .collect(Collectors.joining());
    }

    /** Return a published file. */
    public String file(String path) throws IOException {
        return Files.readString(request.output().orElseThrow().resolve(path));
    }

    /** Return what the console shows, with a time that does not change. */
    public String report() {
        return BuildReport.of(request, result, Duration.ofMillis(400)).lines().stream()
                .map(BuildReport.Line::text)
                .collect(Collectors.joining("\n"));
    }
}
