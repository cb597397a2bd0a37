package org.bftai.plenary.output;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bftai.plenary.source.PortableName;

/**
 * Where a file lies in the published site: relative, {@code /} between names, every name one that all systems can store.
 *
 * @param value such as {@code cfp/index.html}; not percent-encoded
 */
public record OutputPath(String value) implements Comparable<OutputPath> {
    /** What the folder of a Windows project and the whole path together can have leaves this. */
    private static final int LONGEST = 240;

    /** Our own files in the folder and beside it. */
    private static final String OURS = ".plenary-";

    private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");

    /** @throws IllegalArgumentException where {@link #problem} finds one: ask first */
    public OutputPath {
        problem(value).ifPresent(problem -> {
            throw new IllegalArgumentException("not a path of a published file: " + problem);
        });
    }

    /** Return what is wrong with a path, a sentence without a full stop; empty where nothing is. */
    public static Optional<String> problem(String path) {
        if (path.isEmpty()) {
            return Optional.of("the path is empty");
        }
        if (path.startsWith("/")) {
            return Optional.of("'" + path + "' begins with '/'");
        }
        // A unit of UTF-16 takes at most three bytes.
        if (path.length() * 3 > LONGEST && path.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of(
                    "'" + path.substring(0, Math.min(60, path.length())) + "…' is longer than " + LONGEST + " bytes");
        }
        if (path.indexOf('%') >= 0 && ENCODED.matcher(path).find()) {
            return Optional.of("'" + path + "' is percent-encoded twice");
        }
        if (path.regionMatches(true, 0, OURS, 0, OURS.length())) {
            return Optional.of("names that begin with '" + OURS + "' belong to Plenary");
        }
        for (String name : path.split("/", -1)) {
            Optional<String> problem = PortableName.problem(name);
            if (problem.isPresent()) {
                String subject = name.isEmpty() ? "a name between two '/'" : "'" + name + "'";
                return Optional.of(subject + " " + problem.get());
            }
        }
        return Optional.empty();
    }

    /** Return the path under which two paths are one file on some system. */
    public String folded() {
        return PortableName.folded(value);
    }

    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
