package org.bftai.plenary.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reference of the data model of templates, written from the views' own Javadoc. */
final class TemplateModelPage {
    private static final Path VIEWS = Path.of("src", "main", "java", "org", "bftai", "plenary", "view");
    private static final Pattern RECORD =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*public record (\\w+)\\((.*?)\\)\\s*\\{", Pattern.DOTALL);
    private static final Pattern COMPONENT = Pattern.compile("(@Nullable )?([\\w.]+(?:<.*>)?) (\\w+)$");

    private TemplateModelPage() {}

    /** Return the tables of all views, the root first, then by name. */
    static String tables() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(VIEWS)) {
            files = all.filter(f -> f.getFileName().toString().matches("(\\w+View|TemplateRoot)\\.java"))
                    .sorted((a, b) -> rank(a).compareTo(rank(b)))
                    .toList();
        }
        StringBuilder page = new StringBuilder();
        for (Path file : files) {
            page.append(table(Files.readString(file)));
        }
        return page.toString();
    }

    private static String rank(Path file) {
        String name = file.getFileName().toString();
        return (name.startsWith("TemplateRoot") ? "0" : "1") + name;
    }

    private static String table(String source) {
        Matcher found = RECORD.matcher(source);
        if (!found.find()) {
            throw new IllegalStateException("not a record with Javadoc: " + source.substring(0, 60));
        }
        String doc = found.group(1).replaceAll("(?m)^\\s*\\*\\s?", "").strip();
        Map<String, String> params = new LinkedHashMap<>();
        String[] parts = doc.split("@param ");
        for (int i = 1; i < parts.length; i++) {
            String[] words = parts[i].strip().split("\\s+", 2);
            params.put(words[0], markdown(words[1]));
        }
        String name = found.group(2);
        String title = name.equals("TemplateRoot") ? "The names a template can use" : name.replaceAll("View$", "");
        String rows = split(found.group(3)).map(c -> row(c, params)).collect(Collectors.joining());
        return "\n## " + title + "\n\n" + markdown(parts[0]) + "\n\n| name | type | what it is |\n|---|---|---|\n"
                + rows;
    }

    private static Stream<String> split(String components) {
        return Stream.of(components.strip().replaceAll("\\s+", " ").split(",\\s*(?![^<]*>)"))
                .map(String::strip);
    }

    private static String row(String component, Map<String, String> params) {
        Matcher found = COMPONENT.matcher(component);
        if (!found.find()) {
            throw new IllegalStateException("not a component: " + component);
        }
        String type = type(found.group(2)) + (found.group(1) == null ? "" : ", or missing");
        return "| `" + found.group(3) + "` | " + type + " | " + params.get(found.group(3)) + " |\n";
    }

    private static String type(String java) {
        Matcher list = Pattern.compile("List<(.*)>").matcher(java);
        if (list.matches()) {
            return "list of " + type(list.group(1));
        }
        return switch (java) {
            case "String" -> "text";
            case "boolean" -> "yes or no";
            case "Integer", "int" -> "number";
            case "Html" -> "markup";
            default ->
                java.startsWith("SortedMap")
                        ? "map"
                        : java.startsWith("UnaryOperator") ? "function of a text" : link(java.replaceAll("View$", ""));
        };
    }

    private static String link(String view) {
        return "[" + view + "](#" + view.toLowerCase(Locale.ROOT) + ")";
    }

    private static String markdown(String javadoc) {
        return javadoc.replaceAll("\\{@code ([^}]*)\\}", "`$1`")
                .replaceAll("\\{@link\\s+(\\w+?)(?:View)?\\}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
