package org.bftai.plenary.content;

import java.util.ArrayList;
import java.util.List;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.source.Damage;
import org.bftai.plenary.source.EncodingRepair;
import org.bftai.plenary.source.LetterCheck;
import org.bftai.plenary.source.LineStarts;
import org.bftai.plenary.source.PlaceMark;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.yaml.YamlNode;

/** Finds what is wrong with the letters of a page, and repairs what can be repaired. Code is left as it is. */
final class TextMender {
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
    YamlNode.Mapping yaml(String yaml, YamlNode.Mapping mapping) {
        SourceText text = new SourceText(path, yaml);
        return new LetterCheck(text, 1, mend, sink)
                .reportYaml()
                .map(mapping::mapText)
                .orElse(mapping);
    }

    Body body(String body, int offset) {
        SourceText text = new SourceText(path, body);
        LetterCheck letters = new LetterCheck(text, offset, mend, sink);
        if (letters.isClean()) {
            return new Body(path, offset, body, List.of());
        }
        List<Damage> outside = letters.report(markdown.code(body));
        return mend && !outside.isEmpty()
                ? new Body(path, offset, EncodingRepair.repair(body, outside), shifts(body, outside))
                : new Body(path, offset, body, List.of());
    }

    private static List<Body.Shift> shifts(String body, List<Damage> damage) {
        List<Body.Shift> shifts = new ArrayList<>();
        LineStarts lines = new LineStarts(body);
        int line = 0;
        int ahead = 0;
        for (Damage d : damage) {
            PlaceMark end = lines.mark(d.end(), d.end());
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
