package org.bftai.plenary.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.bftai.plenary.diagnostic.Severity;

/** From which severity on a finding fails the build, as poms write it. */
final class FailOn {
    private FailOn() {}

    static Severity read(String word) throws MojoFailureException {
        if (word.equals("error")) {
            return Severity.ERROR;
        }
        if (word.equals("warning")) {
            return Severity.WARNING;
        }
        throw new MojoFailureException("plenary.failOn is '" + word + "': write 'error' or 'warning'");
    }
}
