package org.bftai.plenary.content;

import static org.bftai.plenary.diagnostic.DiagnosticCode.EXPRESSION_LITERAL;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.source.Damage;
import org.bftai.plenary.source.EncodingRepair;
import org.bftai.plenary.source.LetterCheck;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.source.TextRange;
import org.bftai.plenary.yaml.YamlNode;

/** Finds what is wrong with the letters of a page, and repairs what can be repaired. Code is left as it is. */
final class TextMender {
    private static final Pattern COMMENT = Pattern.compile("(?m)(?<=^|[ \\t])#[^\\n]*$");
    private static final Pattern EXPRESSION = Pattern.compile("\\{\\{[^\\n{}]*\\}\\}|\\{%[^\\n]*?%\\}|\\{\\{|\\{%");

    private final String path;
    private final boolean mend;
    private final MarkdownEngine markdown;
    private final DiagnosticSink sink;

    TextMender(String path, boolean mend, MarkdownEngine markdown, DiagnosticSink sink) {
        this.path = path;
        this.mend = mend;
        this.markdown = markdown;
        this.sink = sink;
    }

    /** Report damage anywhere in the front matter, comments included, and return its values repaired. */
    YamlNode yaml(String yaml, YamlNode node) {
        SourceText text = new SourceText(path, yaml);
        if (yaml.contains("{{") || yaml.contains("{%")) {
            Matcher expression =
                    EXPRESSION.matcher(COMMENT.matcher(yaml).replaceAll(m -> " ".repeat(m.end() - m.start())));
            while (expression.find()) {
                reportLiteral(text, 1, expression);
            }
        }
        return node.mapText(new LetterCheck(text, 1, mend, sink).reportYaml());
    }

    Body body(String body, int offset) {
        SourceText text = new SourceText(path, body);
        LetterCheck letters = new LetterCheck(text, offset, mend, sink);
        if (!body.contains("{{") && !body.contains("{%") && letters.isClean()) {
            return new Body(path, offset, body, List.of());
        }
        List<TextRange> code = markdown.code(body);
        List<Damage> outside = letters.report(code);
        Matcher expression = EXPRESSION.matcher(body);
        while (expression.find()) {
            if (!LetterCheck.isIn(code, expression.start())) {
                reportLiteral(text, offset, expression);
            }
        }
        return mend && !outside.isEmpty()
                ? new Body(path, offset, EncodingRepair.repair(body, outside), shifts(body, outside))
                : new Body(path, offset, body, List.of());
    }

    private void reportLiteral(SourceText text, int offset, MatchResult expression) {
        sink.report(
                EXPRESSION_LITERAL,
                new LetterCheck(text, offset, mend, sink).at(expression.start(), expression.end()),
                "'" + expression.group() + "' is printed as it stands",
                "write the text itself, or mark it as code with backticks");
    }

    private static List<Body.Shift> shifts(String body, List<Damage> damage) {
        List<Body.Shift> shifts = new ArrayList<>();
        SourceText text = new SourceText("", body);
        int line = 0;
        int ahead = 0;
        for (Damage d : damage) {
            Location end = text.at(d.end(), 1);
            if (end.line() != line) {
                line = end.line();
                ahead = 0;
            }
            int by = d.written().length() - d.repaired().length();
            ahead += by;
            shifts.add(new Body.Shift(line, end.column() - ahead, by));
        }
        return shifts;
    }
}
