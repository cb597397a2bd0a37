package org.bftai.plenary.preview;

import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bftai.plenary.source.Html;

/** The page that stands in for a site that never could be built: it says why, and makes way when it can. */
final class Waiting {
    private Waiting() {}

    static Answer answer(Shown shown) {
        String findings = shown.findings().stream()
                .map(f -> "<li class=\"" + f.severity().word() + "\"><pre>" + Html.quoted(f.text()) + "</pre></li>\n")
                .collect(Collectors.joining());
        String main = """
                <h1>The site cannot be built yet</h1>
                <p>It appears here as soon as it can.</p>
                <ol>
                %s</ol>
                """.formatted(findings);
        String html = OwnPage.of(Optional.of(parts(shown)), "waiting", "Not built yet", main);
        return OwnFiles.guarded(Answer.of(503, MediaType.HTML, html));
    }

    /** It is another page whenever other things are found. */
    static PageParts parts(Shown shown) {
        return new PageParts("waiting-" + Integer.toHexString(shown.findings().hashCode()), new TreeMap<>());
    }
}
