package org.bftai.plenary.edit.freezing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.edition.EditionFolder;
import org.bftai.plenary.edition.EditionLock;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.model.Page;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.output.Content;
import org.bftai.plenary.output.OutputTree;
import org.bftai.plenary.source.Sha256;
import org.bftai.plenary.source.SourceFile;

/**
 * An edition as a build has made it.
 *
 * @param files by path in the edition, such as {@code cfp/index.html}
 * @param lock what is to be said of them
 */
public record RenderedEdition(Edition edition, SortedMap<String, Content> files, EditionLock lock) {
    public RenderedEdition {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Take an edition out of a build.
     *
     * @param built all files of the series
     * @param folder where the sources of the edition lie
     * @param version that of Plenary and its themes
     * @param clock by which dates are past
     */
    public static RenderedEdition of(Site site, OutputTree built, EditionFolder folder, String version, Instant clock) {
        Edition edition = site.edition().orElseThrow();
        SortedMap<String, Content> files = new TreeMap<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        built.files().forEach((path, kept) -> {
            if (path.startsWith(edition.mount())) {
                String own = path.substring(edition.mount().length());
                files.put(own, kept.content());
                hashes.put(own, Sha256.of(bytes(kept.content())));
            }
        });
        EditionLock lock = new EditionLock(
                site.theme().name(),
                version,
                clock,
                site.event().flatMap(Event::title).orElse(site.title()),
                site.config().language(),
                pages(site, true),
                unlisted(site),
                written(site),
                hashes,
                sources(folder));
        return new RenderedEdition(edition, files, lock);
    }

    /** Return what a file holds. */
    static byte[] bytes(Content content) {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, String> pages(Site site, boolean listed) {
        SortedMap<String, String> pages = new TreeMap<>();
        for (Page page : site.pages()) {
            if (!page.permalink().isAbove() && page.frontMatter().sitemap() == listed) {
                pages.put(page.permalink().target(), page.plainTitle());
            }
        }
        return pages;
    }

    private static SortedMap<String, String> written(Site site) {
        SortedMap<String, String> written = new TreeMap<>();
        site.pages().stream()
                .filter(p -> site.isWritten(p) && !p.permalink().isAbove())
                .forEach(p -> written.put(p.source().value(), p.permalink().url()));
        return written;
    }

    private static SortedMap<String, String> unlisted(Site site) {
        SortedMap<String, String> pages = pages(site, false);
        site.redirects().stream()
                .filter(r -> !r.from().isAbove())
                .forEach(r -> pages.putIfAbsent(r.from().target(), r.to().plainTitle()));
        return pages;
    }

    private static SortedMap<String, String> sources(EditionFolder folder) {
        SortedMap<String, String> sources = new TreeMap<>();
        for (SourceFile file : folder.tree().files()) {
            boolean own = !file.path().base().isEmpty() && !file.path().value().equals(EditionFolder.LOCK);
            if (own) {
                try {
                    sources.put(file.path().value(), Sha256.of(Files.readAllBytes(file.file())));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return sources;
    }
}
