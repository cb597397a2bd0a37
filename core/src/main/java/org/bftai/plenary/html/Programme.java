package org.bftai.plenary.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Knows a programme by the times in its first column, and the breaks in it by their names; themes set both apart. */
final class Programme {
    private static final Pattern TIME = Pattern.compile(
            "\\d{1,2}(?:[:.h]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*(?:[-–—]|to|bis|à|a)\\s*\\d{1,2}(?:[:.h]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?)?"
                    + "(?:\\s*(?:uhr|h))?",
            Pattern.CASE_INSENSITIVE);

    /** A number alone is no time. */
    private static final Pattern PLAIN = Pattern.compile("\\d{1,2}(?:\\.\\d{2})?");

    private static final Evaluator ROW = QueryParser.parse("tr");

    private final Set<String> breaks;

    /**
     * Make one for a language.
     *
     * @param breaks what breaks are called, such as "coffee"
     */
    Programme(List<String> breaks) {
        this.breaks =
                breaks.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    void mark(Element table) {
        List<Element> rows = table.select(ROW).stream()
                .filter(row -> row.parent() != null && !row.parent().nameIs("thead"))
                .filter(row -> row.childrenSize() > 0)
                .toList();
        List<String> first = rows.stream()
                .map(row -> row.child(0).text().strip())
                .filter(t -> !t.isEmpty())
                .toList();
        long times = first.stream().filter(Programme::isTime).count();
        if (times < 2 || times * 4 < first.size() * 3) {
            return;
        }
        table.addClass("programme");
        rows.stream().filter(this::isBreak).forEach(row -> row.addClass("break"));
    }

    private static boolean isTime(String text) {
        return TIME.matcher(text).matches() && !PLAIN.matcher(text).matches();
    }

    /** A break has a name and no more: the coffee of a talk about coffee does not make it one. */
    private boolean isBreak(Element row) {
        List<String> said = row.children().stream()
                .skip(1)
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return said.size() == 1
                && said.get(0).split("\\s+").length <= 3
                && Pattern.compile("[^\\p{L}]+")
                        .splitAsStream(said.get(0).toLowerCase(Locale.ROOT))
                        .anyMatch(breaks::contains);
    }
}
