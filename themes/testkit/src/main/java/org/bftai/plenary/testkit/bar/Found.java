package org.bftai.plenary.testkit.bar;

import com.microsoft.playwright.Page;
import java.util.List;

/** Asks a page by a script. */
final class Found {
    private Found() {}

    /**
     * Return what a script finds.
     *
     * @param script a function that returns an array of strings
     */
    static List<String> in(Page page, String script) {
        return page.evaluate(script) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of();
    }
}
