package org.bftai.plenary.testkit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that was loaded, and what happened meanwhile.
 *
 * @param page still open
 * @param responses all that came
 * @param troubles requests to other hosts, answers that are no success, errors of the console and of the policy
 */
record Visit(Page page, List<Response> responses, List<String> troubles) {
    static Visit of(BrowserContext context, SiteServer server, String path) {
        Page page = context.newPage();
        List<Response> responses = new ArrayList<>();
        List<String> troubles = new ArrayList<>();
        page.addInitScript(
                "window.refused = [];"
                        + "addEventListener('securitypolicyviolation', e => refused.push(e.violatedDirective + ' ' + e.blockedURI));");
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
        page.navigate(server.url() + path);
        page.waitForLoadState(LoadState.LOAD);
        page.evaluate("document.fonts.ready.then(() => 0)");
        ((List<?>) page.evaluate("window.refused")).forEach(refused -> troubles.add("policy: " + refused));
        return new Visit(page, responses, troubles);
    }
}
