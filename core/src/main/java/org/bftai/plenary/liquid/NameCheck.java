package org.bftai.plenary.liquid;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import liqp.org.antlr.v4.runtime.ParserRuleContext;
import liquid.parser.v4.LiquidParser;
import liquid.parser.v4.LiquidParserBaseVisitor;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.Suggestions;

/** Looks up every name of a text without evaluating it: what no reader gets to see is checked too. */
final class NameCheck extends LiquidParserBaseVisitor<Meaning> {
    /** Filters that leave the items of a list as they are. */
    private static final Set<String> KEEP_ITEMS = Set.of("compact", "reverse", "sort", "sort_natural", "uniq", "where");

    /** Never a path. */
    private static final Pattern INCLUDE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*");

    private static final String NO_DATE =
            "print one of its forms, such as {{ dates.submission.full }}; a filter would depend on the clock and zone";

    private final Vocabulary vocabulary;
    private final Map<String, Integer> bound;
    private final Scope scope;
    private final Lookups lookups;
    private final Skeleton skeleton;
    private final List<Fault> faults;
    private final Set<ParserRuleContext> faulty = new HashSet<>();

    NameCheck(Skeleton skeleton, Vocabulary vocabulary, Map<String, Integer> bound, List<Fault> faults) {
        this.vocabulary = vocabulary;
        this.bound = bound;
        this.scope = new Scope(vocabulary, bound.keySet());
        this.lookups = new Lookups(skeleton, vocabulary.partial(), faults);
        this.skeleton = skeleton;
        this.faults = faults;
    }

    /** Check a tree and return the nodes of it that cannot be evaluated: outputs, assignments, includes, cycles. */
    Set<ParserRuleContext> check(LiquidParser.ParseContext tree) {
        visit(tree);
        return faulty;
    }

    @Override
    protected Meaning defaultResult() {
        return Meaning.Open.ANY;
    }

    @Override
    protected Meaning aggregateResult(Meaning before, Meaning next) {
        return Meaning.Open.ANY;
    }

    @Override
    public Meaning visitOutput(LiquidParser.OutputContext node) {
        int before = faults.size();
        Meaning value = filtered(visit(node.term()), node.filter());
        lookups.print(value, node.term(), before == faults.size());
        return judge(node, value, before);
    }

    @Override
    public Meaning visitAssignment(LiquidParser.AssignmentContext node) {
        int before = faults.size();
        Meaning value = judge(node, filtered(visit(node.expr()), node.filter()), before);
        String name = node.id().getText();
        // What it means where several assignments meet is not known.
        boolean once = bound.get(name) == 1 && !vocabulary.names().containsKey(name);
        scope.bind(name, once || value == Meaning.Open.FAULTY ? value : Meaning.Open.ANY);
        return value;
    }

    @Override
    public Meaning visitFor_array(LiquidParser.For_arrayContext node) {
        Meaning item = lookups.items(visit(node.lookup()), node.lookup());
        node.for_attribute().forEach(this::visit);
        inLoop("forloop", Meaning.FOR_LOOP, node.id(), item, node.for_block().a);
        if (node.for_block().b != null) {
            visit(node.for_block().b);
        }
        return item;
    }

    @Override
    public Meaning visitFor_range(LiquidParser.For_rangeContext node) {
        visit(node.from);
        visit(node.to);
        node.for_attribute().forEach(this::visit);
        inLoop("forloop", Meaning.FOR_LOOP, node.id(), Meaning.Open.ANY, node.block());
        return Meaning.Open.ANY;
    }

    @Override
    public Meaning visitTable_tag(LiquidParser.Table_tagContext node) {
        Meaning item = lookups.items(visit(node.lookup()), node.lookup());
        node.attribute().forEach(this::visit);
        inLoop("tablerowloop", Meaning.TABLE_LOOP, node.id(), item, node.block());
        return item;
    }

