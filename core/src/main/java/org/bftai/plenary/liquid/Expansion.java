package org.bftai.plenary.liquid;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EXPRESSION_LIMIT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.LineStarts;
import org.bftai.plenary.source.PlaceMark;
import org.bftai.plenary.source.TextRange;
import org.jspecify.annotations.Nullable;

/** One text on its way: cut, checked, evaluated. */
final class Expansion {
    /** Each is read on its own, which takes its time. */
    private static final int MOST_TAGS = 10_000;

    private final Vocabulary vocabulary;
    private final Map<String, Object> values;
    private final String text;
    private final LineStarts lines;
    private final List<Fault> faults = new ArrayList<>();

    Expansion(Vocabulary vocabulary, Map<String, Object> values, String text) {
        this.vocabulary = vocabulary;
        this.values = values;
        this.text = text;
        this.lines = new LineStarts(text);
    }

    /**
     * Expand the text; with a mistake that makes it unreadable it stays as it is.
     *
     * @param includes null where there are none
     */
    Expanded expand(List<TextRange> code, @Nullable IncludeRenderer includes) {
        List<Piece> scanned = new PieceScanner(text, code, faults).scan();
        if (tags(scanned) > MOST_TAGS) {
            faults.add(Evaluator.atFirst(scanned, "there are more than " + MOST_TAGS + " expressions"));
        }
        if (faults.stream().anyMatch(fault -> fault.code() == EXPRESSION_LIMIT)) {
            return Expanded.unchanged(text);
        }
        List<Piece> pieces = new BlockCheck(text, includes != null, faults).check(scanned);
        if (tags(pieces) == 0) {
            return isBroken() ? Expanded.unchanged(text) : literal(pieces);
        }
        TagCheck check = new TagCheck(text, faults);
        pieces.forEach(check::check);
        if (isBroken()) {
            return Expanded.unchanged(text);
        }
        Expanded expanded = new Evaluator(vocabulary, values, text, lines, faults).evaluate(pieces, includes);
        return isBroken() ? Expanded.unchanged(text) : expanded;
    }

    /** Report what was found, in the order of the text. */
    void report(Function<PlaceMark, Location> places, DiagnosticSink sink) {
        faults.stream()
                .sorted(Comparator.comparingInt(Fault::start))
                .forEach(fault -> sink.report(
                        fault.code(),
                        places.apply(lines.mark(fault.start(), fault.end())),
                        fault.message(),
                        fault.hint()));
    }

    private Expanded literal(List<Piece> pieces) {
        StringBuilder marked = new StringBuilder();
        pieces.forEach(piece -> marked.append(Marks.literal(text, piece.start(), piece.end())));
        return new MarkReader(marked.toString(), lines).read(List.of());
    }

    private static long tags(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !(piece instanceof Piece.Literal))
                .count();
    }

    private boolean isBroken() {
        return faults.stream().anyMatch(Fault::isFatal);
    }
}
