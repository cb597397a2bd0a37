package org.bftai.plenary.liquid;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Terms as the library takes them (texts, maps, lists), and what it gives back as text. */
final class Values {
    private Values() {}

    /** A value that has no text; never leaves the package. */
    static final class NoText extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoText() {
            super("", null, false, false);
        }
    }

    static Map<String, Object> of(Vocabulary vocabulary) {
        return parts(vocabulary.names());
    }

    /** Return a value that compares and filters as the text it prints. */
    static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Phrase phrase ? phrase.toString() : value;
    }

    /** Return the items of a list, or the value as the only one. */
    static List<?> items(@Nullable Object value) {
        if (value instanceof Object[] array) {
            return Arrays.asList(array);
        }
        if (value instanceof Collection<?> items) {
            return List.copyOf(items);
        }
        return value == null ? List.of() : List.of(value);
    }

    /**
     * Return what is printed: nothing for nil, the texts of its items for a list.
     *
     * @throws NoText for what has no text, such as a group
     */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof CharSequence || value instanceof Phrase || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Number) {
            return value.toString();
        }
        if (value instanceof Object[] || value instanceof Collection<?>) {
            StringBuilder text = new StringBuilder();
            for (Object item : items(value)) {
                text.append(text(item));
                if (text.length() > Budget.LONGEST) {
                    throw Budget.tooLong();
                }
            }
            return text.toString();
        }
        throw new NoText();
    }

    private static @Nullable Object value(Term term) {
        if (term instanceof Term.Word word) {
            String text = Marks.without(word.text());
            return word.parts().isEmpty() ? text : new Phrase(text, parts(word.parts()));
        }
        if (term instanceof Term.Group group) {
            return parts(group.parts());
        }
        return term instanceof Term.Items list
                ? Collections.unmodifiableList(
                        Arrays.asList(list.items().stream().map(Values::value).toArray()))
                : null;
    }

    private static Map<String, Object> parts(Map<String, Term> terms) {
        Map<String, Object> parts = new TreeMap<>();
        terms.forEach((name, term) -> {
            Object value = value(term);
            if (value != null) {
                parts.put(name, value);
            }
        });
        return Collections.unmodifiableMap(parts);
    }
}
