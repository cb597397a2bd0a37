package org.bftai.plenary;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.output.KeptPublication;
import org.bftai.plenary.render.Workers;
import org.bftai.plenary.testing.BuiltSite;

/** A folder that is looked over as if it were one edition of a series. */
public final class SeriesSite {
    private SeriesSite() {}

    /**
     * Return everything that is found.
     *
     * @param earlier the facts of the editions before, the nearest first
     */
    public static List<Diagnostic> findings(Path folder, Optional<Edition> edition, List<Event> earlier) {
        DiagnosticLog log = new DiagnosticLog();
        BuildRequest request = BuildRequest.of(folder, BuiltSite.class.getClassLoader(), BuiltSite.NOW);
        try (KeptPublication output = new KeptPublication(log);
                Workers workers = new Workers()) {
            Stages stages = new Stages(request, workers, log);
            LoadedSite loaded = stages.load();
            Site alone = stages.resolve(loaded, stages.parse(loaded)).orElseThrow();
            stages.render(with(alone, edition, earlier), output);
        }
        return log.sorted();
    }

    private static Site with(Site site, Optional<Edition> edition, List<Event> earlier) {
        return new Site(
                site.config(),
                edition,
                site.event(),
                earlier,
                site.expressions(),
                site.title(),
                site.theme(),
                site.options(),
                site.navigation(),
                site.pages(),
                site.assets(),
                site.redirects(),
                site.drafts(),
                site.addresses());
    }
}
