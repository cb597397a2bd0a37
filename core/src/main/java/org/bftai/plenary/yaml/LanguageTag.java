package org.bftai.plenary.yaml;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Languages as BCP 47 writes them, such as {@code de} or {@code pt-BR}. */
final class LanguageTag {
    /** Codes of two letters (ISO 639-1). Those of three are far more than Java knows. */
    private static final Set<String> SHORT = Set.of(Locale.getISOLanguages());

    private static final int LONGEST = 3;

    private LanguageTag() {}

    /** Read a tag, with {@code -} or {@code _}; empty where it begins with no code of a language. */
    static Optional<String> read(String written) {
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(written.strip().replace('_', '-'))
                    .build();
            String code = locale.getLanguage();
            boolean known = SHORT.contains(code) || code.length() == LONGEST;
            return known ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Return the code of a language that is written by its name, in English or its own. */
    static Optional<String> named(String name) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> {
                    Locale language = Locale.forLanguageTag(code);
                    return Stream.of(Locale.ENGLISH, language)
                            .anyMatch(in -> language.getDisplayLanguage(in).equalsIgnoreCase(name.strip()));
                })
                .findFirst();
    }
}
