package org.bftai.plenary.edit.succession;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.event.Ordinals;

/** Counts an edition on: {@code 1st} becomes {@code 2nd}, {@code First} {@code Second}, {@code XXI} {@code XXII}. */
final class NextOrdinal {
    private static final String NUMBER = "\\d{1,3}(?:st|nd|rd|th)";
    private static final String ROMAN = "(?=[XVI]{2,}\\b|[XV]\\b)X{0,3}(?:IX|IV|V?I{0,3})(?:th)?";
    private static final String WORD = String.join("|", Ordinals.WORDS);

    /** A name may have words in between, such as {@code International}; a sentence has others. */
    private static final String BETWEEN =
            "(?:\\s+(?!(?:of|the|in|on|for|to|and|at|is|was|a|an|by|from|with|our)\\b)[\\p{L}&/-]+){0,4}?\\s+";

    private static final String EDITION = "(?i:workshop|symposium|conference|edition|seminar|colloquium|congress)\\b";

    /** They are names only where they are written like some: everybody has a first meeting. */
    private static final String MEETING = "(?:Meeting|School|Hackathon|MEETING|SCHOOL)\\b";

    /** As in names: {@code 1st Workshop on}, {@code First International Workshop}. */
    private static final Pattern COUNTED = Pattern.compile("\\b(?:(?i:" + WORD + ")|" + NUMBER + "|" + ROMAN + ")(?="
            + BETWEEN + "(?:" + EDITION + "|" + MEETING + "))");

    private static final Pattern DOTTED = Pattern.compile("(\\d{1,3})\\.\\s+\\p{Lu}");

    private NextOrdinal() {}

    /**
     * Return a text in which the edition of a number counts one more where it is the count of a workshop or edition.
     *
     * @param old as it counted; empty takes any
     */
    static String in(String text, Optional<Integer> old) {
        return COUNTED.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(
                        old.isPresent() && !number(m.group()).equals(old) ? m.group() : next(m.group())));
    }

    /** Return a name in which the edition counts one more; one that begins with {@code 1.} is counted as in German. */
    static String inName(String name) {
        Matcher number = DOTTED.matcher(name);
        return number.lookingAt()
                ? Integer.parseInt(number.group(1)) + 1 + name.substring(number.end(1))
                : in(name, Optional.empty());
    }

    /** Return which edition a name counts; empty where it counts none. */
    static Optional<Integer> first(String name) {
        return COUNTED.matcher(name).results().findFirst().flatMap(m -> number(m.group()));
    }

    /** Return the number that an ordinal says; empty where it says none. */
    static Optional<Integer> number(String ordinal) {
        String lower = ordinal.toLowerCase(Locale.ROOT);
        if (Ordinals.WORDS.contains(lower)) {
            return Optional.of(Ordinals.WORDS.indexOf(lower) + 1);
        }
        if (Character.isDigit(ordinal.charAt(0))) {
            return Optional.of(Integer.parseInt(ordinal.replaceAll("\\D", "")));
        }
        String letters = ordinal.replaceAll("th$", "");
        for (int n = 1; n < 40; n++) {
            if (roman(n).equals(letters)) {
                return Optional.of(n);
            }
        }
        return Optional.empty();
    }

    private static String next(String ordinal) {
        Optional<Integer> next = number(ordinal).map(n -> n + 1);
        if (next.isEmpty()) {
            return ordinal;
        }
        boolean digits = Character.isDigit(ordinal.charAt(0));
        boolean roman = !digits && !Ordinals.WORDS.contains(ordinal.toLowerCase(Locale.ROOT));
        Function<Integer, String> say = digits
                ? Ordinals::of
                : roman ? n -> roman(n) + (ordinal.endsWith("th") ? "th" : "") : n -> word(n, ordinal);
        return say.apply(next.get());
    }

    private static String word(int number, String like) {
        if (number > Ordinals.WORDS.size()) {
            return Ordinals.of(number);
        }
        String word = Ordinals.WORDS.get(number - 1);
        boolean shouted = like.equals(like.toUpperCase(Locale.ROOT));
        return shouted
                ? word.toUpperCase(Locale.ROOT)
                : Character.isUpperCase(like.charAt(0))
                        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                        : word;
    }

    private static String roman(int number) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(number / 10) + ones[number % 10];
    }
}
