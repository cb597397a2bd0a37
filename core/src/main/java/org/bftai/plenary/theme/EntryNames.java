package org.bftai.plenary.theme;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks the names of a theme's files: whatever is done with one later, it stays within its folder on every system. */
final class EntryNames {
    private final Map<String, String> seen = new TreeMap<>();

    /** Say what is wrong with a name by itself, as a sentence. */
    static Optional<String> problem(String name) {
        List<String> segments = List.of(name.split("/", -1));
        if (name.startsWith("/") || name.contains("\\") || name.contains(":")) {
            return Optional.of("'" + visible(name) + "' is no relative path");
        } else if (segments.contains("..") || segments.contains(".")) {
            return Optional.of("'" + visible(name) + "' leads out of its folder");
        } else if (name.chars().anyMatch(Character::isISOControl) || segments.contains("")) {
            return Optional.of("'" + visible(name) + "' is no name of a file");
        }
        return Optional.empty();
    }

    /** Remember a name and say whether another file has it, or would have it on some systems, as a sentence. */
    Optional<String> twin(String name) {
        String key = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String other = seen.putIfAbsent(key, name);
        if (other == null) {
            return Optional.empty();
        }
        return Optional.of(
                other.equals(name)
                        ? "'" + visible(name) + "' is there twice"
                        : "'" + visible(other) + "' and '" + visible(name) + "' are one file on some systems");
    }

    private static String visible(String name) {
        return name.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
