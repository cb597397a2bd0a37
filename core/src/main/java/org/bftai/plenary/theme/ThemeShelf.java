package org.bftai.plenary.theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.source.SourceTree;

/** The themes at hand. Only their descriptors are read until one of them is wanted. */
public final class ThemeShelf {
    /** The theme of a site that does not say. */
    public static final String STANDARD = "horizon";

    /** The themes that are always there; any other was added to be used. */
    private static final Set<String> OURS = Set.of("base", "classic", "folio", STANDARD, "timetable");

    private final SortedMap<String, ShelvedTheme> themes;

    private ThemeShelf(SortedMap<String, ShelvedTheme> themes) {
        this.themes = themes;
    }

    /** Find the themes on a class path by their descriptors. */
    public static ThemeShelf of(ClassLoader classPath, DiagnosticSink sink) {
        return of(ClassPathThemes.find(classPath, sink), sink);
    }

    /** Look for themes in these jars and folders; one without a descriptor holds none. */
    public static ThemeShelf of(List<Path> jarsOrFolders, DiagnosticSink sink) {
        SortedMap<String, ShelvedTheme> themes = new TreeMap<>();
        for (Path path : jarsOrFolders) {
            Optional<? extends ThemeSource> source =
                    Files.isDirectory(path) ? FolderSource.in(path) : Optional.of(new JarSource(path));
            source.flatMap(s -> ShelvedTheme.read(s, sink)).ifPresent(theme -> {
                String name = theme.descriptor().name();
                ShelvedTheme other = themes.putIfAbsent(name, theme);
                if (other != null) {
                    String both =
                            other.source().label() + " and " + theme.source().label();
                    Location at = theme.descriptor().at("name");
                    String sentence = "two themes are called '" + name + "': " + both;
                    sink.report(DiagnosticCode.THEME_INVALID, at, sentence, "remove one of them");
                }
            });
        }
        return new ThemeShelf(themes);
    }

    /** Return all themes, by name. */
    public List<ThemeDescriptor> all() {
        return themes.values().stream().map(ShelvedTheme::descriptor).toList();
    }

    /** Return the themes that no other one extends, by name: one that is extended is not chosen by itself. */
    public List<ThemeDescriptor> choosable() {
        Set<String> extended = all().stream().flatMap(t -> t.parent().stream()).collect(Collectors.toUnmodifiableSet());
        return all().stream().filter(t -> !extended.contains(t.name())).toList();
    }

    /** Return the theme of a site that names none: the only one that was added to ours, else the standard one. */
    public String preferred() {
        List<String> added = choosable().stream()
                .map(ThemeDescriptor::name)
                .filter(n -> !OURS.contains(n))
                .toList();
        return added.size() == 1 ? added.get(0) : STANDARD;
    }

    /**
     * Read a theme and those it extends.
     *
     * @param site whose own layouts, includes, assets and strings come first
     * @param whereNamed where somebody asked for it
     * @return nothing if there was an error
     */
    public Optional<ThemeChain> chain(String name, SourceTree site, Location whereNamed, DiagnosticSink sink) {
        ShelvedTheme theme = themes.get(name);
        if (theme == null) {
            missing(name, whereNamed, sink);
            return Optional.empty();
        }
        return new ChainReader(this, sink).read(theme, site);
    }

    /**
     * Read a theme from a folder, and those it extends from here.
     *
     * @param folder with {@code theme.yml} in it, or in {@code META-INF/plenary/} below it
     */
    public Optional<ThemeChain> folder(Path folder, SourceTree site, Location whereNamed, DiagnosticSink sink) {
        Optional<FolderSource> source = FolderSource.in(folder, site.root());
        if (source.isEmpty()) {
            String sentence = "no theme in folder '" + folder.getFileName() + "'";
            String hint = "a theme's folder has a " + ThemeSource.DESCRIPTOR + " in it";
            sink.report(DiagnosticCode.THEME_MISSING, whereNamed, sentence, hint);
        }
        return source.flatMap(s -> ShelvedTheme.read(s, sink)).flatMap(t -> new ChainReader(this, sink).read(t, site));
    }

    /** Find a theme that another one extends; one that is missing is reported. */
    Optional<ShelvedTheme> parent(String name, Location whereNamed, DiagnosticSink sink) {
        if (!themes.containsKey(name)) {
            missing(name, whereNamed, sink);
        }
        return Optional.ofNullable(themes.get(name));
    }

    private void missing(String name, Location whereNamed, DiagnosticSink sink) {
        String hint = themes.isEmpty()
                ? "no themes were found: add one to the plugin's dependencies"
                : Suggestions.hint(name, themes.keySet(), "themes found: ");
        sink.report(DiagnosticCode.THEME_MISSING, whereNamed, "theme '" + name + "' not found", hint);
    }
}
