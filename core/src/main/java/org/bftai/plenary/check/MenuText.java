package org.bftai.plenary.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.config.NavigationItem;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.ProseText;
import org.bftai.plenary.source.ProseText.Run;
import org.bftai.plenary.source.TextRange;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/**
 * An entry of a menu and those below it as one block, a line each.
 *
 * @param titles as they are written, by their first unit
 */
record MenuText(ProseBlock block, SortedMap<Integer, Scalar> titles) {
    static MenuText of(NavigationItem item) {
        StringBuilder text = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        SortedMap<Integer, Scalar> titles = new TreeMap<>();
        add(item, text, runs, titles);
        ProseText prose = new ProseText(text.toString(), runs);
        ProseBlock block = new ProseBlock(ProseBlock.Kind.ITEM, prose, List.of(), List.of(), List.of(), List.of(), "");
        return new MenuText(block, titles);
    }

    private static void add(
            NavigationItem item, StringBuilder text, List<Run> runs, SortedMap<Integer, Scalar> titles) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        text.append(item.written().written().replaceAll("\\s", " "));
        TextRange all = new TextRange(start, text.length());
        runs.add(new Run(all, all));
        titles.put(start, item.written());
        item.children().forEach(child -> add(child, text, runs, titles));
    }

    /** Return where a part of the text is written, cut at the end of its title. */
    Location place(TextRange part) {
        int start = titles.headMap(part.start() + 1).lastKey();
        Scalar title = titles.get(start);
        return title.part(
                part.start() - start,
                Math.min(part.end() - start, title.written().length()));
    }
}
