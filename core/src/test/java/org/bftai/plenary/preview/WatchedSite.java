package org.bftai.plenary.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bftai.plenary.BuildReport;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.KeptBuild;
import org.bftai.plenary.SiteBuild;
import org.bftai.plenary.output.OutputTree;
import org.bftai.plenary.testing.BuiltSite;

/**
 * A site on disk that a session watches, and what it said.
 *
 * @param site its folder
 */
record WatchedSite(Path site, BuildRequest request, PreviewSession session, SourceWatcher watcher, List<String> console)
        implements AutoCloseable {
    static WatchedSite of(Path site) {
        List<String> console = new CopyOnWriteArrayList<>();
        BuildRequest request = BuildRequest.of(site, WatchedSite.class.getClassLoader(), BuiltSite.NOW)
                .withDrafts(true)
                .withCache(Optional.of(site.resolveSibling("cache")));
        PreviewSession session = new PreviewSession(
                new PreviewRequest(request, () -> BuiltSite.NOW, 0),
                (BuildReport.Line line) -> console.add(line.severity() + " " + line.text()));
        SourceWatcher watcher = new SourceWatcher(session::roots, session::changed);
        session.begin();
        watcher.start();
        return new WatchedSite(site, request, session, watcher, console);
    }

    WatchedSite save(String file, String text) throws IOException {
        write(site, file, text);
        return this;
    }

    static void write(Path site, String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        // In one step, as the better editors do: half a page would be another one for a moment.
        Path whole = Files.writeString(path.resolveSibling(".saved"), text);
        Files.move(whole, path, StandardCopyOption.ATOMIC_MOVE);
    }

    Shown shown() {
        return session.shown("");
    }

    /** Return a file of what is shown, or nothing. */
    String file(String path) throws IOException {
        Optional<OutputTree.Kept> kept =
                shown().good().flatMap(good -> good.tree().find(path));
        return kept.isEmpty() ? "" : new String(kept.get().content().open().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Wait until a file of what is shown has these words. */
    void awaitText(String path, String words) throws Exception {
        Await.until(path + " has '" + words + "'", () -> file(path).contains(words));
    }

    /** Build the site as it is on disk, with nothing remembered. */
    KeptBuild clean() {
        return new SiteBuild().keep(request.withCache(Optional.empty()));
    }

    @Override
    public void close() {
        watcher.close();
        session.readers().close();
    }
}
