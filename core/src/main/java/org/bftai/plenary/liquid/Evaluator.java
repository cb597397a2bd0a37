package org.bftai.plenary.liquid;

import java.util.List;
import java.util.Map;
import java.util.Set;
import liqp.org.antlr.v4.runtime.ParserRuleContext;
import liquid.parser.v4.LiquidParser;
import org.bftai.plenary.source.LineStarts;
import org.jspecify.annotations.Nullable;

/** Has the library evaluate a text whose tags can be read; nothing that it throws gets out. */
final class Evaluator {
    private static final String LOOK = "look whether each value is of the kind it needs to be";

    private final Vocabulary vocabulary;
    private final Map<String, Object> values;
    private final String text;
    private final LineStarts lines;
    private final List<Fault> faults;

    Evaluator(Vocabulary vocabulary, Map<String, Object> values, String text, LineStarts lines, List<Fault> faults) {
        this.vocabulary = vocabulary;
        this.values = values;
        this.text = text;
        this.lines = lines;
        this.faults = faults;
    }

    /**
     * Expand a text, or find why it cannot be.
     *
     * @param pieces at least one of them a tag
     * @param includes null where there are none
     */
    Expanded evaluate(List<Piece> pieces, @Nullable IncludeRenderer includes) {
        Skeleton skeleton = new Skeleton(text, pieces);
        try {
            return evaluate(skeleton, includes);
        } catch (IncludeFailed e) {
            throw e.thrown();
        } catch (Grammar.Unexpected e) {
            int start = skeleton.source(e.offset());
            faults.add(Fault.syntax(start, start + e.length(), "this is not expected here", LOOK));
        } catch (LimitReached e) {
            faults.add(atFirst(pieces, String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            faults.add(atFirst(pieces, "expressions are nested too deeply"));
        } catch (RuntimeException e) {
            Fault first = atFirst(pieces, "this text cannot be expanded");
            faults.add(Fault.syntax(first.start(), first.end(), first.message(), LOOK));
        }
        return Expanded.unchanged(text);
    }

    /** Return a limit's fault, at the first tag. */
    static Fault atFirst(List<Piece> pieces, String message) {
        Piece first = pieces.stream()
                .filter(piece -> !(piece instanceof Piece.Literal))
                .findFirst()
                .orElseThrow();
        return Fault.limit(first.start(), first.end(), message, "show less of it, or divide it into several pages");
    }

    private Expanded evaluate(Skeleton skeleton, @Nullable IncludeRenderer includes) {
        LiquidParser.ParseContext tree = Grammar.parse(skeleton.template());
        Set<ParserRuleContext> faulty = new NameCheck(skeleton, vocabulary, BoundNames.in(tree), faults).check(tree);
        Evaluation evaluation = new Evaluation(text, skeleton, lines, faults);
        Weaver weaver = new Weaver(faulty, evaluation, includes);
        Object rendered = weaver.visit(tree).render(new Rendering(values, evaluation.budget()));
        Expanded expanded = new MarkReader(String.valueOf(rendered), lines).read(evaluation.includes());
        if (expanded.text().length() > Budget.LONGEST) {
            throw Budget.tooLong();
        }
        return expanded;
    }
}
