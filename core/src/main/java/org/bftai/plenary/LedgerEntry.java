package org.bftai.plenary;

import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_VALUE;
import static org.bftai.plenary.diagnostic.DiagnosticCode.SOURCE_LOCKED;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.config.SiteConfigReader;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Findings;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.Folders;
import org.bftai.plenary.edit.LedgerFile;
import org.bftai.plenary.edit.Step;
import org.bftai.plenary.edition.Ledger;
import org.bftai.plenary.model.Series;
import org.bftai.plenary.source.Failure;

/** Enters the addresses of a series, as it is published today, into its ledger: from then on each of them answers for ever. */
public final class LedgerEntry {
    private final DiagnosticLog log = new DiagnosticLog();

    /**
     * Enter them.
     *
     * @param goals how goals are called, such as {@code mvn plenary:}
     */
    public CommandResult run(BuildRequest request, String goals) {
        KeptSeries built = new SiteBuild().keepSeries(request);
        if (!built.build().result().ok()) {
            return CommandResult.refused(built.build().result().findings());
        }
        Optional<Series> series = built.series().filter(Series::isSeries);
        if (series.isEmpty()) {
            log.report(
                    CONFIG_VALUE,
                    Location.of(SiteConfigReader.FILE),
                    "the site has one edition at its root, and keeps no ledger",
                    "begin the next one, which makes it: " + goals + "new-edition -Dyear=…");
            return CommandResult.refused(new Findings(log.sorted()));
        }
        Ledger before = series.get().ledger();
        Ledger after = before.with(built.build().addresses());
        List<String> lines = new ArrayList<>();
        after.lines().keySet().stream()
                .filter(address -> !before.lines().containsKey(address))
                .forEach(address -> lines.add("+ " + address));
        if (lines.isEmpty()) {
            return CommandResult.done(
                    List.of("nothing new: the ledger has " + before.lines().size() + " addresses"));
        }
        try {
            LedgerFile.write(request.site(), after, new Folders(Step.NONE));
        } catch (IOException e) {
            log.report(
                    SOURCE_LOCKED,
                    Location.of(Ledger.FILE),
                    "the file cannot be written: " + Failure.reason(e),
                    "look at space and permissions, and run again");
            return CommandResult.refused(new Findings(log.sorted()));
        }
        lines.add(lines.size() + " addresses entered; commit " + Ledger.FILE);
        return CommandResult.done(lines);
    }
}
