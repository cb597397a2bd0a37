package org.bftai.plenary.edit.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bftai.plenary.yaml.YamlNode.Entry;
import org.bftai.plenary.yaml.YamlNode.Mapping;
import org.bftai.plenary.yaml.YamlReader;

/**
 * The entries of a map at the top of a file, each with its lines, so that whole entries can be moved or taken out.
 *
 * @param head what stands above the first entry
 * @param blocks the entries in order
 */
record YamlBlocks(String head, List<Block> blocks) {
    YamlBlocks {
        blocks = List.copyOf(blocks);
    }

    /**
     * An entry.
     *
     * @param above comments and blank lines before it
     * @param lines from its key on; each line ended
     */
    record Block(String key, String above, String lines) {
        /** Return the same entry with all its lines as comments. */
        Block hidden() {
            return new Block(key, above, lines.replaceAll("(?m)^(?=[^\\n])", "# "));
        }

        String text() {
            return above + lines;
        }
    }

    /** Read a text; empty where it is no map, or its keys do not stand at the beginning of lines. */
    static Optional<YamlBlocks> of(String text) {
        Optional<Mapping> root = new YamlReader().readMapping(text, "", 0, d -> {});
        return root.filter(
                        r -> r.entries().stream().allMatch(e -> e.keyLocation().column() == 1))
                .map(r -> split(text.isEmpty() || text.endsWith("\n") ? text : text + "\n", r));
    }

    private static YamlBlocks split(String text, Mapping root) {
        List<String> lines = List.of(text.split("(?<=\n)"));
        List<Integer> starts = new ArrayList<>();
        root.entries().stream().map(Entry::keyLocation).forEach(at -> starts.add(at.line() - 1));
        if (starts.isEmpty()) {
            return new YamlBlocks(text, List.of());
        }
        List<Block> blocks = new ArrayList<>();
        int above = starts.get(0);
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int next = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            int end = next;
            while (i + 1 < starts.size() && end > start + 1 && isApart(lines.get(end - 1))) {
                end--;
            }
            blocks.add(new Block(root.entries().get(i).key(), join(lines, above, start), join(lines, start, end)));
            above = end;
        }
        return new YamlBlocks(join(lines, 0, starts.get(0)), blocks);
    }

    private static boolean isApart(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private static String join(List<String> lines, int from, int to) {
        return String.join("", lines.subList(from, to));
    }

    /** Return the entries of some keys, or all others. */
    List<Block> of(Set<String> keys, boolean others) {
        return blocks.stream().filter(b -> keys.contains(b.key()) != others).toList();
    }

    String text() {
        StringBuilder text = new StringBuilder(head);
        blocks.forEach(b -> text.append(b.text()));
        return text.toString();
    }
}
