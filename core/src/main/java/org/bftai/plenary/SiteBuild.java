package org.bftai.plenary;

import java.util.List;
import java.util.Optional;
import org.bftai.plenary.content.ParsedPage;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Findings;
import org.bftai.plenary.export.Announcement;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.output.Publication;
import org.bftai.plenary.render.WorkListener;
import org.bftai.plenary.render.Workers;

/** A build: load, parse, resolve, render, write. */
public final class SiteBuild {
    private final WorkListener listener;

    public SiteBuild() {
        this(WorkListener.NONE);
    }

    /**
     * Make a build.
     *
     * @param listener is told how far it is, by the thread that runs it
     */
    public SiteBuild(WorkListener listener) {
        this.listener = listener;
    }

    /** Build the site, or, where the request names no output, only look for its problems. */
    public BuildResult run(BuildRequest request) {
        DiagnosticLog log = new DiagnosticLog();
        if (SiteFolder.reportMissing(request.site(), log)) {
            return new BuildResult(0, 0, new Findings(log.sorted()), false);
        }
        try (Publication output = Outputs.begin(request, log);
                Workers workers = new Workers(listener)) {
            Stages stages = new Stages(request, workers, log);
            LoadedSite loaded = stages.load();
            List<ParsedPage> pages = stages.parse(loaded);
            Optional<Site> site = stages.resolve(loaded, pages);
            List<Announcement> announcements =
                    site.map(s -> stages.render(s, output)).orElse(List.of());
            return stages.write(loaded.config(), site, announcements, output);
        }
    }
}
