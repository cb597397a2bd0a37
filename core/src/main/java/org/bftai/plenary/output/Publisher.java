package org.bftai.plenary.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.Failure;
import org.bftai.plenary.source.RealPath;

/** Begins to publish a site. */
public final class Publisher {
    private Publisher() {}

    /**
     * Look whether a folder may be published to, and reserve it.
     *
     * @param output the folder; is made when something is published
     * @param siteRoot the folder of the site that is built
     * @return empty where a problem was reported; else to be closed by the caller
     */
    public static Optional<Publication> begin(Path output, Path siteRoot, DiagnosticSink sink) {
        Location place = Location.of(output.toString());
        Path real = RealPath.of(output);
        Optional<OutputFolder.Problem> problem = OutputFolder.problem(real, RealPath.of(siteRoot), home());
        if (problem.isPresent()) {
            String message =
                    "cannot publish to '" + output + "': it " + problem.get().what();
            sink.report(
                    DiagnosticCode.OUTPUT_FOLDER, place, message, problem.get().hint());
            return Optional.empty();
        }
        try {
            return Optional.of(StagedPublication.begin(real, place, sink));
        } catch (BuildLock.Busy e) {
            String who = e.getMessage().isBlank()
                    ? ""
                    : " (process " + e.getMessage().split(" ")[0] + ")";
            sink.report(
                    DiagnosticCode.OUTPUT_BUSY,
                    place,
                    "another build" + who + " is publishing to '" + output + "'",
                    "wait until it has ended, or end it");
        } catch (IOException e) {
            sink.report(
                    DiagnosticCode.OUTPUT_FAILED, place, "cannot publish to '" + output + "': " + Failure.reason(e));
        }
        return Optional.empty();
    }

    private static Path home() {
        return RealPath.of(Path.of(System.getProperty("user.home", "/")));
    }
}
