package org.bftai.plenary.theme;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bftai.plenary.diagnostic.DiagnosticFormatter;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.SourceFile;
import org.bftai.plenary.source.SourcePath;
import org.bftai.plenary.source.SourceTree;

/** Themes and sites written as text, put on the disk: {@code -- path --} begins a file. */
final class Shelves {
    static final Location NAMED = Location.of("site.yml", 3, 8);

    private Shelves() {}

    static Map<String, String> files(String text) {
        Map<String, String> files = new TreeMap<>();
        for (String part : text.split("(?m)^-- ")) {
            if (!part.isBlank()) {
                files.put(part.substring(0, part.indexOf(" --\n")), part.substring(part.indexOf('\n') + 1));
            }
        }
        return files;
    }

    /** Write the files as they are. */
    static Path folder(Path folder, String text) throws IOException {
        for (Map.Entry<String, String> file : files(text).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder;
    }

    /** Write the files below the folder that a theme has in a jar. */
    static Path jar(Path jar, String text) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files(text).entrySet()) {
                zip.putNextEntry(new ZipEntry(ThemeSource.ROOT + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return jar;
    }

    static SourceTree site(Path folder, String text) throws IOException {
        folder(Files.createDirectories(folder), text);
        List<SourceFile> files = files(text).keySet().stream()
                .map(p -> new SourceFile(new SourcePath(p), folder.resolve(p), 0))
                .toList();
        return new SourceTree(folder, files);
    }

    static SourceTree noSite() {
        return new SourceTree(Path.of("."), List.of());
    }

    /** Return what is printed, without source lines. */
    static String printed(DiagnosticLog log) {
        DiagnosticFormatter printer = new DiagnosticFormatter(at -> Optional.empty());
        return log.sorted().stream().map(printer::format).collect(Collectors.joining("\n"));
    }
}
