package org.bftai.plenary.liquid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import liqp.TemplateContext;
import liqp.filters.Filter;
import org.jspecify.annotations.Nullable;

/** Filters in place of the library's, which look at the locale, know no limits, or lose what our values are. */
final class OwnFilter extends Filter {
    static final List<Filter> ALL = List.of(
            new OwnFilter("downcase", (value, given) -> Values.text(value).toLowerCase(Locale.ROOT)),
            new OwnFilter("upcase", (value, given) -> Values.text(value).toUpperCase(Locale.ROOT)),
            new OwnFilter("replace", OwnFilter::replaced),
            new OwnFilter("round", OwnFilter::rounded),
            new OwnFilter("sort", (value, given) -> sorted(value, given, Comparator.naturalOrder())),
            new OwnFilter("sort_natural", (value, given) -> sorted(value, given, String.CASE_INSENSITIVE_ORDER)),
            new OwnFilter("where", OwnFilter::chosen));

    private static final int MOST_DIGITS = 20;

    private final transient BiFunction<@Nullable Object, Object[], Object> work;

    private OwnFilter(String name, BiFunction<@Nullable Object, Object[], Object> work) {
        super(name);
        this.work = work;
    }

    @Override
    public Object apply(@Nullable Object value, TemplateContext context, Object... given) {
        return work.apply(value, given);
    }

    private static Object replaced(@Nullable Object value, Object[] given) {
        String text = Values.text(value);
        String sought = Values.text(given[0]);
        String by = given.length > 1 ? Values.text(given[1]) : "";
        long times = sought.isEmpty() ? text.length() + 1L : text.length() / sought.length();
        if (times * by.length() > 4L * Budget.LONGEST) {
            throw Budget.tooLong();
        }
        return text.replace(sought, by);
    }

    private static Object rounded(@Nullable Object value, Object[] given) {
        int digits = given.length == 0 ? 0 : Integer.parseInt(Values.text(given[0]));
        BigDecimal number = new BigDecimal(Values.text(value).strip());
        return number.setScale(Math.max(0, Math.min(MOST_DIGITS, digits)), RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Numbers come before texts and are ordered by their value; what has no such part comes last. */
    private static Object sorted(@Nullable Object value, Object[] given, Comparator<String> order) {
        List<Object> items = new ArrayList<>(Values.items(value));
        Collections.sort(
                items,
                Comparator.comparing(
                        item -> key(item, given),
                        Comparator.nullsLast(
                                Comparator.comparing(OwnFilter::number, Comparator.nullsLast(Comparator.naturalOrder()))
                                        .thenComparing(order))));
        return items;
    }

    private static Object chosen(@Nullable Object value, Object[] given) {
        List<Object> chosen = new ArrayList<>();
        for (Object item : Values.items(value)) {
            Object part = item instanceof Map<?, ?> parts ? parts.get(Values.text(given[0])) : null;
            boolean fits = given.length > 1
                    ? part != null && Values.text(part).equals(Values.text(given[1]))
                    : part != null && !Boolean.FALSE.equals(part);
            if (fits) {
                chosen.add(item);
            }
        }
        return chosen;
    }

    private static @Nullable String key(Object item, Object[] given) {
        if (given.length == 0) {
            return Values.text(item);
        }
        Object part = item instanceof Map<?, ?> parts ? parts.get(Values.text(given[0])) : null;
        return part == null ? null : Values.text(part);
    }

    private static @Nullable BigDecimal number(String text) {
        return text.matches("-?[0-9]{1,20}(\\.[0-9]{1,20})?") ? new BigDecimal(text) : null;
    }
}
