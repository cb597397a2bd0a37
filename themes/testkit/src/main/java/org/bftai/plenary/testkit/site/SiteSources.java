package org.bftai.plenary.testkit.site;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticFormatter;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.SourceTree;
import org.bftai.plenary.theme.ThemeChain;
import org.bftai.plenary.theme.ThemeShelf;

/** Lays the sources of the kit's sites into a folder, since a build reads folders. */
final class SiteSources {
    private static final String HOME = "/org/bftai/plenary/testkit/sites/";
    /** Pages that Plenary makes itself; other sites of the kit have them. */
    private static final Set<String> MADE = Set.of("404", "poster");

    private final Path folder;

    /** Lay them below a folder. */
    SiteSources(Path folder) {
        this.folder = folder;
    }

    /** Unpack a site of the kit. */
    Path of(KitSite site, ThemeChain theme) throws IOException {
        return site == KitSite.LAYOUTS ? layouts(theme) : unpack(site.source(), folder.resolve(site.source()));
    }

    /** Unpack a site of the kit that sets an option of its theme. */
    Path with(KitSite site, String theme, String option, String value) throws IOException {
        Path source = unpack(site.source(), folder.resolve(site.source() + "-" + option + "-" + value));
        String choice = "\ntheme:\n  name: \"%s\"\n  %s: \"%s\"\n".formatted(theme, option, value);
        Path settings = source.resolve("site.yml");
        Files.writeString(settings, Files.readString(settings) + choice);
        return source;
    }

    /** Read a theme from the class path of the test. */
    static ThemeChain theme(String name) {
        DiagnosticLog log = new DiagnosticLog();
        SourceTree nothing = new SourceTree(Path.of("."), List.of());
        ThemeShelf shelf = ThemeShelf.of(Thread.currentThread().getContextClassLoader(), log);
        // A theme that cannot be read is not on the shelf; that it is missing there would say less.
        List<Diagnostic> before = log.sorted();
        return shelf.chain(name, nothing, Location.of("theme"), log)
                .orElseThrow(() -> new IllegalStateException(text(before.isEmpty() ? log.sorted() : before)));
    }

    private static String text(List<Diagnostic> findings) {
        DiagnosticFormatter formatter = new DiagnosticFormatter(place -> Optional.empty());
        return findings.stream().map(formatter::format).collect(Collectors.joining("\n", "\n", ""));
    }

    private Path layouts(ThemeChain theme) throws IOException {
        Path site = unpack("fullest", folder.resolve("layouts"));
        String everything = Files.readString(site.resolve("everything.md"));
        SortedSet<String> layouts = new TreeSet<>(theme.layouts());
        layouts.removeAll(MADE);
        for (String layout : layouts) {
            String first = "---\nlayout: " + layout + "\n";
            Files.writeString(
                    site.resolve("smallest-" + layout + ".md"), first + "title: " + layout + "\n---\nHello.\n");
            Files.writeString(site.resolve("fullest-" + layout + ".md"), everything.replaceFirst("---\n", first));
        }
        return site;
    }

    private static Path unpack(String name, Path target) throws IOException {
        URL packed = Objects.requireNonNull(SiteSources.class.getResource(HOME + name), name);
        try {
            URI uri = packed.toURI();
            if (uri.getScheme().equals("file")) {
                copy(Path.of(uri), target);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    copy(jar.getPath(HOME + name), target);
                }
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return target;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
