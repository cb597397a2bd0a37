package org.bftai.plenary.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.yaml.YamlNode;
import org.bftai.plenary.yaml.YamlNode.Entry;
import org.bftai.plenary.yaml.YamlNode.Mapping;
import org.bftai.plenary.yaml.YamlNode.Scalar;

/** Settings of an edition over those of its series. A key counts whole, but for {@code theme}: its options add up. */
final class SettingsOverlay {
    private static final String THEME = "theme";

    private SettingsOverlay() {}

    static Mapping over(Mapping series, Mapping edition) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : series.entries()) {
            if (edition.find(entry.key()).isEmpty()) {
                entries.add(entry);
            }
        }
        for (Entry entry : edition.entries()) {
            Optional<Entry> below =
                    series.find(entry.key()).filter(b -> entry.key().equals(THEME));
            entries.add(below.map(b -> theme(b, entry)).orElse(entry));
        }
        return new Mapping(entries, edition.location());
    }

    /** An edition that names another theme than the series has nothing of the options that were meant for that. */
    private static Entry theme(Entry series, Entry edition) {
        Mapping below = options(series);
        Mapping above = options(edition);
        boolean same = above.find("name").isEmpty()
                || above.find("name")
                        .map(e -> text(e.value()))
                        .equals(below.find("name").map(e -> text(e.value())));
        return same ? new Entry(edition.key(), edition.keyLocation(), over(below, above)) : edition;
    }

    private static Mapping options(Entry theme) {
        return theme.value() instanceof Mapping mapping
                ? mapping
                : new Mapping(
                        List.of(new Entry("name", theme.keyLocation(), theme.value())),
                        theme.value().location());
    }

    private static String text(YamlNode node) {
        return node instanceof Scalar scalar ? scalar.text() : "";
    }
}
