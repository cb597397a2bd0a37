package org.bftai.plenary.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A theme, those it extends, and before them the files by which the site overrides theirs.
 *
 * @param themes nearest first; never empty
 * @param siteFiles the site's own layouts, includes, assets and strings
 * @param siteWords read from the site's strings
 */
public record ThemeChain(List<Theme> themes, SortedMap<String, ThemeFile> siteFiles, Words siteWords) {
    public ThemeChain {
        themes = List.copyOf(themes);
        siteFiles = Collections.unmodifiableSortedMap(new TreeMap<>(siteFiles));
    }

    public String name() {
        return themes.get(0).name();
    }

    /** Find the nearest file of that path. */
    public Optional<ThemeFile> find(String path) {
        return findAbove(path, 0);
    }

    /** Find the file that is overridden {@code depth} times: 0 is the nearest of that path, 1 the one it overrides. */
    public Optional<ThemeFile> findAbove(String path, int depth) {
        return layers().filter(f -> f.containsKey(path))
                .map(f -> f.get(path))
                .skip(depth)
                .findFirst();
    }

    /** Find a file by what messages call it, so that its lines can be shown. */
    public Optional<ThemeFile> placed(String place) {
        return layers().flatMap(f -> f.values().stream())
                .filter(f -> f.place().equals(place))
                .findFirst();
    }

    /** Return the paths of all files, of the site and of each theme. */
    public SortedSet<String> paths() {
        SortedSet<String> paths = new TreeSet<>();
        layers().forEach(f -> paths.addAll(f.keySet()));
        return paths;
    }

    /** Return the names a page's {@code layout} may have: what the themes declare and what the site has. */
    public SortedSet<String> layouts() {
        SortedSet<String> names = new TreeSet<>();
        themes.forEach(t -> names.addAll(t.descriptor().layouts().keySet()));
        siteFiles.keySet().stream()
                .filter(p -> p.matches("layouts/[^/]+\\.ftlh"))
                .forEach(p -> names.add(p.substring("layouts/".length(), p.length() - ".ftlh".length())));
        return names;
    }

    /** Return what pages may include by name: what the themes declare and what the site brings beside it. */
    public SortedMap<String, ContentInclude> includes() {
        SortedMap<String, ContentInclude> includes = new TreeMap<>();
        SortedSet<String> ofThemes = new TreeSet<>();
        themes.forEach(t -> ofThemes.addAll(t.files().keySet()));
        siteFiles.keySet().stream()
                .filter(p -> p.matches("includes/[^/]+\\.ftlh") && !ofThemes.contains(p))
                .map(p -> p.substring("includes/".length(), p.length() - ".ftlh".length()))
                .forEach(name -> includes.put(name, ContentInclude.ofSite(name)));
        farthestFirst().forEach(t -> includes.putAll(t.descriptor().includes()));
        return Collections.unmodifiableSortedMap(includes);
    }

    /** Return the paths of everything that is published as it is, such as {@code assets/base.css}. */
    public SortedSet<String> assets() {
        SortedSet<String> assets = paths();
        assets.removeIf(p -> !p.startsWith("assets/"));
        return assets;
    }

    /** Return the options of all themes; a theme's own stand before those it inherits. */
    public SortedMap<String, ThemeOption> options() {
        SortedMap<String, ThemeOption> options = new TreeMap<>();
        farthestFirst().forEach(t -> options.putAll(t.descriptor().options()));
        return Collections.unmodifiableSortedMap(options);
    }

    /** Return the sheets below {@code assets/} in the order they are linked. */
    public List<String> styles() {
        return farthestFirst().stream()
                .flatMap(t -> t.descriptor().styles().stream())
                .distinct()
                .toList();
    }

    /** Return the scripts below {@code assets/} in the order they are put in the head. */
    public List<String> scripts() {
        return farthestFirst().stream()
                .flatMap(t -> t.descriptor().scripts().stream())
                .distinct()
                .toList();
    }

    /** Return the palettes of the nearest theme that declares any. */
    public List<ThemePalette> colours() {
        return themes.stream()
                .map(t -> t.descriptor().colours())
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * Return how pictures drawn for the site look: as the nearest theme says that has colours at all. One that does not say
     * it has those of its dark palette.
     */
    public ThemeCard card() {
        return themes.stream()
                .map(Theme::descriptor)
                .filter(d -> d.card().isPresent() || !d.colours().isEmpty())
                .findFirst()
                .map(d -> d.card().orElseGet(() -> dark(d.colours())))
                .orElse(ThemeCard.NIGHT);
    }

    private static ThemeCard dark(List<ThemePalette> palettes) {
        ThemePalette dark = palettes.get(palettes.size() - 1);
        return new ThemeCard(dark.ground(), dark.text(), Optional.empty(), ThemeCard.Figure.RULE);
    }

    /** Return the words for a language tag: English, then the language; in each the nearest theme, and the site, win. */
    public SortedMap<String, String> words(String language) {
        SortedMap<String, String> words = new TreeMap<>();
        for (String step : Words.steps(language)) {
            farthestFirst().forEach(t -> words.putAll(t.words().of(step)));
            words.putAll(siteWords.of(step));
        }
        return Collections.unmodifiableSortedMap(words);
    }

    private Stream<SortedMap<String, ThemeFile>> layers() {
        return Stream.concat(Stream.of(siteFiles), themes.stream().map(Theme::files));
    }

    private List<Theme> farthestFirst() {
        List<Theme> reversed = new ArrayList<>(themes);
        Collections.reverse(reversed);
        return reversed;
    }
}
