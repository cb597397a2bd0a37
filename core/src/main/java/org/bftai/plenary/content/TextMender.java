package org.bftai.plenary.content;

import static org.bftai.plenary.diagnostic.DiagnosticCode.ENCODING_DAMAGED;
import static org.bftai.plenary.diagnostic.DiagnosticCode.EXPRESSION_LITERAL;
import static org.bftai.plenary.diagnostic.DiagnosticCode.TEXT_LOST;

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
        reportLost(text, 1, List.of());
        List<Damage> damage = EncodingRepair.find(yaml);
        damage.forEach(d -> report(text, 1, d));
        EncodingRepair.suspects(yaml).forEach(d -> suspect(text, 1, d));
        if (yaml.contains("{{") || yaml.contains("{%")) {
            Matcher expression =
                    EXPRESSION.matcher(COMMENT.matcher(yaml).replaceAll(m -> " ".repeat(m.end() - m.start())));
            while (expression.find()) {
                reportLiteral(text, 1, expression);
            }
        }
        return mend && !damage.isEmpty()
                ? node.mapText(value -> EncodingRepair.repair(value, EncodingRepair.find(value)))
                : node;
    }

    Body body(String body, int offset) {
        List<Damage> damage = EncodingRepair.find(body);
        List<Damage> suspects = EncodingRepair.suspects(body);
        if (damage.isEmpty() && suspects.isEmpty() && isClean(body)) {
            return new Body(path, offset, body, List.of());
        }
        SourceText text = new SourceText(path, body);
        List<TextRange> code = markdown.code(body);
        reportLost(text, offset, code);
        List<Damage> outside =
                damage.stream().filter(d -> !isCode(code, d.start())).toList();
        outside.forEach(d -> report(text, offset, d));
        suspects.stream().filter(d -> !isCode(code, d.start())).forEach(d -> suspect(text, offset, d));
        Matcher expression = EXPRESSION.matcher(body);
        while (expression.find()) {
            if (!isCode(code, expression.start())) {
                reportLiteral(text, offset, expression);
            }
        }
        return mend && !outside.isEmpty()
                ? new Body(path, offset, EncodingRepair.repair(body, outside), shifts(body, outside))
                : new Body(path, offset, body, List.of());
    }

    private static boolean isClean(String body) {
        return !body.contains("{{") && !body.contains("{%") && body.indexOf('\uFFFD') < 0;
    }

    private void reportLiteral(SourceText text, int offset, MatchResult expression) {
        sink.report(
                EXPRESSION_LITERAL,
                at(text, offset, expression.start(), expression.end()),
                "'" + expression.group() + "' is printed as it stands",
                "write the text itself, or mark it as code with backticks");
    }

    private void reportLost(SourceText text, int offset, List<TextRange> code) {
        for (int i = text.text().indexOf('\uFFFD'); i >= 0; i = text.text().indexOf('\uFFFD', i + 1)) {
            if (!isCode(code, i)) {
                sink.report(
                        TEXT_LOST,
                        at(text, offset, i, i + 1),
                        "a letter was lost here when the file was saved in another encoding",
                        "replace \uFFFD by what stood there");
            }
        }
    }

    private void report(SourceText text, int offset, Damage damage) {
        sink.report(
                ENCODING_DAMAGED,
                at(text, offset, damage.start(), damage.end()),
                "'" + damage.written() + "' is '" + damage.repaired() + "' read in the wrong encoding",
                mend
                        ? "the page shows it repaired; replace it in the file"
                        : "replace it in the file, or let the page be repaired with mend: {encoding: true}");
    }

    private void suspect(SourceText text, int offset, Damage damage) {
        sink.report(
                ENCODING_DAMAGED,
                at(text, offset, damage.start(), damage.end()),
                "'" + damage.written() + "' looks like '" + damage.repaired() + "' read in the wrong encoding",
                "replace it if so; the page shows it as it stands, since it might be meant");
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

    private static Location at(SourceText text, int offset, int start, int end) {
        Location place = text.at(start, end - start);
        return new Location(place.path(), place.line() + offset, place.column(), place.length());
    }

    private static boolean isCode(List<TextRange> code, int offset) {
        return code.stream().anyMatch(range -> range.start() <= offset && offset < range.end());
    }
}
