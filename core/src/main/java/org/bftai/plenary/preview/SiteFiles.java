package org.bftai.plenary.preview;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.bftai.plenary.model.PercentCode;
import org.bftai.plenary.output.Content;
import org.bftai.plenary.output.OutputTree.Kept;
import org.bftai.plenary.preview.Shown.Good;

/**
 * Answers with the files of a site, as a web server would: out of memory, so that no path leads anywhere else.
 *
 * @param shown the site as it is now
 */
record SiteFiles(Shown shown) {
    private static final String MISSING = "404.html";

    /**
     * A file that answers.
     *
     * @param status 200, or 404 where it stands in
     */
    private record Found(String file, Kept kept, int status) {}

    /**
     * Answer a request.
     *
     * @param path begins with {@code /}, decoded
     */
    Answer answer(String path) {
        if (shown.good().isEmpty()) {
            return Waiting.answer(shown);
        }
        Good good = shown.good().get();
        Optional<String> elsewhere = elsewhere(good, path);
        if (elsewhere.isPresent()) {
            return Answer.redirect(PercentCode.encode(elsewhere.get()));
        }
        return find(good, path)
                .map(found -> answer(good, found))
                .orElseGet(() -> Answer.refusal(404, "there is no page or file at " + PercentCode.encode(path)));
    }

    /** Return what the page at a path is made of; empty where nothing answers. */
    Optional<PageParts> parts(String path) {
        if (shown.good().isEmpty()) {
            return Optional.of(Waiting.parts(shown));
        }
        Good good = shown.good().get();
        return find(good, path).filter(found -> isPage(found.file())).map(found -> good.parts(found.file()));
    }

    /** Where the site lives below a path, its home page is there; folders end with {@code /}. */
    private static Optional<String> elsewhere(Good good, String path) {
        if (path.equals("/") && !good.basePath().equals("/")) {
            return Optional.of(good.basePath());
        }
        boolean folder = !path.endsWith("/")
                && direct(good, path).isEmpty()
                && direct(good, path + "/").isPresent();
        return folder ? Optional.of(path + "/") : Optional.empty();
    }

    private static Optional<Found> find(Good good, String path) {
        return direct(good, path).or(() -> good.tree().find(MISSING).map(kept -> new Found(MISSING, kept, 404)));
    }

    private static Optional<Found> direct(Good good, String path) {
        String base = PercentCode.decode(good.basePath()).orElse("/");
        if (!path.startsWith(base)) {
            return Optional.empty();
        }
        String rest = path.substring(base.length());
        String file = rest.isEmpty() || rest.endsWith("/") ? rest + "index.html" : rest;
        return good.tree().find(file).map(kept -> new Found(file, kept, 200));
    }

    private static Answer answer(Good good, Found found) {
        String type = MediaType.of(found.file());
        Content content = found.kept().content();
        if (content instanceof Content.Copy) {
            return new Answer(found.status(), Map.of("Content-Type", type), content, -1);
        }
        try (InputStream in = content.open()) {
            byte[] bytes = in.readAllBytes();
            return isPage(found.file())
                    ? Answer.of(
                            found.status(),
                            type,
                            ScriptTag.into(bytes, ScriptTag.of(Optional.of(good.parts(found.file())), "page")))
                    : Answer.of(found.status(), type, bytes);
        } catch (IOException e) {
            return Answer.refusal(500, "the file cannot be read");
        }
    }

    private static boolean isPage(String file) {
        return file.endsWith(".html") || file.endsWith(".htm");
    }
}
