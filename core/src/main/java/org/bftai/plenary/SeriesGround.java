package org.bftai.plenary;

import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_VALUE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bftai.plenary.config.SiteConfig;
import org.bftai.plenary.config.SiteConfigReader;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.succession.PastEdition;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.render.Workers;
import org.bftai.plenary.source.SourceText;

/** Finds the edition of a series that the next one is made from. */
record SeriesGround(BuildRequest request, Path site, SiteConfig series, Workers workers, DiagnosticLog log) {
    Optional<PastEdition> find(int year, Optional<Integer> from) {
        List<Integer> years = years();
        Optional<Integer> past =
                from.or(() -> years.stream().filter(y -> y < year).reduce((a, b) -> b));
        if (past.filter(years::contains).isEmpty()) {
            String known = years.stream().map(y -> "" + y).collect(Collectors.joining(", "));
            log.report(
                    CONFIG_VALUE,
                    Location.of("from"),
                    "there is no edition " + past.map(p -> "of " + p).orElse("before " + year),
                    "editions: " + (known.isEmpty() ? "none" : known));
            return Optional.empty();
        }
        return past.filter(p -> NextEdition.isFree(site, year, p, log)).flatMap(this::read);
    }

    private List<Integer> years() {
        try (Stream<Path> folders = Files.list(site.resolve(Edition.FOLDER))) {
            return folders.filter(Files::isDirectory)
                    .map(f -> f.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}"))
                    .map(Integer::parseInt)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<PastEdition> read(int year) {
        Path folder = site.resolve(Edition.FOLDER).resolve("" + year);
        EditionReading edition = EditionReading.of(
                BuildRequest.of(folder, request.themes(), request.now()).withDrafts(true), workers);
        SourceText facts = new SourceText(Edition.FOLDER + "/" + year + "/" + EventReader.FILE, edition.facts());
        return edition.past(year, f -> true, facts, edition.text(SiteConfigReader.FILE), series, log);
    }
}
