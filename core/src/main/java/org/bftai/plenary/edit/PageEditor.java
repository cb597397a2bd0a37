package org.bftai.plenary.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.edit.PageEdits.ChangedLine;
import org.bftai.plenary.source.FileText;
import org.bftai.plenary.source.SourceTree;
import org.bftai.plenary.source.TextEdit;
import org.bftai.plenary.source.TextRange;

/** Puts placeholders in the place of dates that pages write out, so that the next change needs no page. */
public final class PageEditor {
    /** YAML takes a value that begins with {@code {{} for a map; quotes would change more than the date. */
    private static final Pattern BEGINS_VALUE = Pattern.compile("\\s*(-\\s+)*[\\w-]+\\s*:\\s*|\\s*(-\\s+)+");

    /** Between braces or brackets of YAML, braces need quotes around them. */
    private static final Pattern BARE_IN_FLOW = Pattern.compile("[^\"']*[{\\[](?:[^\"']++|\"[^\"]*+\"|'[^']*+')*+");

    private final SourceTree tree;
    private final DiagnosticSink sink;

    public PageEditor(SourceTree tree, DiagnosticSink sink) {
        this.tree = tree;
        this.sink = sink;
    }

    /** Think changes through; files that cannot be changed are reported. */
    public PageEdits plan(List<WrittenDate> found) {
        Map<String, List<WrittenDate>> byPath = new TreeMap<>();
        found.stream()
                .sorted(Comparator.comparing(WrittenDate::at))
                .forEach(date -> byPath.computeIfAbsent(date.at().path(), path -> new ArrayList<>())
                        .add(date));
        List<ChangedSource> changes = new ArrayList<>();
        List<ChangedLine> lines = new ArrayList<>();
        List<WrittenDate> left = new ArrayList<>();
        byPath.forEach((path, dates) -> {
            Optional<OpenSource> source = OpenSource.of(tree, path, sink);
            source.flatMap(s -> edit(s, dates, lines, left)).ifPresent(changes::add);
        });
        return new PageEdits(changes, lines, left);
    }

    private static Optional<ChangedSource> edit(
            OpenSource source, List<WrittenDate> dates, List<ChangedLine> lines, List<WrittenDate> left) {
        String text = source.before().normalised();
        List<String> before = List.of(text.split("\n", -1));
        List<TextEdit> edits = new ArrayList<>();
        SortedSet<Integer> touched = new TreeSet<>();
        for (WrittenDate date : dates) {
            Location at = date.at();
            int start = lineStart(before, at.line()) + at.column() - 1;
            boolean there = text.startsWith(date.written(), start)
                    && at.length() == date.written().length();
            if (date.placeholder().isEmpty() || !there || readsAsMap(source.path(), before, at)) {
                left.add(date);
            } else {
                edits.add(new TextEdit(
                        new TextRange(start, start + at.length()),
                        date.placeholder().get()));
                touched.add(at.line());
            }
        }
        FileText after = source.before().with(edits);
        List<String> changed = List.of(after.normalised().split("\n", -1));
        touched.forEach(n -> lines.add(new ChangedLine(source.path(), n, before.get(n - 1), changed.get(n - 1))));
        return edits.isEmpty() ? Optional.empty() : Optional.of(new ChangedSource(source, after));
    }

    /** Return whether YAML would take the placeholder for a map. */
    private static boolean readsAsMap(String path, List<String> lines, Location at) {
        boolean yaml = path.endsWith(".yml") || isFrontMatter(lines, at.line());
        String ahead = lines.get(at.line() - 1).substring(0, at.column() - 1);
        return yaml
                && (BEGINS_VALUE.matcher(ahead).matches()
                        || BARE_IN_FLOW.matcher(ahead).matches());
    }

    private static boolean isFrontMatter(List<String> lines, int line) {
        return lines.get(0).strip().equals("---")
                && lines.subList(1, line).stream().noneMatch(l -> l.strip().equals("---"));
    }

    private static int lineStart(List<String> lines, int number) {
        return lines.subList(0, number - 1).stream()
                .mapToInt(line -> line.length() + 1)
                .sum();
    }
}
