package org.bftai.plenary.edit.founding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bftai.plenary.content.ParsedPage;
import org.bftai.plenary.edit.founding.Facts.Doubt;
import org.bftai.plenary.edit.founding.Facts.Fact;
import org.bftai.plenary.edit.founding.Facts.Topic;
import org.bftai.plenary.event.WellKnown;
import org.bftai.plenary.model.PageRole;
import org.bftai.plenary.prose.StatedDates;
import org.bftai.plenary.source.ProseBlock;

/** Reads the facts of an edition out of pages that are there: what is sure, and what somebody has to look at. */
public final class FactFinder {
    private static final String HOME = "index.md";

    /** Pages that speak of this edition and nothing else, beside the home page and the call. */
    private static final Set<String> ABOUT =
            Set.of("dates", "important-dates", "submission", "submissions", "contact", "contacts", "venue");

    private static final Pattern TOPICS = Pattern.compile("(?i)\\btopics?\\b");

    private final List<Fact> facts = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();

    private FactFinder() {}

    /** Return the facts that pages say; the home page counts before all others. */
    public static Facts find(List<ParsedPage> pages) {
        List<PageWords> read = pages.stream()
                .filter(FactFinder::isAboutThisEdition)
                .sorted(Comparator.comparing(
                                (ParsedPage p) -> !p.source().path().value().equals(HOME))
                        .thenComparing(p -> p.source().path()))
                .map(PageWords::of)
                .toList();
        FactFinder finder = new FactFinder();
        finder.words(read);
        finder.dates(read);
        read.stream()
                .map(FactFinder::topics)
                .filter(t -> t.size() > 1)
                .findFirst()
                .ifPresent(finder.topics::addAll);
        finder.doubts.sort(Comparator.comparing(Doubt::at));
        return new Facts(finder.facts, finder.topics, finder.doubts);
    }

    private static boolean isAboutThisEdition(ParsedPage page) {
        String stem = page.source().path().stem().toLowerCase(Locale.ROOT);
        return page.source().path().value().equals(HOME)
                || page.source().path().folder().isEmpty()
                        && (ABOUT.contains(stem) || PageRole.CALL.names().contains(stem));
    }

    private void words(List<PageWords> pages) {
        pages.stream().limit(1).flatMap(p -> EventNames.in(p).stream()).forEach(facts::add);
        single("email", pages.stream().flatMap(p -> p.emails().stream()).toList());
        single("host", pages.stream().flatMap(p -> p.hosts().stream()).toList());
        single("place", pages.stream().flatMap(p -> p.places().stream()).toList());
        single(
                "submit.url",
                pages.stream().flatMap(p -> p.submissionSites().stream()).toList());
        facts.stream()
                .filter(f -> f.key().equals("submit.url"))
                .findFirst()
                .flatMap(f -> PageWords.system(f.value()).map(name -> new Fact("submit.system", name, f.from())))
                .ifPresent(facts::add);
    }

    /** One value is a fact; several are for somebody to choose from. */
    private void single(String key, List<Fact> found) {
        long values = found.stream()
                .map(f -> f.value().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (values == 1) {
            facts.add(found.get(0));
        } else {
            found.forEach(
                    f -> doubts.add(new Doubt(key + ": " + f.value(), f.from().orElseThrow())));
        }
    }

    private void dates(List<PageWords> pages) {
        List<String> names = Stream.of("acronym", "name")
                .flatMap(key -> facts.stream().filter(f -> f.key().equals(key)))
                .map(Fact::value)
                .toList();
        List<String> ids = Stream.of(WellKnown.values()).map(WellKnown::id).toList();
        DateFacts dates = new DateFacts(new StatedDates(ids, names), pages);
        facts.addAll(dates.facts());
        doubts.addAll(dates.doubts());
    }

    private static List<Topic> topics(PageWords page) {
        return page.blocks().stream()
                .filter(b -> b.kind() == ProseBlock.Kind.ITEM && isUnderTopics(b.above()))
                .map(b -> new Topic(b.text().shown().replaceAll("\\s+", " ").strip(), Optional.of(page.at(b))))
                .toList();
    }

    /** A list stands right under its heading, or under a line between them that ends with a colon. */
    private static boolean isUnderTopics(List<String> above) {
        int last = above.size() - 1;
        boolean led = last > 0 && above.get(last).strip().endsWith(":");
        return last >= 0 && TOPICS.matcher(above.get(led ? last - 1 : last)).find();
    }
}
