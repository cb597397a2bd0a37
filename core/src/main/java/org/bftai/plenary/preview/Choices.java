package org.bftai.plenary.preview;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bftai.plenary.diagnostic.Json;
import org.bftai.plenary.preview.Shown.Good;
import org.bftai.plenary.theme.ThemeDescriptor;
import org.bftai.plenary.theme.ThemeShelf;

/**
 * The themes that a page can be tried in.
 *
 * @param themes their names
 * @param cookie the name of the cookie that holds the one that a browser shows; that of another preview has another
 */
record Choices(List<String> themes, String cookie) {
    Choices {
        themes = List.copyOf(themes);
    }

    static Choices of(ClassLoader classPath, int port) {
        // What is wrong with a theme is said when it is wanted.
        List<ThemeDescriptor> found = ThemeShelf.of(classPath, problem -> {}).choosable();
        return new Choices(found.stream().map(ThemeDescriptor::name).toList(), "plenary-theme-" + port);
    }

    /** Return the theme that a browser asks for, {@code ""} for the site's own. */
    String asked(Headers headers, Shown own) {
        String configured = own.good().map(Good::theme).orElse("");
        return Optional.ofNullable(headers.get("Cookie")).stream()
                .flatMap(List::stream)
                .flatMap(line -> List.of(line.split(";")).stream())
                .map(String::strip)
                .filter(pair -> pair.startsWith(cookie + "="))
                .map(pair -> pair.substring(cookie.length() + 1))
                .filter(themes::contains)
                .filter(theme -> !theme.equals(configured))
                .findFirst()
                .orElse("");
    }

    /** Return what the strip shows of them, as members of a JSON object. */
    String json(String asked, Shown own) {
        String configured = own.good().map(Good::theme).orElse("");
        SortedSet<String> all = new TreeSet<>(themes);
        if (!configured.isEmpty()) {
            all.add(configured);
        }
        String names = all.stream().map(Json::quote).collect(Collectors.joining(","));
        String key = own.good().map(Good::options).orElse(false) ? "name" : "theme";
        return "\"themes\":[" + names + "],\"configured\":" + Json.quote(configured) + ",\"theme\":"
                + Json.quote(asked.isEmpty() ? configured : asked) + ",\"key\":" + Json.quote(key) + ",\"cookie\":"
                + Json.quote(cookie);
    }
}
