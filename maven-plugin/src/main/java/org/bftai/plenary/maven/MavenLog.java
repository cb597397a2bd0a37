package org.bftai.plenary.maven;

import org.apache.maven.plugin.logging.Log;
import org.bftai.plenary.diagnostic.Severity;

/** Prints findings as loud as they are. */
final class MavenLog {
    private MavenLog() {}

    static void print(Log log, Severity severity, String text) {
        switch (severity) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case INFO -> log.info(text);
        }
    }
}
