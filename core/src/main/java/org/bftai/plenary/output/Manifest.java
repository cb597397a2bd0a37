package org.bftai.plenary.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What our builds wrote into an output folder: what is not listed there with its hash is never deleted. The file is
 * sorted and can be read by {@code sha256sum --check}. While a build publishes, a path may stand there twice.
 *
 * @param hashes paths, and the hashes that their content may have
 */
record Manifest(SortedMap<String, SortedSet<String>> hashes) {
    static final String FILE = ".plenary-manifest";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    Manifest {
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        hashes.forEach((path, some) -> copy.put(path, Collections.unmodifiableSortedSet(new TreeSet<>(some))));
        hashes = Collections.unmodifiableSortedMap(copy);
    }

    /** Read the manifest of a folder. */
    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : new Manifest(Collections.emptySortedMap());
    }

    /** Read lines; those that no build of ours can have written are passed over. */
    static Manifest parse(String text) {
        SortedMap<String, SortedSet<String>> hashes = new TreeMap<>();
        text.lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> {
            if (OutputPath.problem(line.group(2)).isEmpty()) {
                hashes.computeIfAbsent(line.group(2), path -> new TreeSet<>()).add(line.group(1));
            }
        });
        return new Manifest(hashes);
    }

    /** Return a manifest that allows what this one or the other one allows. */
    Manifest or(Manifest other) {
        SortedMap<String, SortedSet<String>> both = new TreeMap<>();
        hashes.forEach((path, some) -> both.put(path, new TreeSet<>(some)));
        other.hashes.forEach(
                (path, some) -> both.computeIfAbsent(path, p -> new TreeSet<>()).addAll(some));
        return new Manifest(both);
    }

    Set<String> paths() {
        return hashes.keySet();
    }

    boolean lists(String path, String hash) {
        return hashes.getOrDefault(path, Collections.emptySortedSet()).contains(hash);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        hashes.forEach((path, some) ->
                some.forEach(hash -> text.append(hash).append("  ").append(path).append('\n')));
        return text.toString();
    }
}
