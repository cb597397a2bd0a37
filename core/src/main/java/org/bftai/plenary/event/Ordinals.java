package org.bftai.plenary.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English ordinals in names of events: {@code 1st Workshop}, {@code Third Symposium}. */
public final class Ordinals {
    private static final Pattern NUMBER = Pattern.compile("\\b(\\d{1,3})(st|nd|rd|th)\\b");

    /** The first twenty, in small letters. */
    public static final List<String> WORDS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private Ordinals() {}

    /** Return a pattern for one ordinal, of small letters. */
    public static String pattern() {
        return "\\d{1,3}(?:st|nd|rd|th)|" + String.join("|", WORDS);
    }

    /** Return the first ordinal of a name. */
    public static Optional<Integer> in(String name) {
        Matcher number = NUMBER.matcher(name);
        if (number.find()) {
            return Optional.of(Integer.parseInt(number.group(1)));
        }
        for (String word : name.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (WORDS.contains(word)) {
                return Optional.of(WORDS.indexOf(word) + 1);
            }
        }
        return Optional.empty();
    }

    /** Return a number as an ordinal: {@code 1st}, {@code 12th}, {@code 23rd}. */
    public static String of(int number) {
        int last = number % 100 >= 11 && number % 100 <= 13 ? 0 : number % 10;
        return number + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }
}
