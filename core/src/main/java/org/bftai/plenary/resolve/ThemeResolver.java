package org.bftai.plenary.resolve;

import static org.bftai.plenary.diagnostic.DiagnosticCode.THEME_INVALID;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bftai.plenary.config.ThemeChoice;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.event.DateWords;
import org.bftai.plenary.source.SourceTree;
import org.bftai.plenary.theme.ThemeChain;
import org.bftai.plenary.theme.ThemeShelf;

/** Finds the theme that a site wants. */
public final class ThemeResolver {
    private static final List<String> LAYOUTS = List.of("404", "single", "splash");

    /** What the engine itself says on a page; templates may say more. */
    private static final List<String> WORDS = List.of(
            "acceptedPapers",
            "alertCaution",
            "alertImportant",
            "alertNote",
            "alertTip",
            "alertWarning",
            "callForPapers",
            "footnoteBack",
            "footnotes",
            "learnMore",
            "notFoundTitle",
            "onThisPage",
            "programme",
            "scrollableTable",
            "submissionClosed",
            "submitBy",
            "taskDone",
            "taskOpen");

    private final ClassLoader classPath;
    private final DiagnosticSink sink;

    /**
     * Make a resolver.
     *
     * @param classPath where themes lie, as data
     */
    public ThemeResolver(ClassLoader classPath, DiagnosticSink sink) {
        this.classPath = classPath;
        this.sink = sink;
    }

    /** Return the theme with those it extends and what the site overrides; empty where that was reported. */
    public Optional<ThemeChain> resolve(ThemeChoice choice, SourceTree site) {
        ThemeShelf shelf = ThemeShelf.of(classPath, sink);
        Optional<Path> folder = choice.folder(site.root());
        Optional<ThemeChain> theme = folder.isPresent()
                ? shelf.folder(folder.get(), site, choice.location(), sink)
                : shelf.chain(choice.name().orElseGet(shelf::preferred), site, choice.location(), sink);
        return theme.filter(this::isComplete);
    }

    /** Return whether a theme, with those it extends, has what every site needs. */
    private boolean isComplete(ThemeChain theme) {
        List<String> lacks = Stream.of(
                        missing("layouts", LAYOUTS, theme.layouts()),
                        missing(
                                "words in strings/en.yml",
                                Stream.concat(WORDS.stream(), DateWords.KEYS.stream())
                                        .toList(),
                                theme.words("en").keySet()))
                .flatMap(Optional::stream)
                .toList();
        if (!lacks.isEmpty()) {
            sink.report(
                    THEME_INVALID,
                    theme.themes().get(0).descriptor().location(),
                    "theme '" + theme.name() + "' lacks " + String.join("; ", lacks),
                    "add them, or write 'extends: base' into theme.yml");
        }
        return lacks.isEmpty();
    }

    private static Optional<String> missing(String what, List<String> needed, Collection<String> there) {
        List<String> missing =
                needed.stream().filter(name -> !there.contains(name)).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(what + ": " + String.join(", ", missing));
    }
}
