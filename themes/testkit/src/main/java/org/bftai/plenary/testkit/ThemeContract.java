package org.bftai.plenary.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bftai.plenary.testkit.bar.Bar;
import org.bftai.plenary.testkit.bar.NuChecker;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.site.KitSite;
import org.bftai.plenary.testkit.site.PublishedSite;
import org.bftai.plenary.testkit.site.ThemeSites;
import org.junit.jupiter.api.AfterAll;
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
 * in seven ways (wide, dark, phone, 320 px, forced colours, paper, without scripts), all bars of {@link Bar}. Where no
 * Chromium is installed, these are left out, or fail with {@code -Dplenary.browser=required}. The sites stay in
 * {@code target/sites} to be looked at; {@code -Dplenary.screenshots=true} keeps a picture of every look in
 * {@code target/screenshots}.
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

    /** Return sites of the theme's own that are looked at as well; none unless a subclass has some. */
    protected List<PublishedSite> ownSites() {
        return List.of();
    }

    /** The Nu checker has nothing to say about any page. */
    @ParameterizedTest
    @MethodSource("everySite")
    protected void pages_are_valid(PublishedSite site) throws IOException {
        List<String> complaints = new ArrayList<>();
        for (String page : site.html()) {
            nu.check(site.folder().resolve(page)).forEach(complaint -> complaints.add(page + ": " + complaint));
        }
        assertEquals("", String.join("\n", complaints), site::toString);
    }

    /** Every page holds every bar, however it is looked at. */
    @ParameterizedTest
    @MethodSource("looks")
    protected void page_holds_the_bars(Look look) {
        assertEquals("", String.join("\n", observer.complaints(look)), look::toString);
    }

    /** A front page holds them by day and by night whatever a site chooses among the theme's options. */
    @ParameterizedTest
    @MethodSource("choices")
    protected void choice_holds_the_bars(Look look) {
        assertEquals("", String.join("\n", observer.complaints(look)), look::toString);
    }

    /** Close what was opened. */
    @AfterAll
    protected void close() {
        observer.close();
    }

    Stream<PublishedSite> everySite() {
        return Stream.concat(Stream.of(KitSite.values()).map(ThemeSites.of(theme)::of), ownSites().stream());
    }

    Stream<Look> looks() {
        Stream<Look> kit = Stream.of(KitSite.values())
                .flatMap(site -> Look.at(
                        ThemeSites.of(theme).of(site),
                        site.modes(),
                        ThemeSites.of(theme).pages(site)));
        Stream<Look> own = ownSites().stream().flatMap(site -> Look.at(site, OWN_MODES, site.pages()));
        return Stream.concat(kit, own);
    }

    Stream<Look> choices() {
        return ThemeSites.of(theme).ofEachChoice().stream()
                .flatMap(site -> Look.at(site, BY_DAY_AND_NIGHT, List.of("index.html")));
    }
}
