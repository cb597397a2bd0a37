package org.bftai.plenary.testkit.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bftai.plenary.testkit.site.SiteServer;

/**
 * A page that was loaded, and what happened meanwhile. It is open until its window is closed.
 *
 * @param page as it stands when everything has come and nothing moves any more
 * @param mode how it is looked at
 * @param server where it came from
 * @param path below the home page
 * @param responses all that came
 * @param troubles requests to other hosts, answers that are no success, errors of the console and of the policy
 */
public record Visit(
        Page page, Mode mode, SiteServer server, String path, List<Response> responses, List<String> troubles) {
    private static final String NOTE_REFUSALS = "window.refused = [];"
            + "addEventListener('securitypolicyviolation', e => refused.push(e.violatedDirective + ' ' + e.blockedURI));";

    /** What is tied to scrolling never ends, and what repeats for ever does not either. */
    private static final String AT_REST = "document.fonts.ready.then(() => Promise.all(document.getAnimations()"
            + ".filter(a => a.timeline === document.timeline && a.effect.getComputedTiming().endTime < Infinity)"
            + ".map(a => a.finished.catch(() => 0)))).then(() => 0)";

    /**
     * Load a page. The visitor's clock is that of the build.
     *
     * @param path below the home page, such as {@code cfp/index.html}
     */
    public static Visit of(BrowserContext window, Mode mode, SiteServer server, String path) {
        window.clock().setFixedTime(Date.from(server.site().now()));
        Page page = window.newPage();
        List<Response> responses = new ArrayList<>();
        List<String> troubles = new ArrayList<>();
        page.addInitScript(NOTE_REFUSALS + mode.before());
        page.onResponse(response -> {
            responses.add(response);
            if (response.status() >= 400) {
                troubles.add(response.status() + " " + response.url());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(server.url()) && !request.url().startsWith("data:")) {
                troubles.add("request to " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add("console: " + message.text());
            }
        });
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(mode.media()));
        page.navigate(server.url() + path);
        page.waitForLoadState(LoadState.LOAD);
        page.evaluate(AT_REST);
        if (page.evaluate("window.refused") instanceof List<?> refused) {
            refused.forEach(r -> troubles.add("policy: " + r));
        }
        return new Visit(page, mode, server, path, responses, troubles);
    }

    /** Load the page once more, in another window that is closed in the end, and ask it something. */
    public <T> T asked(Mode other, Function<Visit, T> question) {
        try (BrowserContext window = other.open(page.context().browser())) {
            return question.apply(of(window, other, server, path));
        }
    }
}
