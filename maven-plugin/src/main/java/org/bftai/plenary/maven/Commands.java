package org.bftai.plenary.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.bftai.plenary.BuildReport;
import org.bftai.plenary.CommandResult;
import org.bftai.plenary.diagnostic.DiagnosticFormatter;

/** Prints what became of commands that change sources. */
final class Commands {
    private Commands() {}

    /**
     * Print it.
     *
     * @param folder where the places of findings begin
     * @param done what it does to files, such as {@code changed}
     */
    static void print(Log log, Path folder, CommandResult result, String done) throws MojoFailureException {
        result.lines().forEach(log::info);
        DiagnosticFormatter formatter = BuildReport.formatter(folder);
        result.findings()
                .toPrint()
                .forEach(finding -> MavenLog.print(log, finding.severity(), formatter.format(finding)));
        if (!result.ok()) {
            String far = result.begun() ? "some files were " + done + ", run again to finish" : "nothing was " + done;
            throw new MojoFailureException(result.findings().summary() + ": " + far);
        }
    }
}
