package org.bftai.plenary;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.edition.Ledger;
import org.bftai.plenary.edition.Standing;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.model.LoadedSite;
import org.bftai.plenary.model.Series;
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
        BuildRequest request = BuildRequest.of(folder, BuiltSite.class.getClassLoader(), BuiltSite.NOW)
                .withDrafts(edition.filter(e -> e.standing() == Standing.COMING).isPresent());
        try (KeptPublication output = new KeptPublication(log);
                Workers workers = new Workers()) {
            Stages stages = new Stages(request, workers, log);
            LoadedSite loaded = stages.load().front().orElseThrow();
            LoadedSite placed = new LoadedSite(
                    loaded.tree(),
                    loaded.config(),
                    edition,
                    loaded.event(),
                    earlier,
                    loaded.expressions(),
                    loaded.theme());
            Site site = stages.resolve(placed, stages.parse(placed)).orElseThrow();
            stages.render(new Series(site.config(), List.of(site), List.of(), List.of(), Ledger.read("")), output);
        }
        return log.sorted();
    }
}
