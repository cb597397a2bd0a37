package org.bftai.plenary.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.bftai.plenary.source.Html;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.TextRange;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** Turns Markdown into HTML. Immutable; may be used by several threads at once. */
public final class MarkdownEngine {
    /** The longest text, in UTF-16 units: 1 Mi. */
    static final int LONGEST = 1 << 20;

    private static final long LEAST_OUTPUT = 16L << 20;
    private static final int OUTPUT_PER_UNIT = 64;

    /** What every text with code in it has: most have none, and need not be parsed to know it. */
    private static final Pattern CODE = Pattern.compile("`|~~~| {4}|\\t|<(?i:pre|code|script|style)");

    private final Dialect dialect;
    private final @Nullable UnaryOperator<String> words;
    private final HtmlRenderer inline;

    private MarkdownEngine(Dialect dialect, @Nullable UnaryOperator<String> words) {
        this.dialect = dialect;
        this.words = words;
        this.inline = Dialect.renderer()
                .omitSingleParagraphP(true)
                .extensions(dialect.extensions())
                .build();
    }

    /** Return an engine for CommonMark 0.31.2 and nothing else: no ids, no places. */
    public static MarkdownEngine bare() {
        return new MarkdownEngine(Dialect.bare(), null);
    }

    /**
     * Return an engine for CommonMark with tables, strikethrough, links from bare addresses, footnotes, task lists and
     * alerts; headings have ids; links, pictures, headings and raw start tags carry their place as
     * {@link org.bftai.plenary.source.PlaceMark#ATTRIBUTE}.
     *
     * @param words gives the text of {@code alertNote}, {@code alertTip}, {@code alertImportant}, {@code alertWarning},
     *     {@code alertCaution}, {@code footnoteBack}, {@code taskDone} and {@code taskOpen}
     */
    public static MarkdownEngine plenary(UnaryOperator<String> words) {
        return new MarkdownEngine(Dialect.plenary(), words);
    }

    /** Return an engine that does the same in another language. */
    public MarkdownEngine speaking(UnaryOperator<String> other) {
        return new MarkdownEngine(dialect, other);
    }

    /** Render a text as a page of its own, on which every id is free. */
    public MarkdownResult render(String text) {
        return render(text, Set.of());
    }

    /**
     * Render the body of a page; a text that is too large or nested too deep has a problem instead of a body.
     *
     * @param reserved ids that no heading may have
     */
    public MarkdownResult render(String text, Set<String> reserved) {
        return render(read(text), reserved);
    }

    /** Render a text that was read as {@link #render(String, Set)} does. */
    public MarkdownResult render(MarkdownText read, Set<String> reserved) {
        Node document = read.document();
        if (document == null) {
            return MarkdownResult.refused(read.problem());
        }
        String text = read.source();
        try {
            HeadingSurvey survey = new HeadingSurvey(document);
            CappedText html = new CappedText(Math.max(LEAST_OUTPUT, (long) OUTPUT_PER_UNIT * text.length()));
            renderer(text, survey, reserved).render(document, html);
            return new MarkdownResult(html.toString(), Optional.empty());
        } catch (CappedText.Full e) {
            return MarkdownResult.refused("the text grows to more than 64 times its length as HTML");
        } catch (StackOverflowError e) {
            return MarkdownResult.refused(MarkdownText.TOO_DEEP);
        }
    }

    /** Read the body of a page, for all that is made of it. */
    public MarkdownText read(String text) {
        return MarkdownText.read(text, dialect);
    }

    /**
     * Render the inline Markdown of a title or caption, without places. One paragraph has no {@code <p>}
     * around it; several have theirs. What would vanish or exceed a limit is given as plain text.
     */
    public String inline(String text) {
        return shown(text, dialect.inlines());
    }

    /** Render an excerpt or another short text as {@link #inline} does, with lists as lists. */
    public String paragraphs(String text) {
        return shown(text, dialect.paragraphs());
    }

    private String shown(String text, Parser parser) {
        if (PlainLine.is(text)) {
            return text.strip();
        }
        if (text.length() <= LONGEST) {
            try {
                CappedText html = new CappedText(Math.max(LEAST_OUTPUT, (long) OUTPUT_PER_UNIT * text.length()));
                inline.render(parser.parse(text), html);
                String found = html.toString().strip();
                // "[Draft]: Programme" defines a link and shows nothing.
                if (!found.isEmpty() || text.isBlank()) {
                    return found;
                }
            } catch (CappedText.Full | StackOverflowError e) {
                // As plain text below.
            }
        }
        return Html.ofText(text.strip()).markup();
    }

    /**
     * Return the headings of a text that say something, in its order, with the ids that {@link #render(String, Set)}
     * gives them; none of a text that it refuses.
     */
    public List<SourceHeading> headings(String text, Set<String> reserved) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        try {
            return new HeadingReader(dialect).read(text, reserved);
        } catch (StackOverflowError e) {
            return List.of();
        }
    }

    /** Return whether a text is one heading and nothing else. */
    public boolean isHeading(String text) {
        Node first = dialect.blocks().parse(text).getFirstChild();
        return first instanceof Heading && first.getNext() == null;
    }

    /** Return where the code of a text is: code spans and blocks, and raw pre, code, script and style elements. */
    public List<TextRange> code(String text) {
        if (text.length() > LONGEST || !CODE.matcher(text).find()) {
            return List.of();
        }
        try {
            return CodeRanges.of(dialect.blocks().parse(text), new SourcePlaces(text));
        } catch (StackOverflowError e) {
            return List.of();
        }
    }

    /** Return what a text says, block by block; nothing of one that {@link #render(String)} refuses. */
    public List<ProseBlock> prose(String text) {
        return read(text).prose();
    }

    private HtmlRenderer renderer(String text, HeadingSurvey survey, Set<String> reserved) {
        HtmlRenderer.Builder builder = Dialect.renderer();
        UnaryOperator<String> spoken = words;
        if (spoken != null) {
            SourcePlaces places = new SourcePlaces(text);
            Map<Heading, String> ids = survey.ids(reserved);
            builder.attributeProviderFactory(context -> new PlaceAttributes(places, ids))
                    .nodeRendererFactory(context -> new RawHtmlRenderer(context, places))
                    .nodeRendererFactory(context -> new BlockRenderer(context, spoken));
        }
        return builder.extensions(dialect.extensions()).build();
    }
}
