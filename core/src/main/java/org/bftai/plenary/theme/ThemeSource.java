package org.bftai.plenary.theme;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.bftai.plenary.diagnostic.DiagnosticSink;

/** Where a theme lies. It is read as data: nothing in it is ever loaded as a class. */
sealed interface ThemeSource permits JarSource, FolderSource {
    /** The folder of a jar, or of a directory that stands for one, that holds the theme. */
    String ROOT = "META-INF/plenary/";

    String DESCRIPTOR = "theme.yml";

    /** What of a theme is read; anything else beside its descriptor is its own affair. */
    Set<String> FOLDERS = Set.of("layouts", "includes", "assets", "strings");

    /** Return the name of the jar or folder, for messages that cannot know the theme's own name. */
    String label();

    /** Return what messages call a file. */
    default String place(String name, String path) {
        return name + ":" + path;
    }

    /** Read the descriptor; a problem is reported at the label. */
    Optional<byte[]> descriptor(DiagnosticSink sink);

    /**
     * Read, or find, all other files, by their path in the theme.
     *
     * @param name the theme's name, for messages
     * @param sink gets {@code theme-invalid} for names and sizes that no honest theme has
     * @return nothing if there was an error
     */
    Optional<SortedMap<String, ByteSource>> files(String name, DiagnosticSink sink);

    /** Return whether a path is one of {@link #FOLDERS} and no file of an editor or system. */
    static boolean isRead(String path) {
        int slash = path.indexOf('/');
        return slash > 0 && FOLDERS.contains(path.substring(0, slash)) && !path.contains("/.");
    }
}
