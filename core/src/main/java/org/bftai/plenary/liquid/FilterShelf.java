package org.bftai.plenary.liquid;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import liqp.filters.Filter;
import liqp.filters.Filters;

/** The filters there are. Nobody gets one of the library's that is not listed. */
final class FilterShelf {
    /** Those of the library whose result depends on nothing but their input. */
    private static final String LIBRARY = """
            abs append at_least at_most capitalize ceil compact concat default divided_by escape escape_once first floor \
            join last lstrip map minus modulo newline_to_br plus prepend remove remove_first replace_first reverse rstrip \
            size slice split strip strip_html strip_newlines times truncate truncatewords uniq url_decode url_encode""";

    /** All names, for hints. */
    static final SortedSet<String> NAMES = names();

    private static final Map<String, Filter> FILTERS = filters();

    private FilterShelf() {}

    static Filter get(String name) {
        return FILTERS.get(name);
    }

    private static SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        Stream.of(LIBRARY.split(" ")).forEach(names::add);
        OwnFilter.ALL.forEach(filter -> names.add(filter.name));
        return names;
    }

    private static Map<String, Filter> filters() {
        Map<String, Filter> filters = new TreeMap<>();
        for (String name : LIBRARY.split(" ")) {
            filters.put(name, Filters.DEFAULT_FILTERS.get(name));
        }
        OwnFilter.ALL.forEach(filter -> filters.put(filter.name, filter));
        return filters;
    }
}
