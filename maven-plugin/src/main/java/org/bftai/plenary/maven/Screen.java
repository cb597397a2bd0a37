package org.bftai.plenary.maven;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import org.bftai.plenary.ProgressLine;

/** The terminal that somebody may sit before. */
final class Screen {
    private Screen() {}

    /**
     * Return whether a build can show there how far it is.
     *
     * @param threads with how many Maven builds modules: what they print would run into the line
     */
    static boolean isWatched(int threads) {
        return threads < 2 && ProgressLine.isWelcome(System.getenv(), console().isPresent());
    }

    /** Return a line that goes past {@code System.out}, whose text some versions of Maven turn into lines of their log. */
    static ProgressLine line() {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        return new ProgressLine(out, InstantSource.system());
    }

    /** Return who sits there; nobody where what is read or printed is a file or a pipe. */
    static Optional<Console> console() {
        return Optional.ofNullable(System.console()).filter(Screen::isTerminal);
    }

    /** From Java 22 on there is a console without a terminal too, which says so itself. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
