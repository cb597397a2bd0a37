package org.bftai.plenary.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bftai.plenary.testkit.bar.Bar;
import org.bftai.plenary.testkit.bar.NuChecker;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.site.KitSite;
import org.bftai.plenary.testkit.site.PublishedSite;
import org.bftai.plenary.testkit.site.ThemeSites;
import org.bftai.plenary.testkit.site.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every theme is held to. A theme's module extends it by a class of three lines:
 *
 * <pre>{@code
 * class LanternTest extends ThemeContract {
 *     LanternTest() {
 *         super("lantern");
 *     }
 * }
 * }</pre>
 *
 * <p>It builds the sites of the kit with the theme and looks at every page: valid HTML by the Nu checker, and in Chromium,
 * in eight ways (wide, dark, switched to light, phone, 320 px, forced colours, paper, without scripts), all bars of {@link Bar}. Where no
 * Chromium is installed, these are left out, or fail with {@code -Dplenary.browser=required}. The sites stay in
 * {@code target/sites} to be looked at; {@code -Dplenary.screenshots=true} keeps a picture of every look in
 * {@code target/screenshots}. {@code -Dplenary.look="crowded phone"} looks only where site, mode and page have these words.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ThemeContract {
    private static final List<Mode> OWN_MODES = List.of(Mode.LIGHT, Mode.DARK, Mode.NARROW);
    private static final List<Mode> BY_DAY_AND_NIGHT = List.of(Mode.LIGHT, Mode.DARK);

    private final Observer observer = new Observer();
    private final NuChecker nu = new NuChecker();
    private final String theme;

    /**
     * Hold a theme to the bars.
     *
     * @param theme its name; its files lie on the class path of the test
     */
    protected ThemeContract(String theme) {
        this.theme = theme;
    }

    /** Return folders of sites that are looked at as well, for what no site of the kit has; none unless a subclass has some. */
    protected List<Path> ownSites() {
        return List.of();
    }

    /** The Nu checker has nothing to say about any page. */
    @ParameterizedTest
    @MethodSource("sites")
    protected void pages_are_valid(PublishedSite site) throws IOException {
        List<String> complaints = new ArrayList<>();
        for (String page : site.html()) {
            nu.check(site.folder().resolve(page)).forEach(complaint -> complaints.add(page + ": " + complaint));
        }
        assertEquals("", String.join("\n", complaints));
    }

    /** What the author of a page wrote is on it. */
    @Test
    protected void nothing_is_lost() {
        PublishedSite site = ThemeSites.of(theme).of(KitSite.FULLEST);
        assertEquals(List.of(), Written.missing(site));
    }

    /**
     * Every page holds every bar, however it is looked at. So does a front page, by day and by night, whatever a site
     * chooses among the theme's options.
     */
    @ParameterizedTest
    @MethodSource("triedSites")
    protected void pages_hold_the_bars(TriedSite site) {
        Complaints complaints = new Complaints();
        site.looks().forEach(look -> complaints.add(look, observer.complaints(look)));
        complaints.assertNone();
    }

    /** Close what was opened. */
    @AfterAll
    protected void close() {
        observer.close();
    }

    Stream<PublishedSite> sites() {
        return Stream.concat(Stream.of(KitSite.values()).map(ThemeSites.of(theme)::of), own());
    }

    Stream<TriedSite> triedSites() {
        ThemeSites sites = ThemeSites.of(theme);
        Stream<TriedSite> kit =
                Stream.of(KitSite.values()).map(site -> new TriedSite(sites.of(site), site.modes(), sites.pages(site)));
        Stream<TriedSite> own = own().map(site -> new TriedSite(site, OWN_MODES, site.pages()));
        Stream<TriedSite> choices =
                sites.ofEachChoice().stream().map(site -> new TriedSite(site, BY_DAY_AND_NIGHT, List.of("index.html")));
        return Stream.of(kit, own, choices).flatMap(tried -> tried);
    }

    private Stream<PublishedSite> own() {
        return ownSites().stream().map(ThemeSites.of(theme)::own);
    }
}
