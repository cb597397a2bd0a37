package org.bftai.plenary.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.bftai.plenary.diagnostic.Findings;

/** From which severity on a finding fails the build. */
enum FailOn {
    ERROR,
    WARNING;

    static FailOn of(String word) throws MojoFailureException {
        if (word.equals("error")) {
            return ERROR;
        }
        if (word.equals("warning")) {
            return WARNING;
        }
        throw new MojoFailureException("plenary.failOn is '" + word + "': write 'error' or 'warning'");
    }

    boolean fails(Findings findings) {
        return findings.hasErrors() || this == WARNING && findings.hasWarnings();
    }
}
