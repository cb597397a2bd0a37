package org.bftai.plenary.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a text calls dates: the words of {@code labels.txt}, and the labels of the dates themselves. */
final class LabelBook {
    private record Phrase(List<String> words, Label label) {}

    private static final Map<String, List<String>> KNOWN = read();
    private static final List<String> RANKS = List.copyOf(KNOWN.keySet());

    private static final String EVENT = "event";

    private static final Set<String> EVENTS = Set.of("workshop", "conference", "symposium");

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Set<String> names;

    LabelBook(KnownEvent edition) {
        this.names = edition.words();
        List<KnownDate> dates = edition.dates();
        List<String> own =
                edition.names().stream().flatMap(name -> words(name).stream()).toList();
        KNOWN.forEach((id, phrases) -> phrases.forEach(phrase -> {
            boolean weak = phrase.startsWith("~");
            if (!id.equals(Label.TRACK) || !own.containsAll(words(phrase))) {
                String meant = isOfAnother(words(phrase), own) ? Label.TRACK : id;
                put(phrase.substring(weak ? 1 : 0), new Label(meant, meant(meant, dates), weak, rank(meant), false));
            }
        }));
        Label event = new Label(EVENT, meant(EVENT, dates), false, rank(EVENT), false);
        for (String name : edition.names()) {
            Vocabulary.all("held").forEach(verb -> put(name + " " + verb.replace('_', ' '), event));
        }
        for (KnownDate date : dates) {
            if (!KNOWN.containsKey(date.label())) {
                put(date.label(), own(date, dates, date.label()));
            }
            date.aliases().forEach(alias -> put(alias, own(date, dates, alias)));
        }
    }

    /** A workshop that is held with a conference is no conference, and a conference no workshop of those held with it. */
    private static boolean isOfAnother(List<String> phrase, List<String> name) {
        return name.stream().anyMatch(EVENTS::contains)
                && phrase.stream().anyMatch(word -> EVENTS.contains(word) && !name.contains(word));
    }

    /** Return what a date of that id may be: itself, else those of all tracks. */
    private static List<KnownDate> meant(String id, List<KnownDate> dates) {
        List<KnownDate> exact = dates.stream().filter(d -> d.id().equals(id)).toList();
        return exact.isEmpty()
                ? dates.stream().filter(d -> d.id().startsWith(id + "-")).toList()
                : exact;
    }

    private static Label own(KnownDate date, List<KnownDate> dates, String name) {
        List<KnownDate> named = dates.stream()
                .filter(d ->
                        d.label().equalsIgnoreCase(name) || d.aliases().stream().anyMatch(name::equalsIgnoreCase))
                .toList();
        String id = KNOWN.keySet().stream()
                .filter(known -> (date.id() + "-").startsWith(known + "-"))
                .findFirst()
                .orElse(date.id());
        boolean weak = Token.of(name).size() == 1 && id.equals("event");
        return new Label(id, named, weak, rank(id), Token.of(name).size() > 1);
    }

    /** What has dates of its own says most, then what is none of our business. */
    private static int rank(String id) {
        return id.equals(Label.TRACK) ? -3 : id.equals(Label.OTHER) ? -2 : RANKS.indexOf(id);
    }

    private void put(String phrase, Label label) {
        List<String> words = words(phrase);
        if (!words.isEmpty()) {
            List<Phrase> phrases = byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>());
            phrases.removeIf(p -> p.words().equals(words));
            phrases.add(new Phrase(words, label));
        }
    }

    /** Return whether a word is of a name of the event. */
    boolean isOwn(Token word) {
        return word.isWord() && names.contains(word.lower());
    }

    /** Find all labels in order; of those that begin at one word the longest. */
    List<Found<Label>> find(Tokens tokens) {
        List<Found<Label>> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Found<Label> longest = null;
            if (isNamed(tokens.at(at))) {
                for (Phrase phrase : byFirstWord.getOrDefault(word(tokens.at(at)), List.of())) {
                    int to = end(tokens, at, phrase.words());
                    if (to > 0 && (longest == null || to > longest.to())) {
                        longest = new Found<>(phrase.label(), at, to);
                    }
                }
            }
            add(found, longest);
            at = longest == null ? at + 1 : longest.to();
        }
        return found;
    }

    private static void add(List<Found<Label>> found, @Nullable Found<Label> next) {
        if (next != null) {
            found.add(next);
        }
    }

    /** Return the token after a phrase; 0 where it is not there. */
    private static int end(Tokens tokens, int from, List<String> words) {
        int at = from;
        for (int i = 0; i < words.size(); i++) {
            while (i > 0 && (tokens.at(at).isSign("-‐‑–'’,(") || isYear(tokens.at(at), words.get(i)))) {
                at++;
            }
            if (!isNamed(tokens.at(at)) || !word(tokens.at(at)).equals(words.get(i))) {
                return 0;
            }
            at++;
        }
        return at;
    }

    /** An event may be named with its year: "KELP 2025 takes place". */
    private static boolean isYear(Token token, String wanted) {
        return Years.isOne(token) && !token.text().equals(wanted);
    }

    /** Rounds have numbers. */
    private static boolean isNamed(Token token) {
        return token.isWord() || token.isNumber();
    }

    private static List<String> words(String phrase) {
        return Token.of(phrase).stream()
                .filter(LabelBook::isNamed)
                .map(LabelBook::word)
                .toList();
    }

    /** Return a word without the s of its plural. */
    private static String word(Token token) {
        String word = token.lower();
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> known = new LinkedHashMap<>();
        try (InputStream in = LabelBook.class.getResourceAsStream("labels.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] parts = line.split(": ", 2);
                if (!line.startsWith("#") && parts.length == 2) {
                    known.computeIfAbsent(parts[0], id -> new ArrayList<>()).addAll(List.of(parts[1].split(",\\s*")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}
