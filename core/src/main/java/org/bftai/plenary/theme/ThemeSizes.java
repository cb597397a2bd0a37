package org.bftai.plenary.theme;

import java.util.Optional;

/** What a theme may hold. Adds up as files are met, so that a bomb is noticed before it has gone off. */
final class ThemeSizes {
    static final int MEBI = 1024 * 1024;
    /** The most files of a theme. */
    static final int FILES = 10_000;
    /** The most bytes of a file. */
    static final int FILE = 16 * MEBI;
    /** The most bytes of a theme. */
    static final int ALL = 64 * MEBI;

    private int files;
    private long bytes;

    /** Count a file and say what is too much, as a sentence. */
    Optional<String> add(String path, long size) {
        files++;
        bytes += size;
        if (size > FILE) {
            return Optional.of("'" + path + "' is larger than " + FILE / MEBI + " MiB");
        } else if (bytes > ALL) {
            return Optional.of("the theme is larger than " + ALL / MEBI + " MiB");
        }
        return files > FILES ? Optional.of("the theme has more than " + FILES + " files") : Optional.empty();
    }
}
