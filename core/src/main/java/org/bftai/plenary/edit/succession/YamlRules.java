package org.bftai.plenary.edit.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.edit.succession.LinkRules.Base;
import org.bftai.plenary.edit.succession.LinkRules.Fate;
import org.bftai.plenary.edit.succession.LinkRules.Verdict;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.source.TextEdit;
import org.bftai.plenary.source.TextRange;
import org.bftai.plenary.yaml.ScalarEditor;
import org.bftai.plenary.yaml.YamlNode;
import org.bftai.plenary.yaml.YamlNode.Entry;
import org.bftai.plenary.yaml.YamlNode.Mapping;
import org.bftai.plenary.yaml.YamlNode.Scalar;
import org.bftai.plenary.yaml.YamlNode.Sequence;
import org.bftai.plenary.yaml.YamlReader;

/** Carries front matter or settings over, value by value; how they are written stays. */
final class YamlRules {
    /** Values that lead somewhere. */
    private static final Set<String> ADDRESSES = Set.of("url", "cta_url", "href", "link", "btn_url");

    /** Values that are no texts: names of things, addresses of pictures, switches. */
    private static final Set<String> NAMES = Set.of(
            "layout",
            "permalink",
            "lang",
            "locale",
            "language",
            "classes",
            "image",
            "image_path",
            "overlay_image",
            "overlay_color",
            "overlay_filter",
            "og_image",
            "teaser",
            "nav",
            "name",
            "map",
            "theme",
            "kind",
            "id");

    /** Lists whose entries are links and nothing else. */
    private static final Set<String> MENUS = Set.of("navigation", "children", "actions", "links");

    /** What stands on a link that is none any more. */
    private static final Set<String> LABELS = Set.of("btn_label", "btn_class", "cta_label");

    /** What is only true of the page that was copied. */
    private static final Set<String> OF_THE_PAGE = Set.of("carriedOver", "date", "redirect_from", "canonical_url");

    private final String text;
    private final TextRules rules;
    private final Base base;
    private final YamlLines lines;
    private final ScalarEditor editor;
    private final List<TextEdit> edits = new ArrayList<>();

    private YamlRules(String text, TextRules rules, Base base) {
        this.text = text;
        this.rules = rules;
        this.base = base;
        this.lines = new YamlLines(text);
        this.editor = new ScalarEditor(new SourceText("", text));
    }

    /** Return the text as the new edition has it; one that is no map, or would be none then, stays. */
    static String apply(String text, TextRules rules, Base base) {
        Optional<Mapping> root = read(text);
        return root.map(r -> new YamlRules(text, rules, base).apply(r))
                .filter(after -> read(after).isPresent())
                .orElse(text);
    }

    static Optional<Mapping> read(String text) {
        return new YamlReader().readMapping(text, "", 0, d -> {});
    }

    private String apply(Mapping root) {
        root.entries().stream()
                .filter(e -> OF_THE_PAGE.contains(e.key()))
                .forEach(e -> lines.entry(e).ifPresent(edits::add));
        map(root, false);
        comments(root);
        return Edits.apply(text, edits);
    }

    /** @param menus whether the lists of a map are menus, whatever they are called */
    private void map(Mapping map, boolean menus) {
        for (Entry entry : map.entries()) {
            if (entry.value() instanceof Mapping inner) {
                map(inner, MENUS.contains(entry.key()));
            } else if (entry.value() instanceof Sequence list) {
                list(entry, list, menus || MENUS.contains(entry.key()));
            } else if (entry.value() instanceof Scalar value && ADDRESSES.contains(entry.key())) {
                address(map, entry, value);
            } else if (entry.value() instanceof Scalar value && !NAMES.contains(entry.key())) {
                editor.rewrite(value, t -> rules.line(t, base)).ifPresent(edits::add);
            }
        }
    }

    /** Entries of menus and buttons go with what they lead to; a list that nothing is left of goes with them. */
    private void list(Entry entry, Sequence list, boolean menu) {
        boolean all = menu && !list.items().isEmpty() && list.items().stream().allMatch(this::isGone);
        Optional<TextEdit> whole = lines.entry(entry).filter(e -> all);
        if (whole.isPresent()) {
            edits.add(whole.get());
            return;
        }
        for (YamlNode item : list.items()) {
            if (menu && isGone(item)) {
                lines.item(item).ifPresent(edits::add);
            }
            if (item instanceof Mapping map) {
                map(map, false);
            } else if (item instanceof Scalar value && !NAMES.contains(entry.key())) {
                editor.rewrite(value, t -> rules.line(t, base)).ifPresent(edits::add);
            }
        }
    }

    /** Return whether an entry of a menu leads nowhere, and neither do those below it. */
    private boolean isGone(YamlNode item) {
        if (!(item instanceof Mapping map)) {
            return false;
        }
        boolean away = map.entries().stream()
                .filter(e -> ADDRESSES.contains(e.key()))
                .anyMatch(e -> e.value() instanceof Scalar url && isAway(judge(url)));
        boolean below = map.find("children")
                .map(Entry::value)
                .filter(c ->
                        c instanceof Sequence list && !list.items().stream().allMatch(this::isGone))
                .isPresent();
        return away && !below;
    }

    private void address(Mapping map, Entry entry, Scalar value) {
        Verdict verdict = judge(value);
        if (isAway(verdict)) {
            Optional<TextEdit> line = lines.entry(entry);
            boolean named = verdict.fate() == Fate.GOES;
            map.entries().stream()
                    .filter(e -> line.isPresent() && LABELS.contains(e.key()))
                    .forEach(e -> lines.entry(e).ifPresent(edits::add));
            line.or(() -> editor.rewrite(value, t -> named ? verdict.address() : "/"))
                    .ifPresent(edits::add);
        } else if (verdict.fate() == Fate.MOVES) {
            editor.rewrite(value, t -> verdict.address()).ifPresent(edits::add);
        }
    }

    private Verdict judge(Scalar url) {
        boolean unknown = rules.isAwaited(url.text());
        return unknown
                ? new Verdict(Fate.AWAITED, url.text())
                : url.text().contains("{{")
                        ? new Verdict(Fate.STAYS, url.text())
                        : rules.links().judge(url.text(), base);
    }

    private static boolean isAway(Verdict verdict) {
        return verdict.fate() == Fate.GOES || verdict.fate() == Fate.AWAITED;
    }

    private void comments(Mapping root) {
        Pattern comment = Pattern.compile("(?m)^([ \\t]*#+[ \\t]*)(\\S.*)$");
        Matcher matcher = comment.matcher(text);
        while (matcher.find()) {
            String said = rules.line(matcher.group(2), base);
            boolean isOne = !said.equals(matcher.group(2)) && saysTheSame(root, matcher.start(2), matcher.end(2));
            if (isOne) {
                edits.add(new TextEdit(new TextRange(matcher.start(2), matcher.end(2)), said));
            }
        }
    }

    /** Lines of a text may begin as comments do: they are some if nothing changes without them. */
    private boolean saysTheSame(Mapping root, int start, int end) {
        Optional<Mapping> without = read(text.substring(0, start) + text.substring(end));
        return without.filter(w -> said(w).equals(said(root))).isPresent();
    }

    private static Object said(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        return node instanceof Sequence list
                ? list.items().stream().map(YamlRules::said).toList()
                : ((Mapping) node)
                        .entries().stream()
                                .map(e -> List.of(e.key(), said(e.value())))
                                .toList();
    }
}
