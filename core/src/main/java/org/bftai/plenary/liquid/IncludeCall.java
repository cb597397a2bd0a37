package org.bftai.plenary.liquid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import liqp.TemplateContext;
import liqp.nodes.LNode;
import liquid.parser.v4.LiquidParser;

/** {@code {% include name key="value" %}} at work. */
final class IncludeCall implements LNode {
    private final LiquidParser.Include_tagContext node;
    private final Evaluation evaluation;
    private final IncludeRenderer renderer;
    private final List<Map.Entry<String, LNode>> parameters = new ArrayList<>();

    IncludeCall(LiquidParser.Include_tagContext node, Evaluation evaluation, IncludeRenderer renderer) {
        this.node = node;
        this.evaluation = evaluation;
        this.renderer = renderer;
    }

    void add(String name, LNode value) {
        parameters.add(Map.entry(name, value));
    }

    @Override
    public Object render(TemplateContext context) {
        TreeMap<String, String> given = new TreeMap<>();
        parameters.forEach(parameter -> given.put(
                parameter.getKey(),
                Marks.without(Values.text(parameter.getValue().render(context)))));
        IncludeRenderer.Outcome outcome = rendered(Collections.unmodifiableSortedMap(given));
        if (outcome instanceof IncludeRenderer.Outcome.Problem problem) {
            int start = evaluation.skeleton().start(node.file_name_or_output());
            int end = evaluation.skeleton().end(node.file_name_or_output());
            return evaluation.failed(new Fault(problem.code(), start, end, problem.message(), problem.hint()), node);
        }
        if (outcome instanceof IncludeRenderer.Outcome.Later later) {
            return evaluation.include(later.html(), node);
        }
        return outcome instanceof IncludeRenderer.Outcome.Html html ? evaluation.include(html.html(), node) : "";
    }

    private IncludeRenderer.Outcome rendered(SortedMap<String, String> given) {
        evaluation.budget().take(1);
        long started = System.nanoTime();
        try {
            return renderer.render(node.file_name_or_output().getText(), given, evaluation.place(node));
        } catch (RuntimeException e) {
            throw new IncludeFailed(e);
        } finally {
            evaluation.budget().excuse(System.nanoTime() - started);
        }
    }
}
