package org.bftai.plenary.liquid;

import java.util.Set;
import java.util.function.Supplier;
import liqp.Insertions;
import liqp.LValue;
import liqp.TemplateContext;
import liqp.blocks.Case;
import liqp.blocks.Cycle;
import liqp.blocks.For;
import liqp.blocks.If;
import liqp.blocks.Tablerow;
import liqp.blocks.Unless;
import liqp.filters.Filters;
import liqp.nodes.AtomNode;
import liqp.nodes.InsertionNode;
import liqp.nodes.LNode;
import liqp.nodes.LookupNode;
import liqp.nodes.OutputNode;
import liqp.org.antlr.v4.runtime.ParserRuleContext;
import liqp.parser.v4.NodeVisitor;
import liqp.tags.Assign;
import liqp.tags.Decrement;
import liqp.tags.Increment;
import liquid.parser.v4.LiquidParser;
import org.jspecify.annotations.Nullable;

/** Makes the tree something to evaluate: the library's nodes, with our own where text comes in or goes out. */
final class Weaver extends NodeVisitor {
    /** Neither {@code break} nor {@code continue}: the library loses the text before them. No include of its own. */
    private static final Insertions TAGS = Insertions.of(
            new Assign(),
            new Case(),
            new Cycle(),
            new Decrement(),
            new For(),
            new If(),
            new Increment(),
            new Tablerow(),
            new Unless());

    private final Set<ParserRuleContext> faulty;
    private final Evaluation evaluation;
    private final @Nullable IncludeRenderer renderer;

    Weaver(Set<ParserRuleContext> faulty, Evaluation evaluation, @Nullable IncludeRenderer renderer) {
        super(TAGS, Filters.EMPTY, false);
        this.faulty = faulty;
        this.evaluation = evaluation;
        this.renderer = renderer;
    }

    @Override
    public LNode visitAtom_others(LiquidParser.Atom_othersContext node) {
        StringBuilder marked = new StringBuilder();
        for (Piece piece : evaluation.skeleton().literals(node)) {
            marked.append(evaluation.literal(piece));
        }
        return new AtomNode(marked.toString());
    }

    @Override
    public LNode visitAtom_tag(LiquidParser.Atom_tagContext node) {
        return guarded(node, () -> super.visitAtom_tag(node));
    }

    @Override
    public LNode visitAtom_assignment(LiquidParser.Atom_assignmentContext node) {
        return guarded(node, () -> super.visitAtom_assignment(node));
    }

    @Override
    public LNode visitAtom_output(LiquidParser.Atom_outputContext node) {
        return guarded(node, () -> super.visitAtom_output(node));
    }

    @Override
    public LNode visitOutput(LiquidParser.OutputContext node) {
        if (faulty.contains(node)) {
            return context -> evaluation.asWritten(node);
        }
        OutputNode output = new OutputNode(visit(node.term()), null, null, null);
        node.filter().forEach(filter -> output.addFilter(visitFilter(filter)));
        return printing(output, node);
    }

    @Override
    public FilterCall visitFilter(LiquidParser.FilterContext node) {
        FilterCall call = new FilterCall(node, FilterShelf.get(node.Id().getText()), evaluation.budget());
        if (node.params() != null) {
            node.params().param_expr().forEach(parameter -> call.add(visit(parameter)));
        }
        return call;
    }

    @Override
    public LNode visitAssignment(LiquidParser.AssignmentContext node) {
        if (faulty.contains(node)) {
            return new AtomNode("");
        }
        LNode value = visit(node.expr());
        LNode[] nodes = new LNode[2 + node.filter().size()];
        nodes[0] = new AtomNode(node.id().getText());
        nodes[1] = value instanceof Lookup lookup ? lookup.whole() : value;
        for (int i = 2; i < nodes.length; i++) {
            nodes[i] = visitFilter(node.filter(i - 2));
        }
        return new InsertionNode(TAGS.get("assign"), nodes);
    }

    @Override
    public LookupNode visitLookup_id_indexes(LiquidParser.Lookup_id_indexesContext node) {
        Lookup lookup = new Lookup(node.id().getText());
        for (LiquidParser.IndexContext index : node.index()) {
            if (index.id2() != null) {
                lookup.add(index.id2().getText());
            } else {
                lookup.add(
                        new LookupNode.Index(visit(index.expr()), index.expr().getText()));
            }
        }
        return lookup;
    }

    @Override
    public LookupNode visitLookup_Str(LiquidParser.Lookup_StrContext node) {
        return new Lookup(BoundNames.unquoted(node.Str().getText()));
    }

    @Override
    public LNode visitCycle_tag(LiquidParser.Cycle_tagContext node) {
        return faulty.contains(node)
                ? context -> evaluation.asWritten(node)
                : printing(super.visitCycle_tag(node), node);
    }

    @Override
    public LNode visitSimple_tag(LiquidParser.Simple_tagContext node) {
        return printing(super.visitSimple_tag(node), node);
    }

    @Override
    public LNode visitCapture_tag_Id(LiquidParser.Capture_tag_IdContext node) {
        return capturing(node.id().getText(), visitBlock(node.block()));
    }

    @Override
    public LNode visitCapture_tag_Str(LiquidParser.Capture_tag_StrContext node) {
        return capturing(BoundNames.unquoted(node.Str().getText()), visitBlock(node.block()));
    }

    @Override
    public LNode visitInclude_tag(LiquidParser.Include_tagContext node) {
        if (faulty.contains(node) || renderer == null) {
            return context -> evaluation.asWritten(node);
        }
        IncludeCall call = new IncludeCall(node, evaluation, renderer);
        node.jekyll_include_params()
                .forEach(parameter -> call.add(parameter.id().getText(), visit(parameter.expr())));
        return call;
    }

    private LNode printing(LNode value, ParserRuleContext node) {
        return context -> evaluation.printed(value.render(context), node);
    }

    private LNode capturing(String name, LNode body) {
        return context -> {
            context.put(name, evaluation.capture(String.valueOf(body.render(context))), true);
            return "";
        };
    }

    private LNode guarded(ParserRuleContext node, Supplier<LNode> made) {
        LNode inner;
        try {
            inner = made.get();
        } catch (RuntimeException e) {
            return context -> failed(node, e);
        }
        return context -> guarded(inner, node, context);
    }

    private Object guarded(LNode inner, ParserRuleContext node, TemplateContext context) {
        try {
            Object value = inner.render(context);
            return value instanceof LValue || value == null ? "" : value;
        } catch (LimitReached | IncludeFailed e) {
            throw e;
        } catch (RuntimeException e) {
            return failed(node, e);
        }
    }

    private String failed(ParserRuleContext node, RuntimeException cause) {
        String message = "this cannot be evaluated";
        if (cause instanceof FilterCall.Failed filter) {
            message = "filter '" + filter.getMessage() + "' cannot work on this";
        } else if (cause instanceof Values.NoText) {
            message = "this is no text";
        }
        int start = evaluation.skeleton().start(node);
        Fault fault = Fault.unknown(
                start,
                evaluation.skeleton().end(node),
                message,
                "look whether each value is of the kind it needs to be");
        return evaluation.failed(fault, node);
    }
}
