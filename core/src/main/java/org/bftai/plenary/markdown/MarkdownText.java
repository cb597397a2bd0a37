package org.bftai.plenary.markdown;

import java.util.List;
import org.bftai.plenary.source.PlaceMark;
import org.bftai.plenary.source.ProseBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The body of a page as Markdown reads it; a text that is too large or nested too deep is a problem instead. */
public final class MarkdownText {
    static final String TOO_DEEP = "the text is nested too deep";

    private final String source;
    private final @Nullable Node document;
    private final String problem;

    private MarkdownText(String source, @Nullable Node document, String problem) {
        this.source = source;
        this.document = document;
        this.problem = problem;
    }

    static MarkdownText read(String source, Dialect dialect) {
        if (source.length() > MarkdownEngine.LONGEST) {
            return new MarkdownText(source, null, "the text is longer than 1 MiB");
        }
        try {
            return new MarkdownText(source, dialect.blocks().parse(source), "");
        } catch (StackOverflowError e) {
            return new MarkdownText(source, null, TOO_DEEP);
        }
    }

    /** Return the text as it was read. */
    public String source() {
        return source;
    }

    /** Return what it says, block by block; nothing where it could not be read. */
    public List<ProseBlock> prose() {
        Node read = document;
        if (read == null) {
            return List.of();
        }
        try {
            return ProseReader.read(source, read);
        } catch (StackOverflowError e) {
            return List.of();
        }
    }

    /** Return where rows of tables hold more cells than the head, which no page shows; a row once. */
    public List<PlaceMark> lostCells() {
        Node read = document;
        return read == null ? List.of() : LostCells.find(source, read);
    }

    @Nullable
    Node document() {
        return document;
    }

    /** Return why it could not be read, a sentence. */
    String problem() {
        return problem;
    }
}
