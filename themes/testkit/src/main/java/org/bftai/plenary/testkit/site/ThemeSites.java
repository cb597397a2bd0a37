package org.bftai.plenary.testkit.site;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bftai.plenary.theme.ThemeChain;
import org.bftai.plenary.theme.ThemeOption;

/** The sites of the kit in one theme, each built when it is first asked for. */
public final class ThemeSites {
    /** Colours that cannot be read on the ground of a page by day, or by night. */
    private static final String PALE = "#ffe066";

    private static final String DARK = "#1b1b5e";

    /** How many folders' names tell one site from another: many are called {@code src/site}. */
    private static final int TELLING = 3;

    private static final Map<String, ThemeSites> THEMES = new ConcurrentHashMap<>();

    private final String theme;
    private final ThemeChain chain;
    private final SiteSources sources;
    private final Map<Path, PublishedSite> owns = new ConcurrentHashMap<>();
    private final Map<KitSite, PublishedSite> built = new EnumMap<>(KitSite.class);

    /**
     * Return the sites of a theme on the class path of the test.
     *
     * @throws IllegalStateException if it is not there or cannot be read; the message says why
     */
    public static ThemeSites of(String theme) {
        return THEMES.computeIfAbsent(theme, ThemeSites::new);
    }

    private ThemeSites(String theme) {
        this.theme = theme;
        this.chain = SiteSources.theme(theme);
        this.sources = new SiteSources(Path.of("target", "site-sources", theme));
    }

    /** Return a site of the kit. */
    public synchronized PublishedSite of(KitSite site) {
        return built.computeIfAbsent(site, s -> {
            try {
                return PublishedSite.build(s + "-" + theme, sources.of(s, chain), theme, s.now());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Return a site that is no part of the kit, built when most of the kit is. */
    public PublishedSite own(Path source) {
        Path whole = source.toAbsolutePath().normalize();
        Path last = whole.subpath(Math.max(0, whole.getNameCount() - TELLING), whole.getNameCount());
        String name = "own-" + last.toString().replace(File.separatorChar, '-') + "-" + theme;
        return owns.computeIfAbsent(source, s -> PublishedSite.build(name, s, theme, KitSite.WAITING.now()));
    }

    /** Return the pages of a site of the kit that are looked at. */
    public List<String> pages(KitSite site) {
        return of(site).pages().stream()
                .filter(page -> site != KitSite.LAYOUTS || page.matches("(smallest|fullest)-.*"))
                .toList();
    }

    /** Return the site of {@link KitSite#WAITING} once for each value that an option can be given beside its default. */
    public List<PublishedSite> ofEachChoice() {
        List<PublishedSite> sites = new ArrayList<>();
        for (ThemeOption option : chain.options().values()) {
            for (String value : values(option)) {
                if (!option.defaultValue().equals(Optional.of(value))) {
                    sites.add(with(option.name(), value));
                }
            }
        }
        return sites;
    }

    private static List<String> values(ThemeOption option) {
        return switch (option.type()) {
            case CHOICE -> option.values();
            case BOOLEAN -> List.of("true", "false");
            case COLOUR -> List.of(PALE, DARK);
            case TEXT, LENGTH, POSITION, IMAGE -> List.of();
        };
    }

    private PublishedSite with(String option, String value) {
        String name = "option-" + theme + "-" + option + "-" + value.replace("#", "");
        try {
            Path source = sources.with(KitSite.WAITING, theme, option, value);
            return PublishedSite.build(name, source, KitSite.WAITING.now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
