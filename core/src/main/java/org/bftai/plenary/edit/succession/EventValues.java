package org.bftai.plenary.edit.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.bftai.plenary.event.DateValue;
import org.bftai.plenary.event.EventDate;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.source.TextEdit;
import org.bftai.plenary.yaml.ScalarEditor;
import org.bftai.plenary.yaml.YamlNode.Entry;
import org.bftai.plenary.yaml.YamlNode.Mapping;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/**
 * Changes the values of an {@code event.yml} to those of the next edition.
 *
 * @param text where facts of the last year only are comments already
 */
record EventValues(String text, OldNames old, int year) {
    String carried() {
        Optional<Mapping> root = YamlRules.read(text);
        if (root.isEmpty()) {
            return text;
        }
        ScalarEditor editor = new ScalarEditor(new SourceText("", text));
        List<TextEdit> edits = new ArrayList<>();
        scalar(root.get(), "name").flatMap(s -> editor.rewrite(s, this::name)).ifPresent(edits::add);
        scalar(root.get(), "year")
                .flatMap(s -> editor.rewrite(s, t -> "" + year))
                .ifPresent(edits::add);
        scalar(root.get(), "ordinal").flatMap(s -> editor.rewrite(s, count())).ifPresent(edits::add);
        old.event().dates().all().stream()
                .flatMap(d -> history(root.get(), d.id()).stream())
                .flatMap(s -> editor.rewrite(s, t -> "TBA").stream())
                .forEach(edits::add);
        return commented(Edits.apply(text, edits));
    }

    private String name(String name) {
        return NextOrdinal.inName(name).replaceAll("(?<!\\d)" + old.year() + "(?!\\d)", "" + year);
    }

    private static UnaryOperator<String> count() {
        return t -> t.matches("\\d{1,3}") ? "" + (Integer.parseInt(t) + 1) : t;
    }

    /** Tell the editor beside each date what it was. */
    private String commented(String dated) {
        Optional<Mapping> root = YamlRules.read(dated);
        if (root.isEmpty()) {
            return dated;
        }
        SortedMap<Integer, List<EventDate>> byLine = new TreeMap<>();
        for (EventDate date : old.event().dates().all()) {
            if (!(date.value() instanceof DateValue.Unknown)) {
                history(root.get(), date.id())
                        .ifPresent(s -> byLine.computeIfAbsent(s.location().line(), n -> new ArrayList<>())
                                .add(date));
            }
        }
        List<String> lines = new ArrayList<>(List.of(dated.split("\n", -1)));
        byLine.forEach((n, dates) -> lines.set(n - 1, line(lines.get(n - 1), dates)));
        return String.join("\n", lines);
    }

    private String line(String line, List<EventDate> dates) {
        int comment = comment(line);
        String value = line.substring(0, comment).stripTrailing();
        String before = line.substring(Math.min(line.length(), comment + 1)).strip();
        List<String> was = dates.stream()
                .map(d -> (dates.size() > 1 ? d.id() + " " : "") + EnglishDays.of(d.value(), old.year()))
                .toList();
        return value + "   # " + old.year() + ": " + String.join("; ", was) + (before.isEmpty() ? "" : "; " + before);
    }

    /** Return where a line's comment begins, or its end. */
    private static int comment(String line) {
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote == 0 && c == '#' && (i == 0 || Character.isWhitespace(line.charAt(i - 1)))) {
                return i;
            }
            boolean opens = quote == 0
                    && (c == '"' || c == '\'')
                    && !line.substring(0, i).matches(".*[\\p{L}\\p{N}]");
            quote = opens ? c : quote == c ? 0 : quote;
        }
        return line.length();
    }

    private static Optional<Scalar> scalar(Mapping map, String key) {
        return map.find(key).map(Entry::value).flatMap(v -> v instanceof Scalar s ? Optional.of(s) : Optional.empty());
    }

    private static Optional<Scalar> history(Mapping root, String id) {
        return root.find("dates")
                .map(Entry::value)
                .flatMap(dates -> dates instanceof Mapping all ? all.find(id) : Optional.empty())
                .map(Entry::value)
                .flatMap(date -> date instanceof Mapping described
                        ? scalar(described, "date")
                        : date instanceof Scalar s ? Optional.of(s) : Optional.empty());
    }
}
