package org.bftai.plenary.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder's files as a map, to be compared in both directions. Left out are our own records of what was published, and the
 * social card: how its bytes are compressed is the JDK's affair, and it has tests of its own.
 */
public final class FileTree {
    private FileTree() {}

    /** Return text by path, bytes of other files as hex; an absent folder is empty. */
    public static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : files(folder)) {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            boolean isText = text.indexOf('\uFFFD') < 0 && text.indexOf('\0') < 0;
            files.put(
                    folder.relativize(file).toString().replace('\\', '/'),
                    isText ? text : HexFormat.of().formatHex(bytes));
        }
        return files;
    }

    public static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith(".plenary-"))
                    .filter(f -> !f.endsWith(Path.of("assets", "card.png")))
                    .sorted()
                    .toList();
        }
    }
}
