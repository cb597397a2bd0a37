package org.bftai.plenary.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** A quote that begins with a line like {@code [!NOTE]}, as GitHub has it; one that says nothing more stays a quote. */
final class Alert extends CustomBlock {
    /** What an alert is about; the class of its HTML is the name in lower case. */
    enum Kind {
        NOTE("alertNote"),
        TIP("alertTip"),
        IMPORTANT("alertImportant"),
        WARNING("alertWarning"),
        CAUTION("alertCaution");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Return the name of the word that titles it. */
        String word() {
            return word;
        }
    }

    private static final Pattern MARKER =
            Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)]\\s*", Pattern.CASE_INSENSITIVE);

    private final Kind kind;

    private Alert(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** Finds alerts in a document. */
    static PostProcessor finder() {
        return document -> {
            document.accept(new BlockVisitor() {
                @Override
                public void visit(BlockQuote quote) {
                    visitChildren(quote);
                    read(quote).ifPresent(alert -> replace(quote, alert));
                }
            });
            return document;
        };
    }

    private static Optional<Alert> read(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph first && first.getFirstChild() instanceof Text text) {
            Matcher marker = MARKER.matcher(text.getLiteral());
            Node next = text.getNext();
            boolean alone = next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak;
            if (marker.matches() && alone && (next != null || first.getNext() != null)) {
                return Optional.of(new Alert(Kind.valueOf(marker.group(1).toUpperCase(Locale.ROOT))));
            }
        }
        return Optional.empty();
    }

    private static void replace(BlockQuote quote, Alert alert) {
        Node first = quote.getFirstChild();
        Node marker = first.getFirstChild();
        if (marker.getNext() == null) {
            first.unlink();
        } else {
            marker.getNext().unlink();
            marker.unlink();
        }
        alert.setSourceSpans(quote.getSourceSpans());
        quote.insertBefore(alert);
        for (Node child = quote.getFirstChild(); child != null; child = quote.getFirstChild()) {
            alert.appendChild(child);
        }
        quote.unlink();
    }
}
