package org.bftai.plenary.resolve;

import java.nio.file.Path;
import java.util.Optional;
import org.bftai.plenary.config.ThemeChoice;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.source.SourceTree;
import org.bftai.plenary.theme.ThemeChain;
import org.bftai.plenary.theme.ThemeShelf;

/** Finds the theme that a site wants. */
public final class ThemeResolver {
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
        if (folder.isPresent()) {
            return shelf.folder(folder.get(), site, choice.location(), sink);
        }
        return shelf.chain(choice.name().orElseGet(shelf::preferred), site, choice.location(), sink);
    }
}
