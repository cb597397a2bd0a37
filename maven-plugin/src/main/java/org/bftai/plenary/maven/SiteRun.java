package org.bftai.plenary.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.bftai.plenary.BuildReport;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.BuildResult;
import org.bftai.plenary.ProgressLine;
import org.bftai.plenary.SiteBuild;
import org.bftai.plenary.diagnostic.Findings;
import org.bftai.plenary.diagnostic.GithubAnnotations;
import org.bftai.plenary.diagnostic.JsonReport;

/**
 * One run of the engine, told in Maven's words.
 *
 * @param watched whether somebody sits before a terminal and may see how far it is
 * @param workspace where GitHub's paths start; empty elsewhere
 */
record SiteRun(Log log, Path reportFile, boolean watched, Optional<Path> workspace) {
    void run(BuildRequest request) throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        BuildResult result = build(request);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        workspace.ifPresent(root -> annotate(result.findings(), root, request.site()));
        BuildReport.of(request, result, took, severity -> MavenLog.hears(log, severity))
                .lines()
                .forEach(line -> MavenLog.print(log, line.severity(), line.text()));
        write(JsonReport.of(result.findings()));
        if (!result.ok()) {
            throw new MojoFailureException(result.findings().summary() + ": see above");
        }
    }

    private BuildResult build(BuildRequest request) {
        if (!watched) {
            return new SiteBuild().run(request);
        }
        try (ProgressLine line = Screen.line()) {
            return new SiteBuild(line).run(request);
        }
    }

    /** GitHub reads commands at the start of a line, which the first line of a message of Maven's is not. */
    private void annotate(Findings findings, Path root, Path site) {
        List<String> commands = GithubAnnotations.of(findings, path -> inRepository(path, root, site));
        if (!commands.isEmpty()) {
            log.info("for GitHub:\n" + String.join("\n", commands));
        }
    }

    private static Optional<String> inRepository(String path, Path root, Path site) {
        try {
            return Optional.of(site.resolve(path).normalize())
                    .filter(file -> file.startsWith(root) && Files.isRegularFile(file))
                    .map(file -> root.relativize(file)
                            .toString()
                            .replace(root.getFileSystem().getSeparator(), "/"));
        } catch (InvalidPathException e) {
            return Optional.empty(); // The ':' of a theme's file, on Windows.
        }
    }

    private void write(String report) throws MojoExecutionException {
        try {
            Files.createDirectories(reportFile.toAbsolutePath().getParent());
            Files.writeString(reportFile, report);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write " + reportFile, e);
        }
    }
}
