package org.bftai.plenary.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.model.PercentCode;
import org.bftai.plenary.source.Html;

/** What the preview serves of its own, below an address that no site has. */
final class OwnFiles {
    static final String FOLDER = "/-plenary/";
    static final String SCRIPT = FOLDER + "preview.js";
    static final String SHEET = FOLDER + "pages.css";
    static final String EVENTS = FOLDER + "events";

    /** Pages that show one of the site's in a frame, and what the frame is called. */
    private static final Map<String, String> VIEWS = Map.of(
            "phone", "The page at phone width",
            "paper", "The page as it is printed");

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private OwnFiles() {}

    /**
     * Answer a request.
     *
     * @param path below {@link #FOLDER}, decoded
     * @param query raw; of a view, {@code path=} and the path of the page, percent-encoded
     */
    static Answer answer(String path, String query) {
        String name = path.substring(FOLDER.length());
        if (VIEWS.containsKey(name)) {
            return page(query).map(page -> view(name, page)).orElseGet(() -> Answer.refusal(400, "no path of a page"));
        }
        return name.matches("preview\\.js|strip\\.css|pages\\.css")
                ? Answer.of(200, MediaType.of(name), resource(name))
                : Answer.refusal(404, "the preview has no such file");
    }

    /** Return an answer that may load nothing but what is served here. */
    static Answer guarded(Answer answer) {
        return answer.with("Content-Security-Policy", POLICY);
    }

    /** Return the page that a query names, decoded; empty where it is no page of a site. */
    static Optional<String> page(String query) {
        return Optional.of(query)
                .filter(q -> q.startsWith("path="))
                .flatMap(q -> PercentCode.decode(q.substring("path=".length())))
                .flatMap(RequestedPath::decode)
                .filter(page -> !page.startsWith(FOLDER));
    }

    private static Answer view(String name, String page) {
        String title = VIEWS.get(name);
        String frame = """
                <h1>%s</h1>
                <div class="sheet"><iframe data-medium="%s" title="%s" src="%s"></iframe></div>
                """.formatted(title, name, title, Html.quoted(PercentCode.encode(page)));
        String html = OwnPage.of(Optional.empty(), name, title, frame);
        return guarded(Answer.of(200, MediaType.HTML, html));
    }

    private static byte[] resource(String name) {
        try (InputStream in = OwnFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not part of this build: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