    @Override
    public Meaning visitCycle_tag(LiquidParser.Cycle_tagContext node) {
        int before = faults.size();
        visitChildren(node);
        return judge(node, Meaning.Open.ANY, before);
    }

    @Override
    public Meaning visitInclude_tag(LiquidParser.Include_tagContext node) {
        int before = faults.size();
        String name = skeleton.text(node.file_name_or_output());
        if (!INCLUDE.matcher(name).matches()) {
            faults.add(new Fault(
                    DiagnosticCode.INCLUDE_UNKNOWN,
                    skeleton.start(node.file_name_or_output()),
                    skeleton.end(node.file_name_or_output()),
                    "'" + name + "' is no name of an include",
                    "write its name, then what it takes: " + TagNames.form("include")));
        }
        for (LiquidParser.Jekyll_include_paramsContext parameter : node.jekyll_include_params()) {
            int clean = faults.size();
            Meaning value = visit(parameter.expr());
            lookups.print(value, parameter.expr(), clean == faults.size());
            judge(node, value, clean);
        }
        return judge(node, Meaning.Open.ANY, before);
    }

    @Override
    public Meaning visitExpr_term(LiquidParser.Expr_termContext node) {
        return visit(node.term());
    }

    @Override
    public Meaning visitTerm_expr(LiquidParser.Term_exprContext node) {
        return visit(node.expr());
    }

    @Override
    public Meaning visitTerm_lookup(LiquidParser.Term_lookupContext node) {
        return visit(node.lookup());
    }

    @Override
    public Meaning visitLookup_id_indexes(LiquidParser.Lookup_id_indexesContext node) {
        String name = node.id().getText();
        Meaning found = scope.meaning(name).orElseGet(() -> unknown(node.id(), name, scope.names()));
        String owner = name;
        for (LiquidParser.IndexContext index : node.index()) {
            if (index.expr() != null) {
                visit(index.expr());
            }
            found = lookups.below(found, owner, index);
            owner += index.getText();
        }
        return found;
    }

    @Override
    public Meaning visitLookup_Str(LiquidParser.Lookup_StrContext node) {
        String name = BoundNames.unquoted(node.Str().getText());
        return scope.meaning(name).orElseGet(() -> unknown(node, name, scope.names()));
    }

    private Meaning filtered(Meaning value, List<LiquidParser.FilterContext> filters) {
        Meaning result = value;
        for (LiquidParser.FilterContext filter : filters) {
            String name = filter.Id().getText();
            if (!FilterShelf.NAMES.contains(name)) {
                String hint = name.equals("date") ? NO_DATE : Suggestions.hint(name, FilterShelf.NAMES, "filters: ");
                int start = skeleton.source(filter.Id().getSymbol().getStartIndex());
                faults.add(Fault.unknown(start, start + name.length(), "there is no filter '" + name + "'", hint));
                return Meaning.Open.FAULTY;
            }
            if (filter.params() != null) {
                visit(filter.params());
            }
            result = result == Meaning.Open.FAULTY ? result : Lookups.filtered(result, name, KEEP_ITEMS.contains(name));
        }
        return result;
    }

    private Meaning unknown(ParserRuleContext at, String name, Collection<String> known) {
        int start = skeleton.start(at);
        faults.add(Fault.unknown(
                start, skeleton.end(at), "there is no '" + name + "'", Suggestions.hint(name, known, "names here: ")));
        return Meaning.Open.FAULTY;
    }

    private void inLoop(
            String loop, Meaning counts, LiquidParser.IdContext name, Meaning item, LiquidParser.BlockContext body) {
        Map<String, Meaning> names = new HashMap<>(Map.of(loop, counts));
        names.put(name.getText(), item);
        scope.enter(names);
        visit(body);
        scope.leave();
    }

    private Meaning judge(ParserRuleContext node, Meaning value, int before) {
        if (value == Meaning.Open.FAULTY || faults.size() > before) {
            faulty.add(node);
            return Meaning.Open.FAULTY;
        }
        return value;
    }
}
