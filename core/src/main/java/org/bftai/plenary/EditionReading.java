package org.bftai.plenary;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.config.SiteConfigReader;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.content.ParsedPage;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.edit.founding.EventYml;
import org.bftai.plenary.edit.founding.FactFinder;
import org.bftai.plenary.edit.founding.Facts;
import org.bftai.plenary.edit.succession.PastEdition;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.model.LoadedSite;
import org.bftai.plenary.render.Workers;
import org.bftai.plenary.source.SourceFile;
import org.bftai.plenary.source.SourcePath;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.source.SourceTree;
import org.bftai.plenary.source.TextReader;

/**
 * The sources of an edition. What is wrong with them is for the build to say.
 *
 * @param site the edition as if it were a site of its own
 * @param pages drafts too
 */
record EditionReading(LoadedSite site, List<ParsedPage> pages) {
    static EditionReading of(BuildRequest request, Workers workers) {
        Stages stages = new Stages(request, workers, new DiagnosticLog());
        LoadedSite loaded = stages.load().front().orElseThrow();
        return new EditionReading(loaded, stages.parse(loaded));
    }

    /** Return the text of a file; empty where there is none. */
    Optional<String> text(String file) {
        return site.tree()
                .find(file)
                .flatMap(f -> new TextReader().read(f, d -> {}))
                .map(SourceText::text);
    }

    /** Return the text of the facts; where no file holds them, of those that pages state. */
    String facts() {
        return text(EventReader.FILE).orElseGet(() -> EventYml.of(stated()));
    }

    /** Return the facts that pages state and no check complains about. */
    Facts stated() {
        return new FactTrial(new DiagnosticLog()).settle(FactFinder.find(pages));
    }

    /**
     * Return the edition to make another one from.
     *
     * @param own whether a file is the edition's, and not the series'
     * @param facts the text of its facts
     * @param settings the text of its settings
     * @param series the settings of the series
     * @param sink is told what is wrong with the facts: of those of a frozen edition no build says it
     * @return empty where there is none to be made from these facts
     */
    Optional<PastEdition> past(
            int year,
            Predicate<SourcePath> own,
            SourceText facts,
            Optional<String> settings,
            SiteConfig series,
            DiagnosticSink sink) {
        List<SourceFile> files = site.tree().files().stream()
                .filter(f -> own.test(f.path()))
                .filter(f -> !List.of(EventReader.FILE, SiteConfigReader.FILE)
                        .contains(f.path().value()))
                .toList();
        return new EventReader(true, sink)
                .read(facts)
                .map(event -> new PastEdition(
                        year,
                        new SourceTree(site.tree().root(), files),
                        pages.stream().filter(p -> own.test(p.source().path())).toList(),
                        facts.text(),
                        event.of(year),
                        settings,
                        series.language(),
                        series.url().map(SiteUrl::toString),
                        series.repository()));
    }
}
