package org.bftai.plenary.testkit.bar;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.testkit.browser.Visit;

/** The page carries a Content-Security-Policy that starts from nothing and allows no inline scripts or styles. */
final class StrictPolicy implements Bar {
    private static final Pattern LAX = Pattern.compile("'unsafe-[a-z-]+'|\\*|https?:(?!//)");

    @Override
    public List<String> complaints(Visit visit) {
        Locator meta = visit.page().locator("meta[http-equiv=Content-Security-Policy i]");
        if (meta.count() == 0) {
            return List.of("policy: there is none; the head needs ${page.policy}");
        }
        String policy = meta.first().getAttribute("content");
        List<String> complaints = new ArrayList<>();
        if (!policy.contains("default-src 'none'")) {
            complaints.add("policy: it does not begin with default-src 'none': " + policy);
        }
        Matcher lax = LAX.matcher(policy);
        while (lax.find()) {
            complaints.add("policy: it allows " + lax.group());
        }
        return complaints;
    }
}
