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

/**
 * An entry of a menu and those below it as one block, a line each.
 *
 * @param places of the titles, by their first unit
 */
record MenuText(ProseBlock block, SortedMap<Integer, Location> places) {
    static MenuText of(NavigationItem item) {
        StringBuilder text = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        SortedMap<Integer, Location> places = new TreeMap<>();
        add(item, text, runs, places);
        ProseText prose = new ProseText(text.toString(), runs);
        ProseBlock block = new ProseBlock(ProseBlock.Kind.ITEM, prose, List.of(), List.of(), List.of(), List.of(), "");
        return new MenuText(block, places);
    }

    private static void add(
            NavigationItem item, StringBuilder text, List<Run> runs, SortedMap<Integer, Location> places) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        text.append(item.written().replaceAll("\\s", " "));
        TextRange all = new TextRange(start, text.length());
        runs.add(new Run(all, all));
        places.put(start, item.titleLocation());
        item.children().forEach(child -> add(child, text, runs, places));
    }

    /** Return where the title is written that has this unit. */
    Location place(int at) {
        return places.get(places.headMap(at + 1).lastKey());
    }
}
