package org.bftai.plenary.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.PlaceMark;
import org.bftai.plenary.source.TextRange;

/** Expands texts with a vocabulary of one workshop and keeps what is reported. */
final class Bench {
    final List<Diagnostic> found = new ArrayList<>();
    final List<String> called = new ArrayList<>();
    private final Expressions expressions = new Expressions(vocabulary());

    static Vocabulary vocabulary() {
        Term submission =
                new Term.Word("July 11, 2025", parts("full", word("Friday, July 11, 2025"), "iso", word("2025-07-11")));
        Term dates = new Term.Group(parts(
                "submission", submission,
                "notification", new Term.Word("July 31, 2025"),
                "camera-ready", new Term.Absent("write 'camera-ready' into dates of event.yml")));
        Term host = new Term.Word("Analytical Society", parts("url", word("https://example.org/")));
        Term event = new Term.Group(parts(
                "acronym",
                word("BFT-AI"),
                "host",
                host,
                "submit",
                new Term.Absent("write 'submit' into event.yml"),
                "size",
                word("small")));
        Term speakers = new Term.Items(List.of(
                new Term.Word(
                        "Ada Lovelace", parts("name", word("Ada Lovelace"), "talk", word("Notes"), "track", word("2"))),
                new Term.Word(
                        "Charles Babbage",
                        parts("name", word("Charles Babbage"), "talk", word("Engines"), "track", word("10"))),
                new Term.Word("Mary Somerville", parts("name", word("Mary Somerville"), "track", word("2")))));
        Term topics = new Term.Items(List.of(word("bees"), word("Ants"), word("cats")));
        return new Vocabulary(
                new TreeMap<>(Map.of("dates", dates, "event", event, "speakers", speakers, "topics", topics)));
    }

    Expanded page(String text, TextRange... code) {
        return expressions.page(text, List.of(code), this::include, Bench::place, found::add);
    }

    String text(String text) {
        return page(text).text();
    }

    String line(String text) {
        return expressions.line(text, Bench::place, found::add);
    }

    /** The findings, one a line: {@code line:column+length code: message (hint)}. */
    String told() {
        StringBuilder told = new StringBuilder();
        for (Diagnostic d : found) {
            Location at = d.location();
            told.append(at.line()).append(':').append(at.column()).append('+').append(at.length());
            told.append(' ').append(d.code().id()).append(": ").append(d.message());
            told.append(" (").append(d.hint()).append(")\n");
        }
        return told.toString();
    }

    private IncludeRenderer.Outcome include(
            String name, java.util.SortedMap<String, String> parameters, PlaceMark place) {
        called.add(name + parameters);
        return switch (name) {
            case "box" -> new IncludeRenderer.Outcome.Html("<div>" + parameters.getOrDefault("text", "box") + "</div>");
            case "word" -> new IncludeRenderer.Outcome.Html("<b>word</b>");
            case "nothing" -> new IncludeRenderer.Outcome.Nothing();
            default ->
                new IncludeRenderer.Outcome.Problem(
                        DiagnosticCode.INCLUDE_UNKNOWN, "there is no include '" + name + "'", "includes: box, word");
        };
    }

    private static Location place(PlaceMark mark) {
        return new Location("a.md", mark.line(), mark.column(), mark.length());
    }

    static Term word(String text) {
        return new Term.Word(text);
    }

    static TreeMap<String, Term> parts(Object... namesAndTerms) {
        TreeMap<String, Term> parts = new TreeMap<>();
        for (int i = 0; i < namesAndTerms.length; i += 2) {
            parts.put((String) namesAndTerms[i], (Term) namesAndTerms[i + 1]);
        }
        return parts;
    }
}
