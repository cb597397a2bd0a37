package org.bftai.plenary.testkit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bftai.plenary.testkit.bar.Bar;
import org.bftai.plenary.testkit.browser.Chromium;
import org.bftai.plenary.testkit.browser.Visit;
import org.bftai.plenary.testkit.site.PublishedSite;
import org.bftai.plenary.testkit.site.SiteServer;
import org.jspecify.annotations.Nullable;

/** Looks at pages: one browser for a class of tests, one server for each site, started when first needed. */
final class Observer implements AutoCloseable {
    private static final boolean SHOW = Boolean.getBoolean("plenary.screenshots");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Map<PublishedSite, SiteServer> servers = new HashMap<>();
    private @Nullable Chromium chromium;

    /** Return what falls short of the bars. Without a browser the test is left out. */
    List<String> complaints(Look look) {
        try (BrowserContext window = look.mode().open(browser().browser())) {
            Visit visit = Visit.of(window, look.mode(), server(look.site()), look.page());
            if (SHOW) {
                shoot(visit, look);
            }
            return Bar.ALL.stream()
                    .flatMap(bar -> bar.complaints(visit).stream())
                    .toList();
        }
    }

    private static void shoot(Visit visit, Look look) {
        String file = look.mode() + "-" + look.page().replace('/', '-') + ".png";
        visit.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SCREENSHOTS.resolve(look.site().name()).resolve(file)));
    }

    private Chromium browser() {
        if (chromium == null) {
            chromium = Chromium.start();
        }
        return chromium;
    }

    private SiteServer server(PublishedSite site) {
        return servers.computeIfAbsent(site, s -> {
            try {
                return new SiteServer(s);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        servers.values().forEach(SiteServer::close);
        if (chromium != null) {
            chromium.close();
        }
    }
}
