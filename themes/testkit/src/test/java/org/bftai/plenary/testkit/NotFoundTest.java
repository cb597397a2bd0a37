package org.bftai.plenary.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bftai.plenary.testkit.site.KitSite;
import org.bftai.plenary.testkit.site.SiteServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever comes to an address that leads nowhere, at any depth, is told where to go. */
class NotFoundTest extends InBrowser {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "/2025/CFP/ => /2025/cfp/",
                "/2025/cfp.html => /2025/cfp/",
                "/2025/cpf => /2025/cfp/",
                "/2024/cfp/ => /2025/cfp/",
                "/2025/pages/2024/cfp => /2025/cfp/",
                "/2025/index.php => /2025/",
                "/2025/pröfile/of/nobody/ =>",
                "/2025/%E0%A4%A =>",
            })
    void a_page_with_nearly_that_address_is_offered(String asked, @Nullable String offered) throws IOException {
        try (SiteServer server = server();
                BrowserContext context = reader(true)) {
            Page page = context.newPage();
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            page.navigate(server.url().replace("/2025/", asked));
            List<?> links =
                    (List<?>) page.evaluate("Array.from(document.querySelectorAll('.near a'), link => link.pathname)");
            assertEquals(offered == null ? List.of() : List.of(offered), links);
            assertEquals(List.of(), errors);
        }
    }

    @Test
    void without_a_script_every_page_is_there() throws IOException {
        try (SiteServer server = server();
                BrowserContext context = reader(false)) {
            Page page = context.newPage();
            page.navigate(server.url() + "talks/2025/nobody/");
            assertEquals(0, page.locator(".near a").count());
            page.locator(".site-pages a:has-text('Call for Papers')").click();
            assertTrue(page.url().endsWith("/2025/cfp/"), page.url());
        }
    }

    private static SiteServer server() throws IOException {
        return new SiteServer(Sites.of(KitSite.CALLED_OFF, "horizon"));
    }

    private BrowserContext reader(boolean script) {
        return browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script));
    }
}
