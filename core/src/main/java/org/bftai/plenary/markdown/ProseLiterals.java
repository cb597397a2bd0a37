package org.bftai.plenary.markdown;

import java.util.BitSet;
import java.util.Optional;
import org.bftai.plenary.markdown.Entities.Reference;
import org.bftai.plenary.source.TextRange;

/** Adds the literals of texts to prose: they are their source but for escapes and character references. */
final class ProseLiterals {
    private final String source;
    private final ProseWriter writer;
    /** Where escapes and references may begin; what stands between is added in one go. */
    private final BitSet signs = new BitSet();

    ProseLiterals(String source, ProseWriter writer) {
        this.source = source;
        this.writer = writer;
        mark('\\');
        mark('&');
    }

    private void mark(char sign) {
        for (int at = source.indexOf(sign); at >= 0; at = source.indexOf(sign, at + 1)) {
            signs.set(at);
        }
    }

    void add(String literal, TextRange range) {
        int at = range.start();
        int i = 0;
        while (i < literal.length()) {
            int sign = signs.nextSetBit(at);
            int end = sign < 0 ? range.end() : Math.min(sign, range.end());
            int plain = Math.min(end - at, literal.length() - i);
            if (plain > 0) {
                writer.add(literal.substring(i, i + plain), at);
                i += plain;
                at += plain;
            } else {
                Reference piece = piece(literal, i, at, range.end());
                // What has no source of its own is at the end of the whole.
                int start = Math.min(at, Math.max(range.start(), range.end() - 1));
                writer.add(piece.meant(), start, start + piece.length());
                i += piece.meant().length();
                at += piece.length();
            }
        }
    }

    private Reference piece(String literal, int i, int at, int end) {
        char written = at < end ? source.charAt(at) : 0;
        Optional<Reference> reference = written == '&' ? Entities.at(source, at) : Optional.empty();
        if (reference.isPresent()
                && !reference.get().meant().isEmpty()
                && literal.startsWith(reference.get().meant(), i)) {
            return reference.get();
        }
        boolean escaped = written == '\\' && at + 1 < end && source.charAt(at + 1) == literal.charAt(i);
        return new Reference(escaped ? 2 : 1, literal.substring(i, i + 1));
    }
}
