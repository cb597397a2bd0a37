package org.bftai.plenary.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Tells browsers what they should show, as server-sent events (HTML, 9.2). Each event has all of it, so that a page that was
 * away, or slow, is right again with the next one.
 */
record LiveReload(PreviewSession session, Choices choices) {
    /** After so long without a change something is sent, which finds readers that have left. In milliseconds. */
    private static final long SILENCE = 10_000;

    /**
     * Send events until the reader leaves or the preview ends.
     *
     * @param theme what the reader looks at
     * @param path of the page
     */
    void tell(OutputStream out, String theme, String path) throws IOException, InterruptedException {
        session.readers().enter(theme);
        try {
            send(out, "retry: 500\n\n");
            String told = "";
            for (long version = session.readers().await(-2, 0);
                    version >= 0;
                    version = session.readers().await(version, SILENCE)) {
                String state = state(theme, path);
                send(out, state.equals(told) ? ":\n\n" : "data: " + state + "\n\n");
                told = state;
            }
        } finally {
            session.readers().leave(theme);
        }
    }

    String state(String theme, String path) {
        Shown shown = session.shown(theme);
        String parts = new SiteFiles(shown)
                .parts(path)
                .map(p -> "\"page\":\"" + p.page() + "\",\"sheets\":" + ScriptTag.json(p))
                .orElse("\"page\":\"\",\"sheets\":{}");
        String findings = shown.findings().stream().map(Finding::json).collect(Collectors.joining(","));
        return "{" + parts + "," + choices.json(theme, session.shown("")) + ",\"broken\":" + shown.broken()
                + ",\"findings\":[" + findings + "]}";
    }

    private static void send(OutputStream out, String event) throws IOException {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
