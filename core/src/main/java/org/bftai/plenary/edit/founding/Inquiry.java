package org.bftai.plenary.edit.founding;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EVENT_VALUE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.Suggestions;
import org.bftai.plenary.edit.founding.Facts.Topic;
import org.bftai.plenary.event.EventReader;
import org.bftai.plenary.source.SourceText;

/** Puts the few questions to who founds a site. An answer that comes with the command is not asked for. */
public final class Inquiry {
    private static final String ACRONYM = "LOOM";
    private static final String NAME = "1st Workshop on Looms, Cards and Engines";
    private static final String PLACE = "Lyon, France";
    private static final List<String> TOPICS = List.of(
            "Foundations: models, methods, and what can be proved with them",
            "Systems: designs, implementations, and what they cost",
            "Experience: deployments, failures, and lessons learned",
            "Tools and data: benchmarks, data sets, reproducibility");

    private final Map<String, String> given;
    private final Interview interview;
    private final SampleDays days;
    private final DiagnosticSink sink;

    /**
     * Ask.
     *
     * @param given answers by key, such as {@code acronym}
     * @param today in UTC
     */
    public Inquiry(Map<String, String> given, Interview interview, LocalDate today, DiagnosticSink sink) {
        this.given = Map.copyOf(given);
        this.interview = interview;
        this.days = new SampleDays(today);
        this.sink = sink;
    }

    /** Ask for the facts of a site that has no page yet; what nobody says is made up. */
    public Facts sample() {
        Facts facts = Facts.NONE;
        facts = ask(facts, "acronym", ACRONYM);
        String acronym = facts.find("acronym").orElse(ACRONYM);
        facts = ask(facts, "name", acronym.equals(ACRONYM) ? NAME : "Workshop on " + acronym);
        facts = ask(facts, "dates.event", days.event().toString());
        facts = ask(facts, "place", PLACE);
        String host =
                acronym.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        facts = ask(facts, "email", "chairs@" + (host.isEmpty() ? "workshop" : host) + ".example");
        String event = facts.find("dates.event").orElse("");
        facts = ask(facts, "dates.submission", days.submission(event).toString());
        String submission = facts.find("dates.submission").orElse("");
        return facts.with("dates.notification", days.between(submission, event, 1))
                .with("dates.camera-ready", days.between(submission, event, 2))
                .with(TOPICS.stream().map(t -> new Topic(t, Optional.empty())).toList());
    }

    /** Ask for what pages that are there say of the facts; what neither they nor anybody says is left out. */
    public Facts confirmed(Facts found) {
        Facts facts = found;
        for (String key : List.of("acronym", "name", "dates.event", "place", "email", "dates.submission")) {
            facts = ask(facts, key, facts.find(key).orElse(""));
        }
        return facts;
    }

    /** Ask for the theme. */
    public String theme(List<String> names, String standard) {
        BiFunction<String, DiagnosticSink, String> right = (answer, log) -> {
            if (!names.contains(answer)) {
                log.report(
                        EVENT_VALUE,
                        place("theme"),
                        "theme '" + answer + "' not found",
                        Suggestions.hint(answer, names, "themes: "));
            }
            return answer;
        };
        return answer("theme", "Theme: " + String.join(", ", names), standard, right);
    }

    private Facts ask(Facts facts, String key, String byDefault) {
        String answer = answer(key, question(key), byDefault, (text, log) -> read(key, text, log));
        return answer.equals(facts.find(key).orElse("")) ? facts : facts.with(key, answer);
    }

    private String answer(
            String key, String question, String byDefault, BiFunction<String, DiagnosticSink, String> reader) {
        Optional<String> typed = Optional.ofNullable(given.get(option(key))).map(Inquiry::plain);
        if (typed.isPresent()) {
            return reader.apply(typed.get(), sink);
        }
        while (true) {
            Optional<String> said = interview
                    .ask(question, Optional.of(byDefault).filter(d -> !d.isEmpty()))
                    .map(Inquiry::plain)
                    .filter(s -> !s.isEmpty());
            if (said.isEmpty()) {
                return byDefault;
            }
            DiagnosticLog wrong = new DiagnosticLog();
            String answer = reader.apply(said.get(), wrong);
            if (wrong.sorted().isEmpty()) {
                return answer;
            }
            Diagnostic why = wrong.sorted().get(0);
            interview.say(why.message() + (why.hint() == null ? "" : ": " + why.hint()));
        }
    }

    /** An answer is held to what the file that it goes into is held to. */
    private static String read(String key, String answer, DiagnosticSink sink) {
        String name = Facts.shortKey(key);
        String yml = key.startsWith("dates.") ? "dates:\n  " + name + ": " + answer : name + ": " + YamlText.of(answer);
        DiagnosticLog log = new DiagnosticLog();
        new EventReader(false, log).read(new SourceText(name, yml));
        log.sorted().forEach(d -> sink.report(d.code(), place(key), d.message(), d.hint()));
        return answer;
    }

    /** Return how an answer is given on the command line, such as {@code day}. */
    private static String option(String key) {
        return key.equals("dates.event") ? "day" : Facts.shortKey(key);
    }

    private static Location place(String key) {
        return Location.of("-D" + option(key));
    }

    private static String question(String key) {
        return switch (key) {
            case "acronym" -> "Acronym, without the year";
            case "name" -> "Whole name";
            case "dates.event" -> "Day, as 2030-06-20, or days, as 2030-06-20/2030-06-21";
            case "place" -> "Place";
            case "email" -> "E-mail of the organisers, which the site shows";
            default -> "Papers are due, 23:59 AoE";
        };
    }

    /** Return an answer as one line. */
    private static String plain(String answer) {
        return answer.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
