package org.bftai.plenary.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of a test: put files in, see what is there. */
record Folder(Path path) {
    Folder with(String file, String text) throws IOException {
        Path target = path.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
        return this;
    }

    /** Return paths and texts of the files; folders that hold nothing end with {@code /}. */
    SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> walk = Files.walk(path)) {
                for (Path file : walk.toList()) {
                    String name = path.relativize(file).toString();
                    if (Files.isRegularFile(file)) {
                        files.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                    } else if (isEmpty(file)) {
                        files.put(name + "/", "");
                    }
                }
            }
        }
        return files;
    }

    /** Return {@link #files} without the manifest. */
    SortedMap<String, String> site() throws IOException {
        SortedMap<String, String> files = files();
        files.remove(Manifest.FILE);
        return files;
    }

    List<String> names() throws IOException {
        return List.copyOf(site().keySet());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
