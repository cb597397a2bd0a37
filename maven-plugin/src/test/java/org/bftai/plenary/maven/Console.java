package org.bftai.plenary.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Keeps what a goal prints, each message after its level, with what differs from run to run masked. */
final class Console extends SystemStreamLog {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void info(CharSequence text) {
        lines.add("INFO " + text);
    }

    @Override
    public void warn(CharSequence text) {
        lines.add("WARNING " + text);
    }

    @Override
    public void error(CharSequence text) {
        lines.add("ERROR " + text);
    }

    String text() {
        return String.join("\n", lines)
                .replaceAll("in \\d+\\.\\d s", "in TIME")
                .replaceAll("file:///\\S+/", "file:///FOLDER/");
    }
}
