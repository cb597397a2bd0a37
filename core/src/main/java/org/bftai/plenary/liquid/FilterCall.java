package org.bftai.plenary.liquid;

import java.util.ArrayList;
import java.util.List;
import liqp.TemplateContext;
import liqp.filters.Filter;
import liqp.nodes.FilterNode;
import liqp.nodes.LNode;
import liqp.org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** A filter at work: what it makes is counted, and its mistakes are told apart. */
final class FilterCall extends FilterNode {
    private final Filter filter;
    private final Budget budget;
    private final List<LNode> given = new ArrayList<>();

    /** A filter that cannot work on its value; never leaves the package. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(String name) {
            super(name, null, false, false);
        }
    }

    FilterCall(ParserRuleContext node, Filter filter, Budget budget) {
        super(node, filter);
        this.filter = filter;
        this.budget = budget;
    }

    @Override
    public void add(LNode parameter) {
        given.add(parameter);
    }

    @Override
    public @Nullable Object apply(@Nullable Object value, TemplateContext context) {
        try {
            Object[] values = given.stream()
                    .map(node -> Values.plain(node.render(context)))
                    .toArray();
            return budget.taken(filter.apply(Values.plain(value), context, values));
        } catch (LimitReached | Failed e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Failed(filter.name);
        }
    }
}
