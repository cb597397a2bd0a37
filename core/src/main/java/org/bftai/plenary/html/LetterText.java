package org.bftai.plenary.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The body of a page as the text of a letter: headings in capitals or underlined, lists with hyphens, tables in columns,
 * addresses behind the words that link to them.
 */
public final class LetterText {
    private static final Set<String> UNSEEN = Set.of("hr", "script", "style", "template", "noscript", "iframe", "nav");
    /** Names the facts that an element shows: a letter says them in its own way. */
    private static final String FACTS = "data-facts";

    private static final String INDENT = "  ";

    private final Writing writing;
    private final LetterPhrases phrases;

    private LetterText(Writing writing) {
        this.writing = writing;
        this.phrases = new LetterPhrases(writing);
    }

    /**
     * How a letter is written.
     *
     * @param columns what a line can hold; only single words may be longer
     * @param struck what struck text becomes, {@code {date}} in it standing for the text
     * @param address gives the absolute form of an address of the page; where there is none, only the words are left
     * @param facts gives the lines for facts that the page shows in its own way, by their name; none where it knows none
     */
    public record Writing(
            int columns,
            String struck,
            Function<String, Optional<String>> address,
            Function<String, List<String>> facts) {
        Writing narrower(int by) {
            return new Writing(Math.max(24, columns - by), struck, address, facts);
        }
    }

    /** Return the text: lines without blanks at their ends, one empty line between blocks, none at the end. */
    public static String of(String bodyHtml, Writing writing) {
        return String.join("\n", new LetterText(writing).blocks(PlainMarkup.body(bodyHtml)));
    }

    private List<String> blocks(Element parent) {
        List<String> lines = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        boolean tight = isTight(parent);
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && (element.isBlock() || UNSEEN.contains(element.normalName()))) {
                add(paragraph(run), lines, tight);
                run.clear();
                add(block(element), lines, tight);
            } else if (node instanceof Element || node instanceof TextNode) {
                run.add(node);
            }
        }
        add(paragraph(run), lines, tight);
        return lines;
    }

    /** Items whose text is no paragraph of its own belong to a list without empty lines. */
    private static boolean isTight(Element parent) {
        return parent.normalName().equals("li")
                && parent.children().stream().noneMatch(e -> e.normalName().equals("p"));
    }

    private List<String> block(Element element) {
        List<String> facts = element.hasAttr(FACTS) ? writing.facts().apply(element.attr(FACTS)) : List.of();
        return facts.isEmpty() ? written(element) : facts;
    }

    private List<String> written(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2" -> lines(phrases.of(element.childNodes()).toUpperCase(Locale.ROOT));
            case "h3", "h4", "h5", "h6" -> underlined(lines(phrases.of(element.childNodes())));
            case "p" -> paragraph(element.childNodes());
            case "ul", "ol" -> list(element);
            case "dl" -> definitions(element);
            case "table" -> new LetterTable(phrases, writing.columns()).of(element);
            case "pre" ->
                Lines.indent(element.wholeText().stripTrailing().lines().toList(), INDENT, INDENT);
            case "blockquote" -> indented(element, INDENT);
            default -> UNSEEN.contains(element.normalName()) || element.hasAttr("hidden") ? List.of() : blocks(element);
        };
    }

    private List<String> paragraph(List<? extends Node> nodes) {
        return lines(phrases.of(nodes));
    }

    private List<String> lines(String text) {
        return text.isEmpty()
                ? List.of()
                : text.lines()
                        .flatMap(line -> Lines.wrap(line, writing.columns(), "", "").stream())
                        .toList();
    }

    private static List<String> underlined(List<String> heading) {
        List<String> lines = new ArrayList<>(heading);
        heading.stream()
                .map(Lines::width)
                .max(Integer::compare)
                .map("-"::repeat)
                .ifPresent(lines::add);
        return lines;
    }

    /** Items follow each other without an empty line where none of them has one in it. */
    private List<String> list(Element list) {
        List<List<String>> items = new ArrayList<>();
        boolean numbered = list.normalName().equals("ol");
        int number = numbered && list.attr("start").matches("\\d{1,9}") ? Integer.parseInt(list.attr("start")) : 1;
        for (Element item : list.children()) {
            String mark = numbered ? number++ + ". " : "- ";
            items.add(Lines.indent(narrower(mark.length()).blocks(item), mark, " ".repeat(mark.length())));
        }
        boolean loose = items.stream().anyMatch(item -> item.contains(""));
        List<String> lines = new ArrayList<>();
        for (List<String> item : items) {
            add(item, lines, !loose);
        }
        return lines;
    }

    private List<String> definitions(Element list) {
        List<String> lines = new ArrayList<>();
        for (Element part : list.children()) {
            boolean term = part.normalName().equals("dt");
            lines.addAll(term ? paragraph(part.childNodes()) : indented(part, INDENT));
        }
        return lines;
    }

    private List<String> indented(Element element, String indent) {
        return Lines.indent(narrower(indent.length()).blocks(element), indent, indent);
    }

    private LetterText narrower(int by) {
        return new LetterText(writing.narrower(by));
    }

    private static void add(List<String> block, List<String> lines, boolean tight) {
        if (!block.isEmpty() && !lines.isEmpty() && !tight) {
            lines.add("");
        }
        lines.addAll(block);
    }
}
