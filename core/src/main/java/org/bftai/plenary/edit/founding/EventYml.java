package org.bftai.plenary.edit.founding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.founding.Facts.Fact;
import org.bftai.plenary.edit.founding.Facts.Topic;
import org.bftai.plenary.event.WellKnown;

/** Writes the facts of a new site. */
public final class EventYml {
    private static final List<String> KEYS =
            List.of("acronym", "name", "host", "place", "email", "submit.url", "submit.system");
    private static final String NOT_READ = "# Not sure enough to be taken over; look at it and delete these lines:\n";

    private EventYml() {}

    /** Return the file; each fact that was read in a page has a comment that says where. */
    public static String of(Facts facts) {
        StringBuilder yml = new StringBuilder(Heading.of(
                "event.schema.json",
                "The facts of this edition, written once: pages, tables, calendar and mails follow them."));
        KEYS.stream()
                .filter(key -> key.equals("submit.url") || !key.startsWith("submit"))
                .forEach(key -> fact(facts, key).ifPresent(f -> yml.append(line(key, f))));
        if (!facts.has("place")) {
            yml.append("# place: Lyon, France\n");
        }
        if (!facts.has("submit.url")) {
            yml.append("# submit: {url: \"https://easychair.org/conferences/?conf=yours\", system: EasyChair}\n");
        }
        topics(facts.topics(), yml);
        dates(facts, yml);
        if (!facts.doubts().isEmpty()) {
            yml.append('\n').append(NOT_READ);
            facts.doubts()
                    .forEach(d -> yml.append("# ")
                            .append(place(d.at()))
                            .append("  ")
                            .append(d.sentence())
                            .append('\n'));
        }
        return yml.toString();
    }

    private static Optional<Fact> fact(Facts facts, String key) {
        return facts.facts().stream()
                .filter(f -> f.key().equals(key))
                .findFirst()
                .map(f -> {
                    Optional<String> system = facts.find("submit.system");
                    return key.equals("submit.url") && system.isPresent()
                            ? new Fact(key, "{url: \"" + f.value() + "\", system: " + system.get() + "}", f.from())
                            : f;
                });
    }

    private static String line(String key, Fact fact) {
        boolean map = key.equals("submit.url");
        return key.replace(".url", "") + ": " + (map ? fact.value() : YamlText.of(fact.value())) + source(fact.from())
                + "\n";
    }

    private static void topics(List<Topic> topics, StringBuilder yml) {
        if (!topics.isEmpty()) {
            yml.append("\ntopics:").append(source(topics.get(0).from())).append('\n');
            topics.forEach(t -> yml.append("  - ").append(topic(t.text())).append('\n'));
        }
    }

    private static String topic(String text) {
        int colon = text.indexOf(": ");
        return colon > 0
                ? YamlText.of(text.substring(0, colon)) + ": "
                        + YamlText.of(text.substring(colon + 2).strip())
                : YamlText.of(text);
    }

    private static void dates(Facts facts, StringBuilder yml) {
        List<String> known = Stream.concat(
                        Stream.of("default"), Stream.of(WellKnown.values()).map(WellKnown::id))
                .toList();
        String lines = known.stream()
                .flatMap(id -> facts.facts().stream().filter(f -> f.key().equals("dates." + id)))
                .map(f -> "  " + Facts.shortKey(f.key()) + ": " + f.value() + source(f.from()) + "\n")
                .collect(Collectors.joining());
        if (lines.isEmpty()) {
            yml.append("\n# dates:               # 23:59 AoE unless a line says otherwise\n");
            yml.append("#   submission: 2030-03-01\n#   event: 2030-06-20\n");
        } else {
            yml.append("\ndates:                 # 23:59 AoE unless a line says otherwise\n")
                    .append(lines);
        }
    }

    private static String source(Optional<Location> from) {
        return from.map(at -> "   # " + place(at)).orElse("");
    }

    private static String place(Location at) {
        return at.path() + ":" + at.line();
    }
}
