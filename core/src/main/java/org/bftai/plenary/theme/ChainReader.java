package org.bftai.plenary.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.source.SourceFile;
import org.bftai.plenary.source.SourceTree;

/** Follows {@code extends} up, reads each theme, and checks that what the descriptors name is there. */
final class ChainReader {
    private final ThemeShelf shelf;
    private final DiagnosticSink sink;
    private final DiagnosticLog log = new DiagnosticLog();

    ChainReader(ThemeShelf shelf, DiagnosticSink sink) {
        this.shelf = shelf;
        this.sink = sink;
    }

    Optional<ThemeChain> read(ShelvedTheme first, SourceTree site) {
        List<Theme> themes = new ArrayList<>();
        Set<String> words = new TreeSet<>();
        List<ShelvedTheme> climbed = climb(first);
        for (int i = climbed.size() - 1; i >= 0; i--) {
            climbed.get(i).theme(words, log).ifPresent(theme -> {
                theme.words().byLanguage().values().forEach(w -> words.addAll(w.keySet()));
                themes.add(0, theme);
            });
        }
        Optional<ThemeChain> chain = Optional.empty();
        if (!hasErrors()) {
            for (int i = 0; i < themes.size(); i++) {
                check(new ThemeChain(themes.subList(i, themes.size()), new TreeMap<>(), Words.NONE));
            }
            SortedMap<String, ThemeFile> own = siteFiles(site);
            chain = Optional.of(new ThemeChain(themes, own, WordsReader.ofSite(own, words, log)));
        }
        log.sorted().forEach(sink::report);
        return hasErrors() ? Optional.empty() : chain;
    }

    private boolean hasErrors() {
        return log.sorted().stream().anyMatch(Diagnostic::isError);
    }

    private List<ShelvedTheme> climb(ShelvedTheme first) {
        List<ShelvedTheme> climbed = new ArrayList<>(List.of(first));
        Optional<String> parent = first.descriptor().parent();
        while (parent.isPresent()) {
            String name = parent.get();
            ThemeDescriptor child = climbed.get(climbed.size() - 1).descriptor();
            if (climbed.stream().anyMatch(t -> t.descriptor().name().equals(name))) {
                String circle = String.join(
                        " → ", climbed.stream().map(t -> t.descriptor().name()).toList());
                log.report(
                        DiagnosticCode.THEME_INVALID,
                        child.at("extends"),
                        "themes extend each other in a circle: " + circle + " → " + name,
                        "a theme extends another one, in the end 'base'");
                break;
            }
            Optional<ShelvedTheme> next = shelf.parent(name, child.at("extends"), log);
            next.ifPresent(climbed::add);
            parent = next.flatMap(t -> t.descriptor().parent());
        }
        return climbed;
    }

    /** Check what the nearest theme of a chain declares; it may lie in any theme above it. */
    private void check(ThemeChain chain) {
        ThemeDescriptor theme = chain.themes().get(0).descriptor();
        theme.layouts().keySet().forEach(name -> require(chain, "layouts." + name, "layouts/" + name + ".ftlh"));
        theme.includes().keySet().forEach(name -> require(chain, "includes." + name, "includes/" + name + ".ftlh"));
        theme.includes().values().stream()
                .flatMap(include -> include.scripts().stream())
                .forEach(file -> require(chain, "scripts." + file, "assets/" + file));
        theme.styles().forEach(file -> require(chain, "styles." + file, "assets/" + file));
        theme.scripts().forEach(file -> require(chain, "scripts." + file, "assets/" + file));
    }

    private void require(ThemeChain chain, String declared, String path) {
        if (chain.find(path).isEmpty()) {
            String hint = Suggestions.nearest(path, chain.paths())
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("add the file, or leave out the line");
            String sentence = "theme '" + chain.name() + "' declares '" + path + "' and does not have it";
            log.report(
                    DiagnosticCode.THEME_INVALID,
                    chain.themes().get(0).descriptor().at(declared),
                    sentence,
                    hint);
        }
    }

    private static SortedMap<String, ThemeFile> siteFiles(SourceTree site) {
        SortedMap<String, ThemeFile> files = new TreeMap<>();
        for (SourceFile file : site.files()) {
            String path = file.path().value();
            if (ThemeSource.isRead(path)) {
                files.put(path, new ThemeFile(path, file.path().place(), ByteSource.of(file.file())));
            }
        }
        return files;
    }
}
