package org.bftai.plenary.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of dates, from {@code words.txt}: names of months and weekdays, what joins dates, zones. */
final class Vocabulary {
    /** Always understood. */
    private static final String ENGLISH = "en";

    private record Name(int number, String language, boolean full, boolean capital) {}

    /** What a word names, written with a capital or without. */
    private record Meaning(Optional<Integer> capital, Optional<Integer> small) {}

    private static final Map<String, List<Name>> MONTHS = new HashMap<>();
    private static final Map<String, List<Name>> WEEKDAYS = new HashMap<>();
    private static final Map<String, Set<String>> LISTS = new HashMap<>();
    private static final Map<String, List<ZoneOffset>> ZONES = new HashMap<>();

    private static final Set<String> LANGUAGES = new HashSet<>();

    /** By languages, of those that have words here: each page asks for one. */
    private static final Map<Set<String>, Vocabulary> MADE = new ConcurrentHashMap<>();

    static {
        read().lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .forEach(Vocabulary::line);
    }

    private final Map<String, Meaning> months;
    private final Map<String, Meaning> weekdays;

    private Vocabulary(Set<String> languages) {
        this.months = meanings(MONTHS, languages);
        this.weekdays = meanings(WEEKDAYS, languages);
    }

    private static Map<String, Meaning> meanings(Map<String, List<Name>> names, Set<String> languages) {
        Map<String, Meaning> meanings = new HashMap<>();
        names.forEach((word, meant) -> {
            List<Name> known = meant.stream()
                    .filter(name -> languages.contains(name.language()) || name.full() && !name.capital())
                    .toList();
            Optional<Integer> small = known.stream()
                    .filter(name -> !name.capital())
                    .filter(name -> name.full() || !name.language().equals(ENGLISH))
                    .map(Name::number)
                    .findFirst();
            meanings.put(word, new Meaning(known.stream().map(Name::number).findFirst(), small));
        });
        return meanings;
    }

    /**
     * Return the words that are understood in texts of these languages.
     *
     * @param languages BCP 47, such as {@code pt-BR}
     */
    static Vocabulary of(Collection<String> languages) {
        return MADE.computeIfAbsent(known(languages), Vocabulary::new);
    }

    private static Set<String> known(Collection<String> languages) {
        Set<String> known = new HashSet<>();
        known.add(ENGLISH);
        languages.stream().map(Vocabulary::language).filter(LANGUAGES::contains).forEach(known::add);
        return Set.copyOf(known);
    }

    private static String language(String tag) {
        int end = 0;
        while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
            end++;
        }
        return tag.substring(0, end);
    }

    /** Return the month that a word names, from 1. */
    Optional<Integer> month(Token token) {
        return find(months, token);
    }

    /** Return the weekday that a word names, from 1 for Monday. */
    Optional<Integer> weekday(Token token) {
        return find(weekdays, token);
    }

    static boolean joins(Token token) {
        return token.isSign("-–—‐‑~") || isOne("range", token);
    }

    static boolean lists(Token token) {
        return token.isSign("&/") || isOne("list", token);
    }

    /** Return whether a text has a word of a list. */
    static boolean hasOne(String list, Tokens tokens) {
        for (Token token : tokens.all()) {
            if (isOne(list, token)) {
                return true;
            }
        }
        return false;
    }

    /** Return whether there are words that may be the name of something: neither generic nor only linking. */
    static boolean saysSomething(Tokens tokens) {
        for (Token token : tokens.all()) {
            boolean empty = isOne("generic", token) || isOne("link", token);
            if (token.isWord() && !empty) {
                return true;
            }
        }
        return false;
    }

    /** Return whether a word may stand between day and month, or before the day. */
    static boolean isBefore(Token token) {
        return isOne("before", token);
    }

    /** Return whether a word may stand between a date and its time. */
    static boolean isNoise(Token token) {
        return isOne("noise", token);
    }

    /** Return the offsets that the name of a zone may mean; empty where it is none. */
    static Optional<List<ZoneOffset>> zone(Token token) {
        List<ZoneOffset> offsets = token.isWord() ? ZONES.get(token.lower()) : null;
        boolean written = offsets != null && (isUpper(token) || token.lower().equals("aoe"));
        return written ? Optional.of(offsets) : Optional.empty();
    }

    private static boolean isUpper(Token token) {
        return token.text().chars().allMatch(Character::isUpperCase);
    }

    private static Optional<Integer> find(Map<String, Meaning> names, Token token) {
        Meaning meant = token.isWord() ? names.get(token.lower()) : null;
        if (meant == null) {
            return Optional.empty();
        }
        return Character.isUpperCase(token.text().codePointAt(0)) ? meant.capital() : meant.small();
    }

    /** Return whether a word is in one of the lists, in any language. */
    static boolean isOne(String list, Token token) {
        return token.isWord() && all(list).contains(token.lower());
    }

    /** Return the words of a list, in all languages; {@code _} stands for a blank. */
    static Set<String> all(String list) {
        return LISTS.getOrDefault(list, Set.of());
    }

    private static void line(String line) {
        String[] parts = line.split("\\s+", 3);
        if (parts[0].equals("zones")) {
            for (String zone : line.substring(parts[0].length()).split(",")) {
                zone(zone.strip().split(" "));
            }
        } else if (parts[1].equals("months") || parts[1].equals("weekdays")) {
            names(parts[0], parts[1].equals("months") ? MONTHS : WEEKDAYS, parts[2].split(",\\s*"));
        } else {
            LISTS.computeIfAbsent(parts[1], list -> new HashSet<>()).addAll(List.of(parts[2].split(" ")));
        }
    }

    private static void names(String language, Map<String, List<Name>> names, String[] entries) {
        LANGUAGES.add(language);
        for (int i = 0; i < entries.length; i++) {
            String[] forms = entries[i].split(" ");
            for (int form = 0; form < forms.length; form++) {
                for (String name : forms[form].split("/")) {
                    boolean full = form == 0 && !name.startsWith("~");
                    Name meant = new Name(i + 1, language, full, name.startsWith("^"));
                    String key = name.replaceFirst("[~^]", "").toLowerCase(Locale.ROOT);
                    names.computeIfAbsent(key, k -> new ArrayList<>()).add(meant);
                }
            }
        }
    }

    private static void zone(String[] parts) {
        List<ZoneOffset> offsets = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            offsets.add(ZoneOffset.ofHours(Integer.parseInt(parts[i])));
        }
        ZONES.put(parts[0].toLowerCase(Locale.ROOT), List.copyOf(offsets));
    }

    private static String read() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
