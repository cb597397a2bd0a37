package org.bftai.plenary.theme;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/** Finds the jars and folders of a class path that hold a theme, by asking where its descriptor lies. */
final class ClassPathThemes {
    private ClassPathThemes() {}

    /** Return the places, sorted: a class path's order depends on who made it. */
    static List<Path> find(ClassLoader classPath, DiagnosticSink sink) {
        SortedSet<Path> places = new TreeSet<>();
        try {
            for (URL url : Collections.list(classPath.getResources(ThemeSource.ROOT + ThemeSource.DESCRIPTOR))) {
                place(url)
                        .ifPresentOrElse(
                                places::add,
                                () -> sink.report(
                                        DiagnosticCode.THEME_INVALID,
                                        Location.of(ThemeSource.DESCRIPTOR),
                                        "a theme is neither in a jar nor in a folder: " + url.getProtocol(),
                                        "add the theme's jar itself to the class path"));
            }
        } catch (IOException e) {
            String sentence = "the class path cannot be searched for themes: " + e.getMessage();
            sink.report(DiagnosticCode.THEME_INVALID, Location.of(ThemeSource.DESCRIPTOR), sentence);
        }
        return List.copyOf(places);
    }

    private static Optional<Path> place(URL descriptor) throws IOException {
        try {
            if (descriptor.getProtocol().equals("file")) {
                Path file = Path.of(descriptor.toURI());
                return Optional.ofNullable(file.getParent());
            }
            URLConnection connection = descriptor.openConnection();
            return connection instanceof JarURLConnection jar
                            && jar.getJarFileURL().getProtocol().equals("file")
                    ? Optional.of(Path.of(jar.getJarFileURL().toURI()))
                    : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
