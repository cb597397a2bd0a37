package org.bftai.plenary;

import static org.bftai.plenary.diagnostic.DiagnosticCode.CONFIG_VALUE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bftai.plenary.config.SiteConfigReader;
import org.bftai.plenary.content.PageParser;
import org.bftai.plenary.content.ParsedPage;
import org.bftai.plenary.content.TitleHeading;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.founding.Facts;
import org.bftai.plenary.edit.succession.LineEnds;
import org.bftai.plenary.edit.succession.Move;
import org.bftai.plenary.edit.succession.PastEdition;
import org.bftai.plenary.edit.succession.SchemaLines;
import org.bftai.plenary.edit.succession.SettingsSplit;
import org.bftai.plenary.edit.succession.SharedFiles;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.model.Permalink;
import org.bftai.plenary.render.Workers;
import org.bftai.plenary.resolve.PermalinkRule;
import org.bftai.plenary.source.SourceFile;
import org.bftai.plenary.source.SourcePath;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Finds out how a site of one edition becomes the first of a series. */
record OneEditionGround(BuildRequest request, Path site, Workers workers, DiagnosticLog log) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    /** The edition as the next one sees it, and how it gets its place. */
    record Found(PastEdition past, Move move) {}

    /**
     * Think the move through.
     *
     * @param addresses what the site publishes today
     * @return empty where it cannot be moved, which is reported
     */
    Optional<Found> find(int year, Optional<Integer> asked, SortedSet<String> addresses) {
        EditionReading reading = EditionReading.of(request.withDrafts(true), workers);
        Optional<Integer> known = reading.site().event().flatMap(Event::year);
        if (asked.isPresent() && known.isPresent() && !asked.equals(known)) {
            log.report(
                    CONFIG_VALUE,
                    Location.of("from"),
                    "the edition that is here is of " + known.get() + ", as event.yml says, and not of " + asked.get(),
                    "leave -Dfrom out");
            return Optional.empty();
        }
        Optional<Integer> from = asked.or(() -> year(reading));
        if (from.isEmpty()) {
            log.report(
                    CONFIG_VALUE,
                    Location.of("from"),
                    "nothing says of which year the edition is that is here",
                    "add its year, such as -Dfrom=" + (year - 1));
            return Optional.empty();
        }
        return NextEdition.isFree(site, year, from.get(), log) && hasRoom()
                ? found(reading, from.get(), addresses)
                : Optional.empty();
    }

    private boolean hasRoom() {
        Path editions = site.resolve(Edition.FOLDER);
        try (Stream<Path> files = Files.isDirectory(editions) ? Files.list(editions) : Stream.empty()) {
            if (!Files.exists(editions)
                    || Files.isDirectory(editions) && files.findAny().isEmpty()) {
                return true;
            }
        } catch (IOException e) {
            // As if something were in it.
        }
        log.report(
                CONFIG_VALUE,
                Location.of(Edition.FOLDER),
                "a series has its editions here, and something else is in the way",
                "rename it, or write current: into site.yml if this is a series already");
        return false;
    }

    private Optional<Found> found(EditionReading reading, int from, SortedSet<String> addresses) {
        boolean below = isBelowYear(reading, from);
        // A site that lives below its year already keeps every address, if all its pages move.
        Predicate<SourcePath> shared = path -> SharedFiles.holds(path) && !(below && PageParser.isPage(path));
        Optional<SettingsSplit> split = SettingsSplit.of(reading.text(SiteConfigReader.FILE), from);
        if (split.isEmpty()) {
            log.report(
                    CONFIG_VALUE,
                    Location.of(SiteConfigReader.FILE),
                    "the settings cannot be taken apart in the way they are written",
                    "let each key begin a line of its own");
            return Optional.empty();
        }
        boolean schemas = Files.exists(site.resolve(".schema"));
        String facts = SchemaLines.ofMovedFacts(reading.facts(), schemas);
        return reading.past(
                        from,
                        shared.negate(),
                        new SourceText(EventReader.FILE, facts),
                        split.get().edition(),
                        reading.site().config(),
                        log)
                .map(past -> new Found(
                        past,
                        new Move(
                                from,
                                past.files().files(),
                                LineEnds.of(site.resolve(EventReader.FILE)).in(facts),
                                split.get().with(LineEnds.of(site.resolve(SiteConfigReader.FILE))),
                                reading.site().tree().find(SiteConfigReader.FILE),
                                reading.site().tree().find(EventReader.FILE),
                                ledger(reading, from, below, shared, addresses))));
    }

    /** What the site answered at its root it answers below its year too, but for what belongs to all editions. */
    private static SortedSet<String> ledger(
            EditionReading reading, int from, boolean below, Predicate<SourcePath> holds, SortedSet<String> addresses) {
        Set<String> shared = reading.site().tree().files().stream()
                .map(SourceFile::path)
                .filter(holds)
                .map(path -> "/" + path)
                .collect(Collectors.toSet());
        reading.pages().stream()
                .filter(p -> holds.test(p.source().path()))
                .flatMap(p -> new PermalinkRule(Optional.empty(), d -> {})
                        .permalink(p.source().path(), p.frontMatter()).stream())
                .map(Permalink::target)
                .forEach(shared::add);
        SortedSet<String> all = new TreeSet<>(addresses);
        if (below) {
            all.removeIf(a -> !shared.contains(a));
        }
        addresses.stream().filter(a -> !shared.contains(a)).forEach(a -> all.add("/" + from + a));
        return all;
    }

    /** Return whether the site lives at an address that ends in the year of its edition. */
    private static boolean isBelowYear(EditionReading reading, int year) {
        return reading.site()
                .config()
                .url()
                .filter(url -> url.basePath().endsWith("/" + year + "/"))
                .isPresent();
    }

    private static Optional<Integer> year(EditionReading reading) {
        return reading.site()
                .event()
                .flatMap(Event::year)
                .or(() -> reading.site().event().isPresent() ? Optional.empty() : stated(reading.stated()))
                .or(() -> titled(reading.pages()));
    }

    private static Optional<Integer> stated(Facts facts) {
        return Stream.concat(
                        facts.find("dates.event").stream(),
                        facts.dates().stream().map(Facts.Fact::value))
                .flatMap(value -> YEAR.matcher(value).results().map(MatchResult::group))
                .findFirst()
                .map(Integer::parseInt);
    }

    /** The title of a home page mostly has the year in it. */
    private static Optional<Integer> titled(List<ParsedPage> pages) {
        List<Integer> years = pages.stream()
                .filter(p -> p.source().path().equals(new SourcePath("index.md")))
                .flatMap(p -> Stream.concat(
                        p.frontMatter().title().map(Scalar::text).stream(),
                        p.heading().map(TitleHeading::text).stream()))
                .flatMap(title -> YEAR.matcher(title).results())
                .map(m -> Integer.parseInt(m.group()))
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }
}
