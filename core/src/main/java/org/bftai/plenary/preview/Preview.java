package org.bftai.plenary.preview;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.bftai.plenary.BuildReport;
import org.bftai.plenary.diagnostic.Severity;

/** A preview that runs: a browser shows the site, and shows it anew when a file is saved. */
public final class Preview implements AutoCloseable {
    private final PreviewSession session;
    private final SourceWatcher watcher;
    private final PreviewServer server;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Preview(PreviewSession session, SourceWatcher watcher, PreviewServer server) {
        this.session = session;
        this.watcher = watcher;
        this.server = server;
    }

    /**
     * Build the site, serve it, and go on until closed.
     *
     * @param console is told what a person at the keyboard wants to know, from any thread
     * @throws IOException where no port can be had
     */
    public static Preview start(PreviewRequest request, Consumer<BuildReport.Line> console) throws IOException {
        PreviewSession session = new PreviewSession(request, console);
        // Looked at before the first build, so that a save during it is seen.
        SourceWatcher watcher = new SourceWatcher(session::roots, session::changed);
        try {
            session.begin();
            PreviewServer server = PreviewServer.start(session, request.port());
            if (request.port() != 0 && server.port() != request.port()) {
                console.accept(new BuildReport.Line(
                        Severity.INFO, "port " + request.port() + " is in use; taking " + server.port()));
            }
            watcher.start();
            Preview preview = new Preview(session, watcher, server);
            console.accept(
                    new BuildReport.Line(Severity.INFO, "open: " + preview.url() + " (Ctrl-C ends the preview)"));
            return preview;
        } catch (IOException e) {
            watcher.close();
            throw e;
        }
    }

    /** Return the address of the home page. */
    public String url() {
        return server.origin() + session.shown("").basePath();
    }

    /** Wait until it is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        watcher.close();
        session.readers().close();
        server.close();
        closed.countDown();
    }
}
