package org.bftai.plenary.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bftai.plenary.BuildReport;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.preview.Preview;
import org.bftai.plenary.preview.PreviewRequest;

/**
 * Shows the site in a browser while you write: it is built into memory, served on this machine only, and what a page shows
 * follows every save. Drafts are shown too. Ctrl-C ends it.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends RequestMojo {
    private static final int HIGHEST_PORT = 65_535;

    /** The port: {@code http://127.0.0.1:8080/}. Where it is in use, one of the next is taken; 0 takes any. */
    @Parameter(property = "plenary.port", defaultValue = "8080")
    int port = 8080;

    /** The folder that {@code build} writes to: where it lies in the site's folder, it is no part of the site. */
    @Parameter(property = "plenary.outputDirectory", defaultValue = "${project.reporting.outputDirectory}")
    File outputDirectory = new File("target/site");

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Optional<Path> site = folder();
        if (site.isEmpty()) {
            sayNoSite();
            return;
        }
        if (port < 0 || port > HIGHEST_PORT) {
            throw new MojoFailureException(
                    "plenary.port is '" + port + "': write a number up to " + HIGHEST_PORT + ", or 0 for any port");
        }
        BuildRequest build = request(site.get(), Optional.of(Placeholder.resolve(outputDirectory)))
                .withDrafts(true);
        Supplier<Instant> clock = now == null || now.isBlank() ? Instant::now : build::now;
        try (Preview preview = Preview.start(new PreviewRequest(build, clock, port), this::print)) {
            Thread end = new Thread(preview::close, "plenary-end");
            Runtime.getRuntime().addShutdownHook(end);
            preview.await();
        } catch (IOException e) {
            throw new MojoFailureException("cannot serve the site: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(BuildReport.Line line) {
        MavenLog.print(getLog(), line.severity(), line.text());
    }
}
