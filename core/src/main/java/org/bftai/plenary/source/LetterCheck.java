package org.bftai.plenary.source;

import static org.bftai.plenary.diagnostic.DiagnosticCode.ENCODING_DAMAGED;
import static org.bftai.plenary.diagnostic.DiagnosticCode.TEXT_LOST;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/**
 * Reports letters that were lost or damaged when a file was saved in another encoding.
 *
 * @param text a file, or the part of one
 * @param offset lines of the file before the text
 * @param mend whether what is damaged is repaired in the output, or only reported
 * @param sink takes what is found
 */
public record LetterCheck(SourceText text, int offset, boolean mend, DiagnosticSink sink) {
    /** What stands for a byte that is no letter, once a file was saved in another encoding. */
    static final char REPLACEMENT = '\uFFFD';

    /**
     * Report everything outside some ranges.
     *
     * @param code ranges to leave alone
     * @return what may be repaired, in order
     */
    public List<Damage> report(List<TextRange> code) {
        LineStarts lines = new LineStarts(text.text());
        lost(code, lines);
        List<Damage> damage = EncodingRepair.find(text.text()).stream()
                .filter(d -> !isIn(code, d.start()))
                .toList();
        damage.forEach(d -> damaged(d, lines));
        EncodingRepair.suspects(text.text()).stream()
                .filter(d -> !isIn(code, d.start()))
                .forEach(d -> suspect(d, lines));
        return damage;
    }

    /** Report everything in a text of YAML, keys and comments included, and return what repairs its values, if needed. */
    public Optional<UnaryOperator<String>> reportYaml() {
        List<Damage> damage = report(List.of());
        return mend && !damage.isEmpty()
                ? Optional.of(value -> EncodingRepair.repair(value, EncodingRepair.find(value)))
                : Optional.empty();
    }

    /** Return whether there is nothing to report. */
    public boolean isClean() {
        return text.text().indexOf(REPLACEMENT) < 0
                && EncodingRepair.find(text.text()).isEmpty()
                && EncodingRepair.suspects(text.text()).isEmpty();
    }

    /** Return whether an offset lies in one of the ranges. */
    public static boolean isIn(List<TextRange> ranges, int offset) {
        return ranges.stream().anyMatch(range -> range.start() <= offset && offset < range.end());
    }

    private Location at(int start, int end, LineStarts lines) {
        PlaceMark mark = lines.mark(start, end);
        return new Location(text.path(), mark.line() + offset, mark.column(), mark.length());
    }

    private void lost(List<TextRange> code, LineStarts lines) {
        String letters = text.text();
        for (int i = letters.indexOf(REPLACEMENT); i >= 0; i = letters.indexOf(REPLACEMENT, i + 1)) {
            if (!isIn(code, i)) {
                sink.report(
                        TEXT_LOST,
                        at(i, i + 1, lines),
                        "a letter was lost here when the file was saved in another encoding",
                        "replace \uFFFD by what stood there");
            }
        }
    }

    private void damaged(Damage damage, LineStarts lines) {
        sink.report(
                ENCODING_DAMAGED,
                at(damage.start(), damage.end(), lines),
                "'" + damage.written() + "' is '" + damage.repaired() + "' read in the wrong encoding",
                mend
                        ? "the page shows it repaired; replace it in the file"
                        : "replace it in the file, or let the page be repaired with mend: {encoding: true}");
    }

    private void suspect(Damage damage, LineStarts lines) {
        sink.report(
                ENCODING_DAMAGED,
                at(damage.start(), damage.end(), lines),
                "'" + damage.written() + "' looks like '" + damage.repaired() + "' read in the wrong encoding",
                "replace it if so; the page shows it as it stands, since it might be meant");
    }
}
