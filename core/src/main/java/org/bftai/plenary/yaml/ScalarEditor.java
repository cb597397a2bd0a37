package org.bftai.plenary.yaml;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.source.TextEdit;
import org.bftai.plenary.source.TextRange;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Changes single values of a document and nothing else: their quotes, the blanks around them, comments and the style of
 * the whole stay. What is put in has to be text that needs no escapes.
 */
public final class ScalarEditor {
    private final YamlPlaces places;

    /** Edit a document that {@link YamlReader} could read. */
    public ScalarEditor(SourceText document) {
        this.places = new YamlPlaces(document.text(), document.path(), 0);
    }

    /** Return the change that puts words behind a value. An alias becomes the value it stands for. */
    public TextEdit append(Scalar value, String words) {
        Event event = event(value);
        if (event instanceof AliasEvent) {
            return new TextEdit(extent(event), oneLine(value.text()) + words);
        }
        int end = end((ScalarEvent) event, value);
        return new TextEdit(new TextRange(end, end), words);
    }

    /**
     * Return the change that puts words in the place of a value's end, from where a word stands last; empty where the
     * word is written in another way than it reads, as with escapes.
     */
    public Optional<TextEdit> replaceFrom(String word, Scalar value, String words) {
        Event event = event(value);
        if (event instanceof AliasEvent) {
            String text = oneLine(value.text());
            int at = text.lastIndexOf(word);
            return at < 0 ? Optional.empty() : Optional.of(new TextEdit(extent(event), text.substring(0, at) + words));
        }
        int end = end((ScalarEvent) event, value);
        int at = places.text().lastIndexOf(word, end - word.length());
        return at < places.offset(value.location())
                ? Optional.empty()
                : Optional.of(new TextEdit(new TextRange(at, end), words));
    }

    /**
     * Return the change that puts a value's text through a rule, in the style it is written in; a plain one gets quotes
     * where it could not stand without. Empty where nothing changes, and for an alias, whose text stands elsewhere.
     *
     * @param rule gets the text as it is written, escapes included; of a block, its lines without their indent
     */
    public Optional<TextEdit> rewrite(Scalar value, UnaryOperator<String> rule) {
        if (!(event(value) instanceof ScalarEvent event)) {
            return Optional.empty();
        }
        TextRange extent = extent(event);
        ScalarStyle style = event.getScalarStyle();
        boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        int start = block
                ? Math.min(places.lineEnd(extent.start()) + 1, extent.end())
                : extent.start() + (style == ScalarStyle.PLAIN ? 0 : 1);
        TextRange range = new TextRange(start, block ? extent.end() : Math.max(start, end(event, value)));
        String before = places.text().substring(range.start(), range.end());
        String after = block ? indented(before, rule) : rule.apply(before);
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(new TextEdit(range, style == ScalarStyle.PLAIN ? quoted(after) : after));
    }

    private static String indented(String lines, UnaryOperator<String> rule) {
        String indent = lines.lines()
                .filter(l -> !l.isBlank())
                .findFirst()
                .map(l -> l.substring(0, l.length() - l.stripLeading().length()))
                .orElse("");
        String text = lines.lines()
                .map(l -> l.startsWith(indent) ? l.substring(indent.length()) : l.strip())
                .collect(Collectors.joining("\n", "", lines.endsWith("\n") ? "\n" : ""));
        return rule.apply(text).replaceAll("(?m)^(?=.)", Matcher.quoteReplacement(indent));
    }

    private static String quoted(String text) {
        boolean plain = !text.contains("{{")
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && !text.isEmpty()
                && "-?:,[]{}#&*!|>'\"%@`".indexOf(text.charAt(0)) < 0;
        return plain
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s*\n\\s*", " ") + "\"";
    }

    /** Return where a value's text ends: before its closing quote, and before the blanks behind it. */
    private int end(ScalarEvent event, Scalar value) {
        TextRange extent = extent(event);
        boolean quoted = event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                || event.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        int end = extent.end() - (quoted ? 1 : 0);
        int start = places.offset(value.location());
        while (end > start && Character.isWhitespace(places.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private TextRange extent(Event event) {
        return new TextRange(places.offset(event.getStartMark()), places.offset(event.getEndMark()));
    }

    /** Find what is written at a value's place. */
    private Event event(Scalar value) {
        int at = places.offset(value.location());
        ParserImpl parser = new ParserImpl(new StreamReader(places.text()), new LoaderOptions());
        while (true) {
            Event event = parser.getEvent();
            TextRange extent = extent(event);
            boolean there = extent.start() <= at && at < Math.max(extent.end(), extent.start() + 1);
            if (there && (event instanceof ScalarEvent || event instanceof AliasEvent)) {
                return event;
            }
            if (event.is(Event.ID.StreamEnd)) {
                throw new IllegalArgumentException("no value of this document stands at " + value.location());
            }
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
