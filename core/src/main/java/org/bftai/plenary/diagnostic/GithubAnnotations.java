package org.bftai.plenary.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The problems of a run as GitHub Actions shows them beside the lines of a change. */
public final class GithubAnnotations {
    private GithubAnnotations() {}

    /**
     * Return one workflow command for each finding. One that is about no file of the repository names its place in its
     * text: GitHub shows it with the run.
     *
     * @param files turns the path of a place into that from the repository's root; empty where no file is there
     */
    public static List<String> of(Findings findings, Function<String, Optional<String>> files) {
        return findings.all().stream()
                .map(d -> command(d, files.apply(d.location().path())))
                .toList();
    }

    private static String command(Diagnostic d, Optional<String> file) {
        String word = d.severity() == Severity.INFO ? "notice" : d.severity().word();
        String place = file.map(f -> place(f, d.location()) + ",").orElse("");
        String message = file.isPresent() ? d.message() : d.location() + ": " + d.message();
        String text = d.hint() == null ? message : message + "\nhint: " + d.hint();
        return "::" + word + " " + place + "title=" + property(d.code().id()) + "::" + data(text);
    }

    private static String place(String file, Location at) {
        String line = at.line() > 0 ? ",line=" + at.line() : "";
        String column = at.column() > 0 ? ",col=" + at.column() : "";
        return "file=" + property(file) + line + column;
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
