package org.bftai.plenary.liquid;

import java.util.HashMap;
import java.util.Map;
import liqp.org.antlr.v4.runtime.tree.ParseTree;
import liquid.parser.v4.LiquidParser;
import liquid.parser.v4.LiquidParserBaseVisitor;

/** Collects the names that a text gives values to, and how often. */
final class BoundNames extends LiquidParserBaseVisitor<Void> {
    private final Map<String, Integer> names = new HashMap<>();

    static Map<String, Integer> in(ParseTree tree) {
        BoundNames bound = new BoundNames();
        bound.visit(tree);
        return bound.names;
    }

    /** Return the name that a tag such as {@code capture} writes in quotes or without. */
    static String unquoted(String name) {
        return name.length() > 1 && (name.charAt(0) == '"' || name.charAt(0) == '\'')
                ? name.substring(1, name.length() - 1)
                : name;
    }

    @Override
    public Void visitAssignment(LiquidParser.AssignmentContext node) {
        names.merge(node.id().getText(), 1, Integer::sum);
        return super.visitAssignment(node);
    }

    @Override
    public Void visitCapture_tag_Id(LiquidParser.Capture_tag_IdContext node) {
        names.merge(node.id().getText(), 1, Integer::sum);
        return super.visitCapture_tag_Id(node);
    }

    @Override
    public Void visitCapture_tag_Str(LiquidParser.Capture_tag_StrContext node) {
        names.merge(unquoted(node.Str().getText()), 1, Integer::sum);
        return super.visitCapture_tag_Str(node);
    }

    @Override
    public Void visitSimple_tag(LiquidParser.Simple_tagContext node) {
        if (node.other_tag_parameters() != null) {
            names.merge(node.other_tag_parameters().getText(), 1, Integer::sum);
        }
        return super.visitSimple_tag(node);
    }
}
