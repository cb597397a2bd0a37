package org.bftai.plenary.html;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Knows a programme by the times in its first column, and the breaks in it by their names; themes set both apart. */
final class Programme {
    private static final Pattern TIME = Pattern.compile(
            "\\d{1,2}(?:[:.h]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*(?:[-–—]|to|bis|à|a)\\s*\\d{1,2}(?:[:.h]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?)?"
                    + "(?:\\s*(?:uhr|h))?",
            Pattern.CASE_INSENSITIVE);

    /** A number alone is no time. */
    private static final Pattern PLAIN = Pattern.compile("\\d{1,2}(?:\\.\\d{2})?");

    private final Set<String> breaks;

    /**
     * Make one for a language.
     *
     * @param breaks what breaks are called, such as "coffee"; blank words name none
     */
    Programme(List<String> breaks) {
        this.breaks = breaks.stream()
                .filter(word -> !word.isBlank())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    void mark(Element table) {
        List<Element> rows = new ArrayList<>();
        addRows(table, rows);
        int filled = 0;
        int times = 0;
        for (Element row : rows) {
            Element first = requireNonNull(row.firstElementChild());
            char begin = ShownText.first(first);
            filled += begin == ShownText.NONE ? 0 : 1;
            // Nearly no cell begins like a time, and only of those the whole text is looked at.
            times += isDigit(begin) && isTime(first.text().strip()) ? 1 : 0;
        }
        if (times < 2 || times * 4 < filled * 3) {
            return;
        }
        table.addClass("programme");
        rows.stream().filter(this::isBreak).forEach(row -> row.addClass("break"));
    }

    /** Add the rows with cells, those of tables inside included, in the order of the page; rows of heads are none. */
    private static void addRows(Element parent, List<Element> rows) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child) {
                if (child.nameIs("tr") && !parent.nameIs("thead") && child.firstElementChild() != null) {
                    rows.add(child);
                }
                addRows(child, rows);
            }
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
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
