package org.bftai.plenary.liquid;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bftai.plenary.source.PlaceMark;

/** Puts the HTML of includes where their tokens came out of Markdown. */
final class IncludeSplicer {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "details",
            "dialog",
            "dl",
            "div",
            "fieldset",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "table",
            "ul");
    private static final Set<String> VOID =
            Set.of("area", "br", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private static final Pattern BLOCK =
            Pattern.compile("<(" + String.join("|", BLOCKS) + ")[\\s/>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODED = Pattern.compile("(?:%EF%B7%[9A][0-9A-F])+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ID = Pattern.compile("\\sid\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>]+)");

    private final String html;
    private final List<Included> includes;
    private final IncludeIds ids;
    private final Set<PlaceMark> dropped = new LinkedHashSet<>();
    private final StringBuilder out = new StringBuilder();

    /** The start tags that are open, the paragraph's first; empty outside of paragraphs. */
    private final Deque<String> open = new ArrayDeque<>();

    private int paragraph;
    private boolean filled;
    private boolean divided;

    IncludeSplicer(String html, List<Included> includes, IncludeIds ids) {
        this.html = html;
        this.includes = includes;
        this.ids = ids;
    }

    Spliced splice() {
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (html.startsWith("<!--", i)) {
                int comment = html.indexOf("-->", i);
                int end = comment < 0 ? html.length() : comment + 3;
                out.append(clean(html.substring(i, end)));
                i = end;
            } else if (c == '<' && i + 1 < html.length() && isTag(html.charAt(i + 1))) {
                i = tag(i);
            } else if (c == Marks.INCLUDE) {
                i = include(i);
            } else {
                text(c);
                i++;
            }
        }
        return new Spliced(out.toString(), ids.taken(), List.copyOf(dropped));
    }

    private void text(char c) {
        boolean blank = c == ' ' || c == '\n' || c == '\t';
        if (!open.isEmpty() && divided && !filled && blank) {
            return;
        }
        filled |= !blank;
        out.append(c);
    }

    private int tag(int start) {
        int end = end(start);
        String name = name(start, end);
        if (html.charAt(start + 1) == '/') {
            if (name.equals("p") && !open.isEmpty()) {
                return endParagraph(start, end);
            }
            if (open.size() > 1 && name.equals(name(open.peekLast()))) {
                open.removeLast();
            }
        } else if (name.equals("p")) {
            open.clear();
            paragraph = out.length();
            filled = false;
            divided = false;
            open.add(clean(html.substring(start, end)));
        } else if (BLOCKS.contains(name)) {
            open.clear();
        } else if (!open.isEmpty() && VOID.contains(name)) {
            filled |= !name.equals("br");
        } else if (!open.isEmpty() && html.charAt(end - 2) != '/') {
            open.add(clean(html.substring(start, end)));
        }
        return copyTag(start, end);
    }

    private int endParagraph(int start, int end) {
        open.clear();
        if (divided && !filled) {
            out.setLength(paragraph);
            return end;
        }
        return copyTag(start, end);
    }

    private int include(int start) {
        int end = html.indexOf(Marks.END, start);
        int index = Marks.number(html, start + 1);
        if (end < 0 || index >= includes.size()) {
            return start + 1;
        }
        String included = ids.settle(includes.get(index).html().get());
        if (!open.isEmpty() && (BLOCK.matcher(included).find() || isAlone(end + 1))) {
            divide(included);
        } else {
            out.append(included);
            filled |= !included.isBlank();
        }
        return end + 1;
    }

    private void divide(String included) {
        if (filled) {
            out.setLength(out.toString().stripTrailing().length());
            open.descendingIterator()
                    .forEachRemaining(tag -> out.append("</").append(name(tag)).append('>'));
            out.append('\n');
        } else {
            out.setLength(paragraph);
        }
        out.append(included);
        paragraph = out.length();
        open.forEach(tag -> out.append(ID.matcher(tag).replaceAll("")));
        filled = false;
        divided = true;
    }

    /** Return whether an include is alone in its paragraph, or only among others. */
    private boolean isAlone(int from) {
        int end = html.indexOf("</p>", from);
        if (filled || open.size() > 1 || end < 0) {
            return false;
        }
        for (int i = from; i < end; i++) {
            char c = html.charAt(i);
            if (c != ' ' && c != '\n' && !Marks.isMark(c)) {
                return false;
            }
        }
        return true;
    }

    private int copyTag(int start, int end) {
        String tag = html.substring(start, end);
        drop(tag);
        ENCODED.matcher(tag).results().forEach(r -> drop(URLDecoder.decode(r.group(), StandardCharsets.UTF_8)));
        out.append(clean(tag));
        return end;
    }

    private void drop(String attributes) {
        for (int i = attributes.indexOf(Marks.INCLUDE); i >= 0; i = attributes.indexOf(Marks.INCLUDE, i + 1)) {
            int index = Marks.number(attributes, i + 1);
            if (index < includes.size()) {
                dropped.add(includes.get(index).call());
            }
        }
    }

    private int end(int start) {
        char quote = 0;
        for (int i = start; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return html.length();
    }

    private String name(int start, int end) {
        return name(html.substring(start, end));
    }

    private static String name(String tag) {
        int from = tag.startsWith("</") ? 2 : 1;
        int to = from;
        while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
            to++;
        }
        return tag.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Within a tag or comment nothing can stand. */
    private static String clean(String tag) {
        String without = Marks.without(tag);
        return without.contains("%EF%B7%") ? ENCODED.matcher(without).replaceAll("") : without;
    }

    private static boolean isTag(char c) {
        return c == '/' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
