package org.bftai.plenary.maven;

import org.apache.maven.plugin.logging.Log;
import org.bftai.plenary.diagnostic.Severity;

/** Prints findings as loud as they are, where they are heard: with {@code -q}, Maven listens to errors only. */
final class MavenLog {
    private MavenLog() {}

    static boolean hears(Log log, Severity severity) {
        return switch (severity) {
            case ERROR -> log.isErrorEnabled();
            case WARNING -> log.isWarnEnabled();
            case INFO -> log.isInfoEnabled();
        };
    }

    static void print(Log log, Severity severity, String text) {
        switch (severity) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case INFO -> log.info(text);
        }
    }
}
