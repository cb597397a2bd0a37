package org.bftai.plenary.edit.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bftai.plenary.config.SiteKeys;
import org.bftai.plenary.edit.succession.YamlBlocks.Block;

/**
 * The settings of a site of one edition, taken apart: those of the series and those of its first edition.
 *
 * @param series the new text of {@code site.yml}
 * @param edition the text of the edition's own; empty where nothing is set for it
 */
public record SettingsSplit(String series, Optional<String> edition) {
    /** What holds for all editions. */
    private static final Set<String> OF_SERIES = Set.copyOf(SiteKeys.OF_SERIES);

    private static final String LENIENT = """

            # This folder had no site.yml, so that what is wrong with its pages was a warning. Take this line out once there
            # is none, and a page with a broken link or an old date is not published any more.
            strict: false
            """;

    private static final Pattern SCHEMA = Pattern.compile("(?m)^#\\s*yaml-language-server:.*\\n");

    /**
     * Take settings apart; comments and the way they are written stay.
     *
     * @param settings the text of {@code site.yml}; empty where there is none
     * @param year of the first edition
     * @return empty where the keys do not stand at the beginning of lines
     */
    public static Optional<SettingsSplit> of(Optional<String> settings, int year) {
        if (settings.isEmpty()) {
            String head = "# The settings of the whole series; those of an edition are in its folder.\n";
            return Optional.of(new SettingsSplit(head + current(year) + LENIENT, Optional.empty()));
        }
        return settings.flatMap(YamlBlocks::of).map(blocks -> split(blocks, year));
    }

    /** Return the same settings with other ends of lines. */
    public SettingsSplit with(LineEnds ends) {
        return new SettingsSplit(ends.in(series), edition.map(ends::in));
    }

    private static SettingsSplit split(YamlBlocks blocks, int year) {
        List<Block> series = new ArrayList<>();
        List<Block> edition = new ArrayList<>();
        for (Block block : blocks.blocks()) {
            if (OF_SERIES.contains(block.key())) {
                series.add(block);
            } else {
                HiddenKeys hidden = HiddenKeys.of(OF_SERIES, block);
                series.add(new Block("", hidden.lines(), ""));
                edition.add(hidden.rest());
            }
        }
        series.removeIf(b -> b.key().equals("current"));
        String root = withoutYear(new YamlBlocks(blocks.head() + current(year), series).text(), year);
        String schema = SCHEMA.matcher(blocks.head())
                .results()
                .map(m -> m.group())
                .findFirst()
                .orElse("");
        String own = SchemaLines.deeper(schema) + tidy(new YamlBlocks("", edition).text());
        return new SettingsSplit(root, edition.isEmpty() ? Optional.empty() : Optional.of(own));
    }

    /** An edition that lives below its year is found there again in the series. */
    private static String withoutYear(String settings, int year) {
        return settings.replaceFirst("(?m)^(url:\\s*[\"']?https?://[^\\s\"'#]*/)" + year + "/?(?=[\\s\"'])", "$1");
    }

    private static String current(int year) {
        return "current: " + year + "    # the edition that the home page shows\n";
    }

    private static String tidy(String text) {
        return text.replaceFirst("^(\\s*\\n)+", "");
    }
}
