package org.bftai.plenary.diagnostic;

import java.util.List;

/** The problems of a run as GitHub Actions shows them beside the lines of a change. */
public final class GithubAnnotations {
    private GithubAnnotations() {}

    /**
     * Return one workflow command for each finding.
     *
     * @param prefix the path from the repository's root to the site's folder, with a {@code /} at its end; empty where
     *     they are the same
     */
    public static List<String> of(Findings findings, String prefix) {
        return findings.all().stream().map(d -> command(d, prefix)).toList();
    }

    private static String command(Diagnostic d, String prefix) {
        String word = d.severity() == Severity.INFO ? "notice" : d.severity().word();
        StringBuilder command = new StringBuilder(
                "::" + word + " file=" + property(prefix + d.location().path()));
        if (d.location().line() > 0) {
            command.append(",line=").append(d.location().line());
        }
        if (d.location().column() > 0) {
            command.append(",col=").append(d.location().column());
        }
        String text = d.hint() == null ? d.message() : d.message() + "\nhint: " + d.hint();
        return command.append(",title=").append(property(d.code().id())).append("::") + data(text);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
