package org.bftai.plenary.liquid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import liqp.org.antlr.v4.runtime.ParserRuleContext;
import org.bftai.plenary.source.LineStarts;
import org.bftai.plenary.source.PlaceMark;
import org.jspecify.annotations.Nullable;

/** What comes up while one text is evaluated. */
final class Evaluation {
    private final String text;
    private final Skeleton skeleton;
    private final LineStarts lines;
    private final List<Fault> faults;
    private final Budget budget = new Budget();
    private final Map<Object, String> captured = new IdentityHashMap<>();
    private final List<Included> includes = new ArrayList<>();
    private final Set<Fault> reported = new HashSet<>();

    Evaluation(String text, Skeleton skeleton, LineStarts lines, List<Fault> faults) {
        this.text = text;
        this.skeleton = skeleton;
        this.lines = lines;
        this.faults = faults;
    }

    Budget budget() {
        return budget;
    }

    List<Included> includes() {
        return includes;
    }

    Skeleton skeleton() {
        return skeleton;
    }

    /** Return a piece as it stands, with its mark. */
    String literal(Piece piece) {
        return Marks.literal(text, piece.start(), piece.end());
    }

    /** Return where a node stands in the text. */
    PlaceMark place(ParserRuleContext node) {
        return lines.mark(skeleton.start(node), skeleton.end(node));
    }

    /** Return a node as it stands in the text. */
    String asWritten(ParserRuleContext node) {
        return Marks.literal(text, skeleton.start(node), skeleton.end(node));
    }

    /** Return a value as an expression prints it; a captured text comes with the places it has. */
    String printed(@Nullable Object value, ParserRuleContext node) {
        int start = skeleton.start(node);
        String known = captured.get(value);
        String shown = known == null ? Marks.withoutForeign(Values.text(value), includes.size()) : known;
        return Marks.printed(start, skeleton.end(node) - start) + shown;
    }

    /** Keep the places of a captured text; what is compared and filtered is the text alone. */
    String capture(String marked) {
        String plain =
                new MarkReader(marked, new LineStarts("")).read(List.of()).text();
        if (!plain.isEmpty()) {
            captured.put(plain, marked);
        }
        budget.take(marked.length());
        return plain;
    }

    /** Put an include in; return its token. */
    String include(String html, ParserRuleContext node) {
        budget.take(html.length());
        return include(() -> html, node);
    }

    /** Put an include in that is not rendered yet; return its token. */
    String include(Supplier<String> html, ParserRuleContext node) {
        int start = skeleton.start(node);
        int end = skeleton.end(node);
        includes.add(new Included(html, lines.mark(start, end)));
        return Marks.printed(start, end - start) + Marks.include(includes.size() - 1);
    }

    /** Report a mistake that only evaluating shows, once; return what stands in the text. */
    String failed(Fault fault, ParserRuleContext node) {
        if (reported.add(fault)) {
            faults.add(fault);
        }
        return asWritten(node);
    }
}
